import { createRaster } from '../../pixels/Raster.js';
import type { Raster } from '../../pixels/Raster.js';
import { coarseField } from '../drawing/coarseField.js';
import { mixColors, shadeColor } from '../drawing/Color.js';
import { hslColor } from '../drawing/hslColor.js';
import type { Color } from '../drawing/Color.js';
import { cloudNoise, hash } from '../drawing/noise.js';
import { fillPixels, paint } from '../drawing/paint.js';
import type { Frame } from '../drawing/paint.js';
import { both, box, circle, either, lengthOf } from '../drawing/shapes.js';
import type { Shape } from '../drawing/shapes.js';
import { addGrain } from './addGrain.js';

/** A shop in a street. */
export interface StorefrontOptions {
  width: number;
  height: number;
  seed: number;
  /** Degrees: the colour of the awning. */
  hue: number;
}

/** A brick wall, a shop window that mirrors the street, a door, and a striped awning. */
export function drawStorefront({ width, height, seed, hue }: StorefrontOptions): Raster {
  const raster = createRaster(width, height);
  const frame: Frame = { originX: width / 2, originY: height / 2, unit: height / 2 };
  const wall = hslColor(hue + 190, 0.16, 0.66);
  const wood = hslColor(hue, 0.42, 0.22);
  const cloth = hslColor(hue, 0.72, 0.46);

  paintBricks(raster, wall, seed);
  const street = coarseField(raster, 4, (x, y) => cloudNoise((x / height) * 4, (y / height) * 3, seed, 3));
  const glass = (x: number, y: number): Color =>
    windowColor(x, y, street(x * frame.unit + frame.originX, y * frame.unit + frame.originY));
  const layers: [Shape, Color | ((x: number, y: number) => Color)][] = [
    [box(0, 0.96, 3, 0.1), 0x807c78],
    [box(-0.28, 0.28, 0.62, 0.6, 0.03), wood],
    [box(-0.28, 0.26, 0.54, 0.5), glass],
    [either(box(-0.28, 0.26, 0.018, 0.5), box(-0.28, -0.02, 0.54, 0.016)), wood],
    [box(0.66, 0.3, 0.25, 0.58, 0.03), wood],
    [box(0.66, 0.14, 0.17, 0.34), glass],
    [circle(0.5, 0.56, 0.035), 0xe0be60],
    [box(0.02, -0.72, 0.98, 0.13, 0.04), wood],
    [box(0.02, -0.72, 0.52, 0.035, 0.03), 0xf6e8c8],
    [awning(), (x) => (Math.floor((x + 3) / 0.196) % 2 === 0 ? cloth : 0xfaf6ee)],
  ];
  for (const [shape, fill] of layers) paint(raster, { shape, fill }, frame);
  // The awning's own shadow lies on the window.
  paint(raster, { shape: box(0.02, -0.14, 0.94, 0.05), fill: 0x141018, opacity: 0.28 }, frame);
  return addGrain(raster, seed);
}

/** A strip of cloth whose lower edge is a row of half circles. */
function awning(): Shape {
  const width = 0.196;
  const scallops: Shape = (x, y) => {
    const inStripe = ((((x + 3) % width) + width) % width) - width / 2;
    return lengthOf(inStripe, y + 0.22) - width / 2;
  };
  const sides = box(0.02, -0.3, 0.98, 0.3);
  return either(box(0.02, -0.4, 0.98, 0.18, 0.02), both(scallops, sides));
}

function windowColor(x: number, y: number, cloudiness: number): Color {
  const street = mixColors(0x3a546c, 0xc4dce8, cloudiness);
  // Light of the shop, and one bright stripe of the sky.
  const warm = mixColors(street, 0xffce80, Math.max(0, y) * 0.9);
  const stripe = Math.abs(((x - y * 0.6 + 4) % 0.9) - 0.3) < 0.07 ? 0.4 : 0;
  return mixColors(warm, 0xffffff, stripe);
}

function paintBricks(raster: Raster, wall: Color, seed: number): void {
  const brickHeight = Math.max(4, raster.height / 22);
  fillPixels(raster, (x, y) => {
    const row = Math.floor(y / brickHeight);
    const shifted = x / (brickHeight * 2.4) + (row % 2) / 2;
    const inBrick = Math.min(shifted % 1, (y / brickHeight) % 1);
    const shade = (hash(Math.floor(shifted), row, seed) - 0.5) * 26;
    const joint = inBrick < 0.12 ? 22 : 0;
    const light = 1 + (shade + joint) / 160;
    return shadeColor(wall, light, light, light);
  });
}
