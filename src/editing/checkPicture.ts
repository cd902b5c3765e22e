import type { PictureSize } from './PictureSize.js';
import { readPictureSize } from './readPictureSize.js';
import { PictureRefusedError } from './Refusal.js';
import { sniffPictureType } from './sniffPictureType.js';

export interface PictureLimits {
  /** The largest file that is taken, in bytes. */
  maxFileBytes: number;
  /** The most pixels that are decoded, in millions. */
  maxMegapixels: number;
}

/** A file that is a picture by its own bytes, and not too large to be decoded. */
export interface CheckedPicture {
  file: Blob;
  /** By signature, whatever its name and its `type` say. */
  type: string;
  /** As it is stored, before it is turned upright. */
  size: PictureSize;
  bytes: ArrayBuffer;
}

/**
 * Looks at a file before anything decodes it.
 *
 * @throws PictureRefusedError Where it cannot be used.
 */
export async function checkPicture(
  file: Blob,
  { maxFileBytes, maxMegapixels }: PictureLimits,
): Promise<CheckedPicture> {
  if (file.size === 0) throw new PictureRefusedError({ code: 'empty' });
  if (file.size > maxFileBytes) {
    throw new PictureRefusedError({ code: 'too-large', bytes: file.size, maxBytes: maxFileBytes });
  }
  const type = await sniffPictureType(file);
  if (type === undefined) throw new PictureRefusedError({ code: 'not-an-image' });
  const bytes = await file.arrayBuffer();
  const size = readPictureSize(bytes, type);
  if (size === undefined) throw new PictureRefusedError({ code: 'broken' });
  if (size.width * size.height > maxMegapixels * 1_000_000 && type !== 'image/svg+xml') {
    throw new PictureRefusedError({ code: 'too-many-pixels', maxMegapixels });
  }
  return { file, type, size, bytes };
}
