import { convertIndexedToRgb, decode as decodePng } from 'fast-png';
import type { DecodedPng } from 'fast-png';
import jpeg from 'jpeg-js';
import omggif from 'omggif';
import UTIF from 'utif2';
import { createRaster } from './Raster.js';
import type { Raster } from './Raster.js';
import { readImageHeader } from './readImageHeader.js';
import type { StoredMimeType } from './readImageHeader.js';

/** More would only be a way to fill the memory: SuperOffice's own help speaks of 130 x 180. */
const maxPixels = 50_000_000;

/**
 * Decodes a PNG, JPEG, GIF (its first frame) or TIFF (its first page), in Node and in browsers alike.
 *
 * @throws {Error} when the bytes are not such a picture, or a broken one.
 */
export function decodeImage(bytes: Uint8Array): Raster {
  const header = readImageHeader(bytes);
  if (header === null) throw new Error('The bytes are no PNG, JPEG, GIF or TIFF.');
  if (header.width * header.height > maxPixels) throw new Error('The picture has too many pixels.');
  return decoders[header.mimeType](bytes);
}

const decoders: Record<StoredMimeType, (bytes: Uint8Array) => Raster> = {
  'image/png': (bytes) => fromPng(decodePng(bytes)),
  'image/jpeg': fromJpeg,
  'image/gif': fromGif,
  'image/tiff': fromTiff,
};

function fromPng(png: DecodedPng): Raster {
  const raster = createRaster(png.width, png.height);
  const isIndexed = png.palette !== undefined;
  const samples = isIndexed ? convertIndexedToRgb(png) : png.data;
  const channels = isIndexed ? (png.palette?.[0]?.length ?? 3) : png.channels;
  const isGrey = channels < 3;
  const hasAlpha = channels === 2 || channels === 4;
  const to8Bits = png.depth === 16 ? (value: number): number => value >> 8 : (value: number): number => value;
  for (let pixel = 0; pixel < png.width * png.height; pixel += 1) {
    const from = pixel * channels;
    const sample = (channel: number): number => to8Bits(samples[from + channel] ?? 0);
    raster.data[pixel * 4] = sample(0);
    raster.data[pixel * 4 + 1] = sample(isGrey ? 0 : 1);
    raster.data[pixel * 4 + 2] = sample(isGrey ? 0 : 2);
    raster.data[pixel * 4 + 3] = hasAlpha ? sample(channels - 1) : 255;
  }
  return raster;
}

function fromTiff(bytes: Uint8Array): Raster {
  const { buffer } = Uint8Array.from(bytes);
  const [page] = UTIF.decode(buffer);
  if (page === undefined) throw new Error('The TIFF holds no page.');
  UTIF.decodeImage(buffer, page);
  const { width, height } = page;
  return { width, height, data: new Uint8ClampedArray(UTIF.toRGBA8(page)) };
}

function fromJpeg(bytes: Uint8Array): Raster {
  const { width, height, data } = jpeg.decode(bytes, { useTArray: true });
  return { width, height, data: new Uint8ClampedArray(data) };
}

function fromGif(bytes: Uint8Array): Raster {
  const reader = new omggif.GifReader(bytes);
  const raster = createRaster(reader.width, reader.height);
  reader.decodeAndBlitFrameRGBA(0, raster.data);
  return raster;
}
