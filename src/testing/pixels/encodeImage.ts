import { encode as encodePng } from 'fast-png';
import omggif from 'omggif';
import UTIF from 'utif2';
import { encodeJpeg } from './encodeJpeg.js';
import { quantizeColors } from './quantizeColors.js';
import { flattenRaster, isOpaque } from './Raster.js';
import type { Raster } from './Raster.js';
import type { StoredMimeType } from './readImageHeader.js';

type Encoder = (raster: Raster) => Uint8Array<ArrayBuffer>;

const encoders: Record<StoredMimeType, Encoder> = {
  'image/png': encodeSmallestPng,
  'image/jpeg': (raster) => encodeJpeg(raster),
  'image/gif': encodeGif,
  'image/tiff': encodeTiff,
};

/** Makes a true file of a picture. Transparency becomes white where the format has none (JPEG, TIFF). */
export function encodeImage(raster: Raster, mimeType: StoredMimeType): Uint8Array<ArrayBuffer> {
  return encoders[mimeType](raster);
}

function encodeSmallestPng(raster: Raster): Uint8Array<ArrayBuffer> {
  const { width, height, data } = raster;
  const pixels = isOpaque(raster) ? withoutAlpha(data) : data;
  return Uint8Array.from(encodePng({ width, height, data: pixels, channels: pixels === data ? 4 : 3 }));
}

function withoutAlpha(data: Uint8ClampedArray): Uint8ClampedArray<ArrayBuffer> {
  return new Uint8ClampedArray((data.length / 4) * 3).map(
    (_, index) => data[Math.floor(index / 3) * 4 + (index % 3)] ?? 0,
  );
}

function encodeGif(raster: Raster): Uint8Array<ArrayBuffer> {
  const { width, height } = raster;
  const { palette, indices, transparentIndex } = quantizeColors(raster);
  // LZW codes have 12 bits at most: one and a half bytes a pixel, in the worst case, plus block headers.
  const buffer = new Uint8Array(width * height * 2 + 4096);
  const writer = new omggif.GifWriter(buffer, width, height, { palette });
  writer.addFrame(
    0,
    0,
    width,
    height,
    indices,
    transparentIndex === null ? {} : { transparent: transparentIndex },
  );
  return buffer.slice(0, writer.end());
}

function encodeTiff(raster: Raster): Uint8Array<ArrayBuffer> {
  const { data, width, height } = flattenRaster(raster);
  return new Uint8Array(UTIF.encodeImage(new Uint8Array(data), width, height));
}
