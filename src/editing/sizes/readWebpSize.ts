import type { PictureSize } from '../PictureSize.js';

/** The first chunk says which of the three kinds of WebP it is, and each keeps its size in another way. */
export function readWebpSize(view: DataView): PictureSize | undefined {
  const uint24 = (offset: number): number =>
    view.getUint16(offset, true) + view.getUint8(offset + 2) * 0x1_00_00;
  switch (view.getUint32(12)) {
    // "VP8X": with alpha, metadata or animation.
    case 0x56_50_38_58:
      return { width: uint24(24) + 1, height: uint24(27) + 1 };
    // "VP8L": without losses, 14 bits each.
    case 0x56_50_38_4c: {
      const bits = view.getUint32(21, true);
      return { width: (bits & 0x3f_ff) + 1, height: ((bits >>> 14) & 0x3f_ff) + 1 };
    }
    // "VP8 ": the two bits above the 14 are for scaling.
    case 0x56_50_38_20:
      return { width: view.getUint16(26, true) & 0x3f_ff, height: view.getUint16(28, true) & 0x3f_ff };
    default:
      return undefined;
  }
}
