import type { Raster } from '../../pixels/Raster.js';
import { coarseField } from '../drawing/coarseField.js';
import { mixColors, shadeColor } from '../drawing/Color.js';
import type { Color } from '../drawing/Color.js';
import { cloudNoise, hash, smoothNoise } from '../drawing/noise.js';
import { blend } from '../drawing/paint.js';
import type { Scene } from './Scene.js';

/** The upper edge of a ridge for each column, in pixels from the top. */
export type Ridge = Float32Array;

/**
 * Ridges one behind the other: the far ones paler, higher and more rugged.
 *
 * @param from Where the far ridge stands, as a share of the height.
 * @param to Where the near ridge stands.
 */
export function paintHills(
  raster: Raster,
  scene: Scene,
  { seed, from, to }: { seed: number; from: number; to: number },
): Ridge[] {
  const ridges = scene.hills.map((_, index) => {
    const nearness = index / (scene.hills.length - 1);
    return createRidge(raster, {
      seed: seed + index * 17,
      base: from + (to - from) * nearness,
      amplitude: 0.24 - nearness * 0.1,
      frequency: 2.4 - nearness * 0.9,
      ruggedness: 1 - nearness * 0.75,
    });
  });
  // Light from the side: where the ground falls towards the right it lies in the shade.
  const slope = coarseField(raster, 4, (x, y) =>
    smoothNoise((x / raster.height) * 9, (y / raster.height) * 9, seed),
  );
  ridges.forEach((ridge, index) => {
    paintRidge(raster, ridge, {
      color: scene.hills[index] ?? scene.haze,
      haze: scene.haze,
      nearness: index / (scene.hills.length - 1),
      slope,
      nearer: ridges.slice(index + 1),
    });
  });
  return ridges;
}

function createRidge(
  { width, height }: Raster,
  shape: { seed: number; base: number; amplitude: number; frequency: number; ruggedness: number },
): Ridge {
  return Float32Array.from({ length: width }, (_, x) => {
    const across = (x / height) * shape.frequency;
    const soft = cloudNoise(across, 0.5, shape.seed, 3);
    // Folding the noise over makes crests.
    const sharp = 1 - Math.abs(cloudNoise(across * 1.4, 7.5, shape.seed, 5) * 2 - 1) * 1.6;
    const rise = soft * (1 - shape.ruggedness) + sharp * shape.ruggedness;
    return (shape.base - (rise - 0.45) * shape.amplitude) * height;
  });
}

interface Ground {
  color: Color;
  haze: Color;
  /** 0 for the far ridge to 1 for the near one. */
  nearness: number;
  slope: (x: number, y: number) => number;
  /** The ridges in front, which hide the rest. */
  nearer: readonly Ridge[];
}

function paintRidge(
  { data, width, height }: Raster,
  ridge: Ridge,
  { color, haze, nearness, slope, nearer }: Ground,
): void {
  const dark = shadeColor(color, 0.72, 0.72, 0.78);
  for (let x = 0; x < width; x += 1) {
    const top = ridge[x] ?? 0;
    const bottom = Math.min(height, ...nearer.map((other) => (other[x] ?? height) + 1));
    for (let y = Math.max(0, Math.floor(top)); y < bottom; y += 1) {
      const depth = (y - top) / height;
      const ground = mixColors(color, dark, slope(x, y) * (0.35 + nearness * 0.5));
      const mist = (1 - nearness) * Math.min(0.75, depth * 3.2);
      blend(data, (y * width + x) * 4, mixColors(ground, haze, mist), Math.min(1, y + 1 - top));
    }
  }
}

/** Spruces along a ridge, the taller the nearer. */
export function paintTrees(raster: Raster, ridge: Ridge, color: Color, seed: number): void {
  const count = Math.round((raster.width / raster.height) * 15);
  for (let tree = 0; tree < count; tree += 1) {
    const x = hash(tree, 8, seed) * raster.width;
    const foot = (ridge[Math.floor(x)] ?? raster.height) + raster.height * 0.02;
    paintSpruce(raster, { x, foot, tall: raster.height * (0.1 + hash(tree, 9, seed) * 0.12), color });
  }
}

function paintSpruce(
  { data, width, height }: Raster,
  { x, foot, tall, color }: { x: number; foot: number; tall: number; color: Color },
): void {
  for (let y = Math.max(0, Math.floor(foot - tall)); y < Math.min(height, foot); y += 1) {
    const down = Math.max(0, (y + 0.5 - (foot - tall)) / tall);
    // Four tiers of branches, each wider than the one above.
    const reach = tall * 0.25 * (down * 0.65 + ((down * 4) % 1) * 0.35 * down) + 0.4;
    for (let column = Math.floor(x - reach); column <= x + reach; column += 1) {
      const cover = Math.min(1, reach - Math.abs(column + 0.5 - x) + 0.5);
      if (column >= 0 && column < width && cover > 0) blend(data, (y * width + column) * 4, color, cover);
    }
  }
}
