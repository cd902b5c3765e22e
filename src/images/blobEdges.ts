/** The ends of a file, by which one tells what it is and whether it is whole. */
export interface BlobEdges {
  readonly head: Uint8Array;
  readonly tail: Uint8Array;
}

const length = 16;

/** Up to this size (bytes) one call for all of it is cheaper than two for its ends. */
const smallBytes = 64 * 1024;

const known = new WeakMap<Blob, BlobEdges>();

async function read(blob: Blob): Promise<BlobEdges> {
  if (blob.size <= smallBytes) {
    const bytes = new Uint8Array(await blob.arrayBuffer());
    // Copies: a view would keep all of the bytes alive.
    return { head: bytes.slice(0, length), tail: bytes.slice(-length) };
  }
  const [head, tail] = await Promise.all(
    [blob.slice(0, length), blob.slice(-length)].map((end) => end.arrayBuffer()),
  );
  return { head: new Uint8Array(head ?? []), tail: new Uint8Array(tail ?? []) };
}

/** Reads the ends, and remembers them for `peekEdges`. */
export async function readEdges(blob: Blob): Promise<BlobEdges> {
  const edges = known.get(blob) ?? (await read(blob));
  known.set(blob, edges);
  return edges;
}

/** The ends, if they were read before. */
export function peekEdges(blob: Blob): BlobEdges | undefined {
  return known.get(blob);
}

/** The same bytes under another type. */
export function withType(blob: Blob, type: string): Blob {
  const copy = blob.slice(0, blob.size, type);
  const edges = known.get(blob);
  if (edges !== undefined) known.set(copy, edges);
  return copy;
}
