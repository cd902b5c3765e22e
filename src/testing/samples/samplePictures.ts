import { encodeImage } from '../pixels/encodeImage.js';
import type { Raster } from '../pixels/Raster.js';
import type { StoredMimeType } from '../pixels/readImageHeader.js';
import { rememberRaster } from '../pixels/renderImage.js';
import { drawLogo } from './logos/drawLogo.js';
import type { LogoOptions } from './logos/drawLogo.js';
import type { GlyphName } from './logos/glyphs.js';
import type { Brand, LogoGround } from './logos/LogoColors.js';
import type { LogoMark } from './logos/logoMarks.js';
import { drawCity } from './photos/drawCity.js';
import { drawCup } from './photos/drawCup.js';
import { drawLandscape } from './photos/drawLandscape.js';
import type { LandscapeOptions } from './photos/drawLandscape.js';
import { drawLights } from './photos/drawLights.js';
import { drawStorefront } from './photos/drawStorefront.js';
import type { SceneName } from './photos/Scene.js';

interface SamplePicture {
  mimeType: StoredMimeType;
  draw: () => Raster;
}

/** The pictures of the sample companies by contact id: who is not here has none. */
const pictures: ReadonlyMap<number, SamplePicture> = new Map([
  [1, logo('signal', 'sky', 'light', 256)],
  [2, landscape('dawn', 'water', 360, 240, 21)],
  [3, logo('peaks', 'indigo', 'light', 256)],
  [6, logo('leaves', 'forest', 'white', 160, 'image/tiff')],
  [7, logo('petals', 'rose', 'light', 320)],
  [8, logo('target', 'violet', 'gradient', 200)],
  [10, logo('hexagon', 'orange', 'transparent', 128)],
  [13, photo(() => drawCup({ width: 288, height: 288, seed: 13, hue: 200 }))],
  [15, logo('drop', 'sky', 'transparent', 300)],
  [17, logo('sun', 'orange', 'light', 180)],
  [18, photo(() => drawStorefront({ width: 320, height: 240, seed: 18, hue: 8 }))],
  [19, photo(() => drawStorefront({ width: 280, height: 210, seed: 19, hue: 168 }))],
  [22, landscape('autumn', 'hills', 320, 200, 5)],
  [24, logo('tiles', 'crimson', 'light', 96, 'image/gif')],
  [26, photo(() => drawLights({ width: 320, height: 240, seed: 26, hue: 245 }))],
  [27, logo('bars', 'navy', 'light', 256)],
  [
    28,
    wideLogo('chevrons', 'crimson', 'transparent', {
      width: 360,
      height: 120,
      word: ['l', 'u', 'v', 'a', 'r', 'o'],
    }),
  ],
  [29, landscape('desert', 'hills', 300, 200, 9)],
  [31, landscape('winter', 'trees', 256, 256, 31)],
  [33, logo('leaves', 'mint', 'ink', 140, 'image/gif')],
  [34, landscape('night', 'trees', 330, 220, 34)],
  [37, logo('layers', 'teal', 'transparent', 240)],
  [39, logo('orbit', 'indigo', 'gradient', 320)],
  [41, logo('rings', 'navy', 'white', 128)],
  [43, landscape('noon', 'trees', 320, 240, 43)],
  [44, photo(() => drawCup({ width: 320, height: 214, seed: 44, hue: 20 }))],
  [46, logo('halves', 'rose', 'transparent', 200)],
  [47, photo(() => drawStorefront({ width: 210, height: 280, seed: 47, hue: 330 }))],
  [49, logo('waves', 'teal', 'transparent', 256)],
  [51, logo('honeycomb', 'plum', 'light', 220)],
  [53, logo('grid', 'mint', 'transparent', 64, 'image/gif')],
  [59, photo(() => drawCity({ width: 512, height: 320, seed: 59, scene: 'dusk' }))],
  [60, photo(() => drawCity({ width: 260, height: 260, seed: 60, scene: 'noon' }))],
  [
    61,
    wideLogo('tiles', 'charcoal', 'ink', {
      width: 800,
      height: 240,
      word: ['h', 'a', 'l', 'v', 'd', 'e', 'k', 'o'],
    }),
  ],
  [62, logo('grid', 'crimson', 'ink', 48, 'image/gif')],
  [
    63,
    { mimeType: 'image/tiff', draw: () => drawLandscape({ ...view('dusk', 'water', 240, 160), seed: 63 }) },
  ],
  [2_147_483_647, logo('rings', 'violet', 'gradient', 400)],
]);

const files = new Map<number, Uint8Array<ArrayBuffer>>();

/**
 * The file of a company's picture, made when it is first asked for and the same ever after.
 * `undefined` for a company without a picture.
 */
export function samplePicture(id: number): { mimeType: StoredMimeType; bytes: () => Uint8Array } | undefined {
  const picture = pictures.get(id);
  if (picture === undefined) return undefined;
  const bytes = (): Uint8Array => {
    const known = files.get(id);
    if (known !== undefined) return known;
    const raster = picture.draw();
    const file = encodeImage(raster, picture.mimeType);
    rememberRaster(file, raster);
    files.set(id, file);
    return file;
  };
  return { mimeType: picture.mimeType, bytes };
}

function logo(
  mark: LogoMark,
  brand: Brand,
  ground: LogoGround,
  size: number,
  mimeType: StoredMimeType = 'image/png',
): SamplePicture {
  return { mimeType, draw: () => drawLogo({ width: size, height: size, mark, brand, ground }) };
}

function wideLogo(
  mark: LogoMark,
  brand: Brand,
  ground: LogoGround,
  wide: Pick<LogoOptions, 'width' | 'height'> & { word: readonly GlyphName[] },
): SamplePicture {
  return { mimeType: 'image/png', draw: () => drawLogo({ ...wide, mark, brand, ground }) };
}

function photo(draw: () => Raster): SamplePicture {
  return { mimeType: 'image/jpeg', draw };
}

function landscape(
  scene: SceneName,
  foreground: LandscapeOptions['foreground'],
  width: number,
  height: number,
  seed: number,
): SamplePicture {
  return photo(() => drawLandscape({ ...view(scene, foreground, width, height), seed }));
}

function view(
  scene: SceneName,
  foreground: LandscapeOptions['foreground'],
  width: number,
  height: number,
): Omit<LandscapeOptions, 'seed'> {
  return { scene, foreground, width, height };
}
