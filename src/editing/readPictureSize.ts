import type { PictureSize, ReadSize } from './PictureSize.js';
import { readHeifSize } from './sizes/readHeifSize.js';
import { readJpegSize } from './sizes/readJpegSize.js';
import { readBmpSize, readGifSize, readPngSize } from './sizes/readSimpleSizes.js';
import { readSvgSize } from './sizes/readSvgSize.js';
import { readTiffSize } from './sizes/readTiffSize.js';
import { readWebpSize } from './sizes/readWebpSize.js';

const readers: ReadonlyMap<string, ReadSize> = new Map<string, ReadSize>([
  ['image/png', readPngSize],
  ['image/jpeg', readJpegSize],
  ['image/gif', readGifSize],
  ['image/webp', readWebpSize],
  ['image/bmp', readBmpSize],
  ['image/avif', readHeifSize],
  ['image/heic', readHeifSize],
  ['image/tiff', readTiffSize],
  ['image/svg+xml', (view) => readSvgSize(new TextDecoder().decode(view))],
]);

/**
 * How large a picture says that it is, as it is stored: a camera's may still have to be turned. Nothing is
 * decoded for it, so that a small file which would unpack to gigabytes is found before it does.
 *
 * @returns `undefined` where the header is damaged or was cut off.
 */
export function readPictureSize(bytes: ArrayBuffer, type: string): PictureSize | undefined {
  try {
    const size = readers.get(type)?.(new DataView(bytes));
    return size !== undefined && size.width > 0 && size.height > 0 ? size : undefined;
  } catch (error) {
    // Beyond the end: the file was cut off before it said its size.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
