import type { PictureSize } from '../PictureSize.js';

// The formats that have their size in one place.

export function readPngSize(view: DataView): PictureSize {
  return { width: view.getUint32(16), height: view.getUint32(20) };
}

export function readGifSize(view: DataView): PictureSize {
  return { width: view.getUint16(6, true), height: view.getUint16(8, true) };
}

/** A height below 0 says that the rows begin at the top. */
export function readBmpSize(view: DataView): PictureSize {
  // The header of OS/2 has 12 bytes, and 16 bits for a length.
  if (view.getUint32(14, true) === 12) {
    return { width: view.getUint16(18, true), height: view.getUint16(20, true) };
  }
  return { width: Math.abs(view.getInt32(18, true)), height: Math.abs(view.getInt32(22, true)) };
}
