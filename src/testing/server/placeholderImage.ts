import { encodeImage } from '../pixels/encodeImage.js';
import { createRaster } from '../pixels/Raster.js';

/** What `ifBlank` may ask for in place of a missing picture (superoffice-webapi, section 1); `Null` is the 404. */
const ifBlankValues = [
  'Default',
  'ClearPixel',
  'SrNoPhoto',
  'SrNoPhotoWithBorder',
  'Null',
  'GenericFileIcon',
] as const;

/** A value of the `ifBlank` parameter. */
export type IfBlank = (typeof ifBlankValues)[number];

/** Reads the parameter, by name in any case or by number. @returns `undefined` for a value that there is not. */
export function toIfBlank(text: string | null): IfBlank | undefined {
  if (text === null) return 'Null';
  return ifBlankValues.find(
    (value, index) => value.toLowerCase() === text.toLowerCase() || text === String(index),
  );
}

/** A PNG in place of a picture: one clear pixel, or a grey portrait or page. */
export function placeholderImage(ifBlank: Exclude<IfBlank, 'Null'>): Uint8Array<ArrayBuffer> {
  const raster = ifBlank === 'ClearPixel' ? createRaster(1, 1) : drawPlaceholder(ifBlank);
  return encodeImage(raster, 'image/png');
}

function drawPlaceholder(ifBlank: Exclude<IfBlank, 'Null' | 'ClearPixel'>) {
  const size = 96;
  const raster = createRaster(size, size);
  const isInside =
    ifBlank === 'GenericFileIcon'
      ? (x: number, y: number): boolean => x > 24 && x < 72 && y > 16 && y < 80
      : (x: number, y: number): boolean =>
          Math.hypot(x - 48, y - 38) < 18 || (Math.hypot((x - 48) * 0.8, y - 96) < 32 && y > 62);
  for (let y = 0; y < size; y += 1) {
    for (let x = 0; x < size; x += 1) {
      const isBorder = ifBlank === 'SrNoPhotoWithBorder' && Math.min(x, y, size - 1 - x, size - 1 - y) < 2;
      const grey = isBorder ? 120 : isInside(x, y) ? 158 : 226;
      raster.data.set([grey, grey, grey, 255], (y * size + x) * 4);
    }
  }
  return raster;
}
