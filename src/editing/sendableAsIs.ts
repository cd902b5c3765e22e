import type { CheckedPicture } from './checkPicture.js';
import { readTiffEntries } from './sizes/readTiffEntries.js';
import { stripGif } from './stripGif.js';

/** A larger file costs every reader more than a smaller picture would (bytes). */
const smallBytes = 500_000;

/** Of a TIFF: XMP, IPTC, Photoshop's, EXIF, places. */
const metadataTags = [700, 33_723, 34_377, 34_665, 34_853];

function plainTiff({ file, bytes }: CheckedPicture): Blob | undefined {
  const entries = readTiffEntries(new DataView(bytes));
  if (metadataTags.some((tag) => entries.has(tag))) return undefined;
  return file.slice(0, file.size, 'image/tiff');
}

/**
 * The file itself, if it can be sent as it is: a small GIF, which may move, or a small TIFF, which most
 * browsers cannot decode. Without what it tells besides the picture, or not at all.
 */
export function getSendableAsIs(picture: CheckedPicture, maxSize: number): Blob | undefined {
  const { type, size, file, bytes } = picture;
  if (file.size > smallBytes || Math.max(size.width, size.height) > maxSize) return undefined;
  if (type === 'image/gif') return stripGif(bytes);
  return type === 'image/tiff' ? plainTiff(picture) : undefined;
}
