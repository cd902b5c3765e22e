import { createRaster } from '../../pixels/Raster.js';
import type { Raster } from '../../pixels/Raster.js';
import { mixColors } from '../drawing/Color.js';
import type { Color } from '../drawing/Color.js';
import { blend } from '../drawing/paint.js';
import { seededRandom } from '../drawing/seededRandom.js';
import { addGrain } from './addGrain.js';
import { paintSky, paintStars } from './paintSky.js';
import { scenes } from './Scene.js';
import type { SceneName } from './Scene.js';

/** A skyline. */
export interface CityOptions {
  width: number;
  height: number;
  seed: number;
  scene: SceneName;
}

interface Building {
  left: number;
  top: number;
  width: number;
  color: Color;
  window: { size: number; lit: Color; dark: Color; litShare: number };
}

/** Three rows of houses, the far ones paler; after dark their windows are lit. */
export function drawCity({ width, height, seed, scene: name }: CityOptions): Raster {
  const scene = scenes[name];
  const raster = createRaster(width, height);
  const random = seededRandom(seed);
  const isDark = name === 'night' || name === 'dusk';
  paintSky(raster, scene, seed, 0.9);
  if (name === 'night') paintStars(raster, seed, 0.5);

  for (const [row, nearness] of [0.15, 0.55, 1].entries()) {
    const base = isDark ? (scene.hills.at(-1) ?? scene.haze) : mixColors(0x566882, 0x34425c, random());
    const color = mixColors(scene.haze, base, 0.3 + nearness * 0.65);
    let left = -random() * 0.1 * height;
    while (left < width) {
      const buildingWidth = (0.13 + random() * 0.13) * height;
      const top = height * (0.3 + row * 0.15 + random() * 0.24);
      const shade = mixColors(color, random() > 0.5 ? 0xfff0e1 : 0x141830, random() * 0.14);
      const window = {
        size: Math.max(2, height * 0.02 * (0.7 + nearness * 0.6)),
        lit: 0xffd684,
        dark: mixColors(shade, isDark ? 0x0c0e22 : 0xd6e8f6, 0.45),
        litShare: isDark ? 0.2 + nearness * 0.3 : 0,
      };
      paintBuilding(raster, { left, top, width: buildingWidth, color: shade, window }, random);
      left += buildingWidth * (0.92 + random() * 0.2);
    }
  }
  return addGrain(raster, seed);
}

function paintBuilding(raster: Raster, building: Building, random: () => number): void {
  const { left, top, width, color, window } = building;
  const lighter = mixColors(color, 0xffffff, 0.14);
  // The side towards the sun is a little brighter.
  const wall = (x: number): Color => mixColors(lighter, color, (x - left) / width);
  fillBlock(raster, { left, top, right: left + width, bottom: raster.height }, wall);

  const step = window.size * 2;
  for (let y = top + step; y < raster.height; y += step * 1.15) {
    for (let x = left + step * 0.5; x < left + width - step * 0.8; x += step) {
      const pane = random() < window.litShare ? window.lit : window.dark;
      fillBlock(
        raster,
        { left: x, top: y, right: x + window.size, bottom: y + window.size * 1.15 },
        () => pane,
      );
    }
  }
}

/** A rectangle of whole pixels: there are hundreds of windows, and their edges lie on columns and rows anyway. */
function fillBlock(
  { data, width, height }: Raster,
  block: { left: number; top: number; right: number; bottom: number },
  colorAt: (x: number) => Color,
): void {
  const left = Math.max(0, Math.round(block.left));
  const right = Math.min(width, Math.round(block.right));
  const bottom = Math.min(height, Math.round(block.bottom));
  for (let x = left; x < right; x += 1) {
    const color = colorAt(x);
    for (let y = Math.max(0, Math.round(block.top)); y < bottom; y += 1) {
      blend(data, (y * width + x) * 4, color, 1);
    }
  }
}
