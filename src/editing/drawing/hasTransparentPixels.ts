import type { Surface } from './Surface.js';

/** Is any pixel less than opaque? */
export function hasTransparentPixels({ context }: Surface): boolean {
  const { width, height } = context.canvas;
  const { data } = context.getImageData(0, 0, width, height);
  // The lowest pixels a little less than opaque are rounding, which nobody sees.
  for (let index = 3; index < data.length; index += 4) if ((data[index] ?? 255) < 250) return true;
  return false;
}
