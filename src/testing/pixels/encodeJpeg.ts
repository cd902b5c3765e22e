import jpeg from 'jpeg-js';
import { flattenRaster } from './Raster.js';
import type { Raster } from './Raster.js';

/**
 * jpeg-js hands its bytes over as Node's `Buffer`, which browsers lack. It runs to its end in one go, so for
 * that moment, and no longer, there is something in its place.
 */
function withBuffer<Result>(run: () => Result): Result {
  if ('Buffer' in globalThis) return run();
  Object.defineProperty(globalThis, 'Buffer', { configurable: true, value: Uint8Array });
  try {
    return run();
  } finally {
    Reflect.deleteProperty(globalThis, 'Buffer');
  }
}

/**
 * A baseline JPEG; transparency becomes white.
 *
 * @param quality 1 to 100.
 */
export function encodeJpeg(raster: Raster, quality = 86): Uint8Array<ArrayBuffer> {
  const { data, width, height } = flattenRaster(raster);
  return Uint8Array.from(withBuffer(() => jpeg.encode({ data, width, height }, quality)).data);
}
