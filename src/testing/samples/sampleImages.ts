import { encodeImage } from '../pixels/encodeImage.js';
import { createRaster } from '../pixels/Raster.js';
import type { Raster } from '../pixels/Raster.js';
import { rememberRaster } from '../pixels/renderImage.js';
import type { StoredMimeType } from '../pixels/readImageHeader.js';
import { hslColor } from './drawing/hslColor.js';
import { centredFrame, fillPixels, paint } from './drawing/paint.js';
import { circle } from './drawing/shapes.js';

/** What a small picture looks like. */
export interface SampleImageOptions {
  /** Pixels. @default 96 */
  width?: number | undefined;
  /** Pixels. @default 96 */
  height?: number | undefined;
  /** Degrees: pictures with different hues are different files. @default 210 */
  hue?: number | undefined;
}

type SampleImage = (options?: SampleImageOptions) => Uint8Array<ArrayBuffer>;

/**
 * Small, true image files of every format that SuperOffice stores: a disc on a coloured ground.
 *
 * @example fake.setImage(7, sampleImages.jpeg({ width: 300, height: 200, hue: 20 }));
 */
export const sampleImages: {
  png: SampleImage;
  jpeg: SampleImage;
  gif: SampleImage;
  tiff: SampleImage;
  /** A PNG whose ground is transparent. */
  transparentPng: SampleImage;
} = {
  png: (options) => createFile('image/png', options),
  jpeg: (options) => createFile('image/jpeg', options),
  gif: (options) => createFile('image/gif', options),
  tiff: (options) => createFile('image/tiff', options),
  transparentPng: (options) => createFile('image/png', options, true),
};

function createFile(mimeType: StoredMimeType, options: SampleImageOptions = {}, isTransparent = false) {
  const raster = drawDisc(options, isTransparent);
  const bytes = encodeImage(raster, mimeType);
  // A lossless file decodes to what it was made of.
  if (mimeType === 'image/png') rememberRaster(bytes, raster);
  return bytes;
}

function drawDisc(
  { width = 96, height = 96, hue = 210 }: SampleImageOptions,
  isTransparent: boolean,
): Raster {
  const raster = createRaster(width, height);
  if (!isTransparent) fillPixels(raster, () => hslColor(hue, 0.55, 0.42));
  const disc = { shape: circle(0, 0, 0.64), fill: hslColor(hue + 40, 0.8, 0.72) };
  paint(raster, disc, centredFrame(raster));
  return raster;
}
