import type { Raster } from '../../pixels/Raster.js';
import { hash } from '../drawing/noise.js';

/** The last step of a photo: a little noise of the sensor, and corners that are a little darker. */
export function addGrain(raster: Raster, seed: number): Raster {
  const { data, width, height } = raster;
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const corner = ((x / width - 0.5) ** 2 + (y / height - 0.5) ** 2) * 2;
      const light = 1 - 0.22 * corner * corner;
      const grain = (hash(x, y, seed) - 0.5) * 7;
      const at = (y * width + x) * 4;
      data[at] = (data[at] ?? 0) * light + grain;
      data[at + 1] = (data[at + 1] ?? 0) * light + grain;
      data[at + 2] = (data[at + 2] ?? 0) * light + grain;
    }
  }
  return raster;
}
