/** Where the blocks of data that begin at `offset` end. */
function skipBlocks(view: DataView, offset: number): number {
  let at = offset;
  while (view.getUint8(at) !== 0) at += 1 + view.getUint8(at);
  return at + 1;
}

const colorTableBytes = (flags: number): number => ((flags & 0x80) === 0 ? 0 : 3 * 2 ** ((flags & 7) + 1));

/** The one application's block that browsers read: how often an animation runs. */
const isLoopCount = (view: DataView, at: number): boolean =>
  view.getUint32(at + 3) === 0x4e_45_54_53 || view.getUint32(at + 3) === 0x41_4e_49_4d;

/** Comments, and what programs have written about the picture (XMP and its like). */
function tellsMore(view: DataView, at: number): boolean {
  const label = view.getUint8(at + 1);
  return label === 0xfe || (label === 0xff && !isLoopCount(view, at));
}

/**
 * A GIF without comments and metadata: its frames as they are, which a canvas could not keep.
 *
 * @returns `undefined` where the file is damaged.
 */
export function stripGif(bytes: ArrayBuffer): Blob | undefined {
  const view = new DataView(bytes);
  const kept: ArrayBuffer[] = [];
  try {
    let offset = 13 + colorTableBytes(view.getUint8(10));
    kept.push(bytes.slice(0, offset));
    for (;;) {
      const introducer = view.getUint8(offset);
      // The trailer: whatever follows belongs to no picture.
      if (introducer === 0x3b)
        return new Blob([...kept, bytes.slice(offset, offset + 1)], { type: 'image/gif' });
      if (introducer !== 0x21 && introducer !== 0x2c) return undefined;
      const isFrame = introducer === 0x2c;
      const body = isFrame ? offset + 11 + colorTableBytes(view.getUint8(offset + 9)) : offset + 2;
      const end = skipBlocks(view, body);
      if (isFrame || !tellsMore(view, offset)) kept.push(bytes.slice(offset, end));
      offset = end;
    }
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
