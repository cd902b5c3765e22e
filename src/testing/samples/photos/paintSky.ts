import type { Raster } from '../../pixels/Raster.js';
import { coarseField } from '../drawing/coarseField.js';
import { mixColors } from '../drawing/Color.js';
import { cloudNoise, hash } from '../drawing/noise.js';
import { blend, fillPixels } from '../drawing/paint.js';
import { lengthOf } from '../drawing/shapes.js';
import type { Scene } from './Scene.js';

/** Air, sun and clouds, down to the horizon. @param horizon share of the height */
export function paintSky(raster: Raster, scene: Scene, seed: number, horizon: number): void {
  const { width, height } = raster;
  const sunX = scene.sun.x * width;
  const sunY = scene.sun.y * height;
  const sunRadius = scene.sun.radius * height;
  const cloudiness = 0.45 + hash(seed, 1, 5) * 0.12;
  const clouds = coarseField(raster, 4, (x, y) => cloudAt(x / height, y / height, seed, cloudiness));
  const lowest = Math.ceil(height * horizon);
  fillPixels(raster, (x, y) => {
    // The hills will cover the rest.
    if (y > lowest) return scene.skyBottom;
    const down = Math.min(1, y / (height * horizon));
    const air = mixColors(scene.skyTop, scene.skyBottom, down ** 1.3);
    const distance = lengthOf(x - sunX, y - sunY);
    // The glow falls off slowly, so that the light seems to come from the sun.
    const glow = scene.sun.glow * Math.exp(-distance / (sunRadius * 2.6));
    const lit = mixColors(air, scene.sun.color, glow);
    const disc = Math.min(1, Math.max(0, sunRadius - distance + 0.5));
    const cloud = clouds(x, y) * (1 - down * 0.6);
    return mixColors(mixColors(lit, scene.sun.color, disc), scene.cloud, cloud * 0.85);
  });
}

/** Clouds are wider than high, and thin out at their edges. */
function cloudAt(x: number, y: number, seed: number, threshold: number): number {
  const density = cloudNoise(x * 2.6, y * 7, seed + 40, 4);
  return Math.min(1, Math.max(0, (density - threshold) * 4));
}

/** Stars for a night sky. */
export function paintStars(raster: Raster, seed: number, horizon: number): void {
  const count = Math.round(raster.width * 0.18);
  for (let star = 0; star < count; star += 1) {
    const x = Math.floor(hash(star, 2, seed) * raster.width);
    const y = Math.floor(hash(star, 3, seed) ** 1.5 * raster.height * horizon);
    const at = (y * raster.width + x) * 4;
    const share = 0.35 + hash(star, 4, seed) * 0.6;
    blend(raster.data, at, 0xfffcf0, share);
  }
}
