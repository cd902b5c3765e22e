/** The ends of a file, by which one tells what it is and whether it is whole. */
export interface BlobEdges {
  readonly head: Uint8Array;
  readonly tail: Uint8Array;
}

const length = 16;
const known = new WeakMap<Blob, BlobEdges>();

/**
 * Makes a Blob and remembers its first and last bytes: to read them from the Blob would be a call into
 * another process and back, for each picture, before it can be shown.
 */
export function createBlob(chunks: readonly Uint8Array<ArrayBuffer>[], type: string): Blob {
  const blob = new Blob([...chunks], { type });
  const first = chunks[0];
  const last = chunks.at(-1);
  // Chunks that are too short to tell are left to be read from the Blob. Copies: a view would keep all of it.
  if (first !== undefined && last !== undefined && first.length >= length && last.length >= length) {
    known.set(blob, { head: first.slice(0, length), tail: last.slice(-length) });
  }
  return blob;
}

/** The same bytes under another type. */
export function withType(blob: Blob, type: string): Blob {
  const copy = blob.slice(0, blob.size, type);
  const edges = known.get(blob);
  if (edges !== undefined) known.set(copy, edges);
  return copy;
}

/** The ends of a Blob that was made here; `undefined` for any other. */
export function peekEdges(blob: Blob): BlobEdges | undefined {
  return known.get(blob);
}

/** The first bytes of any Blob. */
export async function readHead(blob: Blob): Promise<Uint8Array> {
  return known.get(blob)?.head ?? new Uint8Array(await blob.slice(0, length).arrayBuffer());
}
