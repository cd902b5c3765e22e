import { createRaster } from '../../pixels/Raster.js';
import type { Raster } from '../../pixels/Raster.js';
import { coarseField } from '../drawing/coarseField.js';
import { mixColors, shadeColor, toColor } from '../drawing/Color.js';
import type { Color } from '../drawing/Color.js';
import { smoothNoise } from '../drawing/noise.js';
import { blend } from '../drawing/paint.js';
import { addGrain } from './addGrain.js';
import { paintHills, paintTrees } from './paintHills.js';
import { paintSky, paintStars } from './paintSky.js';
import { scenes } from './Scene.js';
import type { SceneName } from './Scene.js';

/** What lies in front of the hills. */
export interface LandscapeOptions {
  width: number;
  height: number;
  seed: number;
  scene: SceneName;
  foreground: 'hills' | 'trees' | 'water';
}

/** Hills under a sky, perhaps with trees, perhaps mirrored in a lake. */
export function drawLandscape({ width, height, seed, scene: name, foreground }: LandscapeOptions): Raster {
  const scene = scenes[name];
  const raster = createRaster(width, height);
  paintSky(raster, scene, seed, 0.75);
  if (name === 'night') paintStars(raster, seed, 0.5);

  const hasWater = foreground === 'water';
  const ridges = paintHills(raster, scene, { seed, from: 0.54, to: hasWater ? 0.66 : 0.84 });
  const nearest = ridges.at(-1);
  if (foreground === 'trees' && nearest !== undefined) {
    const color = name === 'winter' ? 0x3e545c : shadeColor(scene.hills.at(-1) ?? 0, 0.55, 0.6, 0.55);
    paintTrees(raster, nearest, color, seed);
  }
  if (hasWater) mirrorInWater(raster, seed, 0.68, mixColors(scene.skyBottom, scene.skyTop, 0.4));
  return addGrain(raster, seed);
}

/** What stands above the shore shows again below it, darker, and broken by ripples. */
function mirrorInWater({ data, width, height }: Raster, seed: number, shore: number, tint: Color): void {
  const shoreRow = Math.round(height * shore);
  const above = data.slice(0, shoreRow * width * 4);
  const ripples = coarseField({ width, height }, 2, (x, y) =>
    smoothNoise((x / height) * 10, (y / height) * 70, seed),
  );
  for (let y = shoreRow; y < height; y += 1) {
    const depth = (y - shoreRow) / (height - shoreRow);
    for (let x = 0; x < width; x += 1) {
      const ripple = ripples(x, y) - 0.5;
      const from = Math.round(shoreRow - 1 - (y - shoreRow) * 1.5 + ripple * height * 0.05 * (0.3 + depth));
      const row = Math.min(shoreRow - 1, Math.max(0, from));
      const at = (row * width + x) * 4;
      const mirrored = toColor(above[at] ?? 0, above[at + 1] ?? 0, above[at + 2] ?? 0);
      const color = mixColors(mirrored, tint, 0.22 + depth * 0.2 + ripple * 0.2);
      blend(data, (y * width + x) * 4, shadeColor(color, 0.9, 0.93, 0.97), 1);
    }
  }
}
