/** The types of picture that SuperOffice stores (superoffice-webapi, section 1). */
export type StoredMimeType = 'image/png' | 'image/jpeg' | 'image/gif' | 'image/tiff';

/** What the first bytes of an image file say. */
export interface ImageHeader {
  mimeType: StoredMimeType;
  /** Pixels. */
  width: number;
  /** Pixels. */
  height: number;
}

/**
 * Reads the type and the size of a picture from its own bytes, without decoding it.
 *
 * @returns `null` when the bytes are no PNG, JPEG, GIF or TIFF.
 * @example expect(readImageHeader(bytes)).toEqual({ mimeType: 'image/png', width: 64, height: 64 });
 */
export function readImageHeader(bytes: Uint8Array): ImageHeader | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    return readPng(view) ?? readGif(view) ?? readJpeg(view) ?? readTiff(view);
  } catch (error) {
    // DataView throws beyond the end: the file was cut off before it said its size.
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function readPng(view: DataView): ImageHeader | null {
  if (view.byteLength < 24 || view.getUint32(0) !== 0x89504e47 || view.getUint32(4) !== 0x0d0a1a0a)
    return null;
  return { mimeType: 'image/png', width: view.getUint32(16), height: view.getUint32(20) };
}

function readGif(view: DataView): ImageHeader | null {
  if (view.byteLength < 10 || view.getUint32(0) !== 0x47494638) return null;
  return { mimeType: 'image/gif', width: view.getUint16(6, true), height: view.getUint16(8, true) };
}

function readJpeg(view: DataView): ImageHeader | null {
  if (view.byteLength < 4 || view.getUint16(0) !== 0xffd8) return null;
  let offset = 2;
  while (offset < view.byteLength) {
    const marker = view.getUint16(offset);
    // SOF0 to SOF15 hold the size, but DHT, JPG and DAC (C4, C8, CC) lie in the same range.
    if (marker >= 0xffc0 && marker <= 0xffcf && ![0xffc4, 0xffc8, 0xffcc].includes(marker)) {
      return {
        mimeType: 'image/jpeg',
        width: view.getUint16(offset + 7),
        height: view.getUint16(offset + 5),
      };
    }
    if (marker < 0xff00) return null;
    offset += 2 + view.getUint16(offset + 2);
  }
  return null;
}

function readTiff(view: DataView): ImageHeader | null {
  if (view.byteLength < 8) return null;
  const order = view.getUint16(0);
  const littleEndian = order === 0x4949;
  if ((!littleEndian && order !== 0x4d4d) || view.getUint16(2, littleEndian) !== 42) return null;
  const directory = view.getUint32(4, littleEndian);
  const entries = view.getUint16(directory, littleEndian);
  let width = 0;
  let height = 0;
  for (let entry = 0; entry < entries; entry += 1) {
    const at = directory + 2 + entry * 12;
    const tag = view.getUint16(at, littleEndian);
    const isShort = view.getUint16(at + 2, littleEndian) === 3;
    const value = isShort ? view.getUint16(at + 8, littleEndian) : view.getUint32(at + 8, littleEndian);
    if (tag === 256) width = value;
    if (tag === 257) height = value;
  }
  return width > 0 && height > 0 ? { mimeType: 'image/tiff', width, height } : null;
}
