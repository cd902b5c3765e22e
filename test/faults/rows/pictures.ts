import type { FaultRow } from './FaultRow.js';
import { pictureFiles, type PictureFile } from './pictureFiles.js';

/** What the info and the header call the file, and where it ends. */
type Promise = readonly [
  name: string,
  file: PictureFile,
  mimeType: string,
  ends: FaultRow['ends'],
  asked?: number,
];

const promises: readonly Promise[] = [
  ['1x1', 'onePixel', 'image/png', 'loaded'],
  ['animated GIF', 'animatedGif', 'image/gif', 'loaded'],
  ['BMP', 'bmp', 'image/bmp', 'loaded'],
  ['WebP', 'webp', 'image/webp', 'loaded'],
  ['AVIF', 'avif', 'image/avif', 'loaded'],
  ['PNG that is called JPEG', 'png', 'image/jpeg', 'loaded'],
  ['JPEG of no named type', 'jpeg', '', 'loaded'],
  ['TIFF, which stays one', 'tiff', 'image/tiff', 'unsupported-image'],
  ['TIFF that is called PNG', 'tiff', 'image/png', 'unsupported-image', 2],
  ['HEIC, which stays one', 'heic', 'image/heic', 'unsupported-image'],
  ['HEIC that is called JPEG', 'heic', 'image/jpeg', 'unsupported-image', 2],
  ['truncated JPEG', 'truncatedJpeg', 'image/jpeg', 'loaded'],
  ['JPEG without a line of pixels', 'headOfJpeg', 'image/jpeg', 'unsupported-image'],
  ['truncated PNG', 'truncatedPng', 'image/png', 'loaded'],
  ['PNG with a wrong CRC in its header', 'wrongHeaderChecksum', 'image/png', 'unsupported-image'],
  ['PNG with a wrong CRC in its data', 'wrongDataChecksum', 'image/png', 'loaded'],
  ['30,000 x 30,000 pixels declared', 'huge', 'image/png', 'unsupported-image'],
  ['0 x 0 pixels declared', 'noPixels', 'image/png', 'unsupported-image'],
  ['SVG with a script', 'svg', 'image/svg+xml', 'invalid-response'],
  ['SVG with a script that is called PNG', 'svg', 'image/png', 'invalid-response', 2],
  ['GIF that is a script', 'gifScript', 'image/gif', 'loaded'],
  ['PNG with a page behind it', 'pngPage', 'image/png', 'loaded'],
];

/** Bytes where a picture is expected. */
export const pictures: readonly FaultRow[] = promises.map(([name, file, mimeType, ends, asked]) => ({
  name,
  at: 'image',
  mimeType,
  fault: { kind: 'answer', type: mimeType, body: pictureFiles[file] },
  ends,
  asked,
}));
