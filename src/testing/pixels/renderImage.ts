import { decodeImage } from './decodeImage.js';
import { encodeImage } from './encodeImage.js';
import type { Raster } from './Raster.js';
import { readImageHeader } from './readImageHeader.js';
import type { StoredMimeType } from './readImageHeader.js';
import { scaleRaster } from './scaleRaster.js';

/** What the query of `GET Image` asks for. Without any of it the picture comes as stored. */
export interface RenderOptions {
  /** Pixels: the `w` parameter. */
  width?: number | undefined;
  /** Pixels: the `h` parameter. */
  height?: number | undefined;
  /** The `type` parameter as a MIME type. Without it the stored type stays. */
  mimeType?: StoredMimeType | undefined;
}

// Both hang on the very bytes, so that they go when the bytes go, and fakes that share a sample share its work.
const decoded = new WeakMap<Uint8Array, Raster>();
const rendered = new WeakMap<Uint8Array, Map<string, Uint8Array<ArrayBuffer>>>();

/** Spares the decoding of bytes whose raster is known, because they were just made of it. */
export function rememberRaster(bytes: Uint8Array, raster: Raster): void {
  decoded.set(bytes, raster);
}

/**
 * Scales and converts a stored picture. What the real server does with `w` and `h` beyond the obvious is
 * unknown; this one keeps the aspect, fits the picture into both when both are given, and never enlarges:
 * an image of width `w` when the original is that wide, else the original's width.
 */
export function renderImage(bytes: Uint8Array<ArrayBuffer>, options: RenderOptions): Uint8Array<ArrayBuffer> {
  const header = readImageHeader(bytes);
  if (header === null) return bytes;
  const size = fittedSize(header, options);
  const mimeType = options.mimeType ?? header.mimeType;
  if (size.width === header.width && size.height === header.height && mimeType === header.mimeType)
    return bytes;

  const variants = rendered.get(bytes) ?? new Map<string, Uint8Array<ArrayBuffer>>();
  rendered.set(bytes, variants);
  const key = `${size.width}x${size.height} ${mimeType}`;
  const known = variants.get(key);
  if (known !== undefined) return known;

  const original = decoded.get(bytes) ?? decodeImage(bytes);
  decoded.set(bytes, original);
  const result = encodeImage(scaleRaster(original, size.width, size.height), mimeType);
  variants.set(key, result);
  return result;
}

function fittedSize(original: { width: number; height: number }, { width, height }: RenderOptions) {
  const scale = Math.min(
    1,
    width === undefined ? 1 : width / original.width,
    height === undefined ? 1 : height / original.height,
  );
  return {
    width: Math.max(1, Math.round(original.width * scale)),
    height: Math.max(1, Math.round(original.height * scale)),
  };
}
