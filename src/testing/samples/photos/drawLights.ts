import { createRaster } from '../../pixels/Raster.js';
import type { Raster } from '../../pixels/Raster.js';
import { mixColors } from '../drawing/Color.js';
import { hslColor } from '../drawing/hslColor.js';
import { fillPixels, paint } from '../drawing/paint.js';
import { seededRandom } from '../drawing/seededRandom.js';
import { circle, ring } from '../drawing/shapes.js';
import { addGrain } from './addGrain.js';

/** Lights of an evening, out of focus. */
export interface LightsOptions {
  width: number;
  height: number;
  seed: number;
  /** Degrees: the colour of the evening. */
  hue: number;
}

/** Degrees: lamps, neon and a few cold ones. */
const warmth = [38, 24, 332, 48, 200, 12];

export function drawLights({ width, height, seed, hue }: LightsOptions): Raster {
  const raster = createRaster(width, height);
  const random = seededRandom(seed);
  const top = hslColor(hue, 0.6, 0.16);
  const bottom = hslColor(hue + 50, 0.55, 0.3);
  fillPixels(raster, (x, y) => mixColors(top, bottom, y / height + Math.sin(x / width) * 0.1));

  for (let light = 0; light < 46; light += 1) {
    const x = random() * width;
    // Most lights hang in a band, as a street or a party has them.
    const y = height * (0.5 + (random() + random() - 1) * 0.55);
    const radius = height * (0.045 + random() ** 2 * 0.12);
    const fill = hslColor(warmth[light % warmth.length] ?? 0, 0.9, 0.58 + random() * 0.14);
    const frame = { originX: x, originY: y, unit: radius };
    paint(raster, { shape: circle(0, 0, 0.96), fill, opacity: 0.22 + random() * 0.4 }, frame);
    paint(raster, { shape: ring(0, 0, 0.92, 0.06), fill, opacity: 0.4 }, frame);
  }
  return addGrain(raster, seed);
}
