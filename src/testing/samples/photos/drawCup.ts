import { createRaster } from '../../pixels/Raster.js';
import type { Raster } from '../../pixels/Raster.js';
import { coarseField } from '../drawing/coarseField.js';
import { mixColors, shadeColor } from '../drawing/Color.js';
import { hslColor } from '../drawing/hslColor.js';
import type { Color } from '../drawing/Color.js';
import { cloudNoise } from '../drawing/noise.js';
import { centredFrame, fillPixels, paint } from '../drawing/paint.js';
import type { Layer } from '../drawing/paint.js';
import { circle, leaf, lengthOf, moved, ring, stroke, turned } from '../drawing/shapes.js';
import { addGrain } from './addGrain.js';

/** A cup of coffee from above. */
export interface CupOptions {
  width: number;
  height: number;
  seed: number;
  /** Degrees: the colour of the china. */
  hue: number;
}

/** Brown, and darker towards the rim. */
const coffee = (x: number, y: number): Color =>
  mixColors(0x965c30, 0x5c3216, Math.min(1, lengthOf(x, y) / 0.45) ** 3);

/** A wooden table, a saucer, and a fern drawn in the milk. */
export function drawCup({ width, height, seed, hue }: CupOptions): Raster {
  const raster = createRaster(width, height);
  paintTable(raster, seed);
  const frame = centredFrame(raster);
  const china = hslColor(hue, 0.45, 0.62);
  const milk: Color = 0xf4e0be;
  const shaded = (x: number, y: number): Color => mixColors(china, 0xffffff, 0.42 - (x + y) * 0.22);
  const shadows = [0.1, 0.07, 0.04].map((shift): Layer => ({
    shape: circle(shift, shift * 1.4, 0.78),
    fill: 0x180c06,
    opacity: 0.2,
  }));
  const layers: Layer[] = [
    ...shadows,
    { shape: circle(0, 0, 0.76), fill: shaded },
    { shape: ring(0, 0, 0.6, 0.02), fill: 0xffffff, opacity: 0.35 },
    { shape: circle(0.05, 0.07, 0.54), fill: 0x1e100a, opacity: 0.25 },
    { shape: stroke([0.4, -0.36], [0.66, -0.6], 0.13), fill: shaded },
    { shape: circle(0, 0, 0.52), fill: (x, y) => shaded(x * 1.6, y * 1.6) },
    { shape: circle(0, 0, 0.44), fill: coffee },
    ...[-58, -34, 0, 34, 58].map((angle): Layer => ({
      shape: moved(turned(leaf(angle === 0 ? 0.6 : 0.4, 0.14), angle), 0, 0.3),
      fill: milk,
      opacity: 0.92,
    })),
  ];
  for (const layer of layers) paint(raster, layer, frame);
  return addGrain(raster, seed);
}

function paintTable(raster: Raster, seed: number): void {
  const plank = raster.height / 4.2;
  const grainAt = coarseField(raster, 3, (x, y) =>
    cloudNoise((x / raster.height) * 2.2 + Math.floor(y / plank) * 3.7, (y / raster.height) * 26, seed, 3),
  );
  fillPixels(raster, (x, y) => {
    const grain = grainAt(x, y);
    const gap = y % plank < raster.height * 0.012 ? 0.55 : 1;
    const wood = mixColors(0x7e5434, 0xce9e6a, grain);
    return shadeColor(wood, gap, gap, gap);
  });
}
