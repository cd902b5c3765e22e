import { createRaster } from './Raster.js';
import type { Raster } from './Raster.js';

/**
 * Area averaging: each pixel of the result is the mean of the rectangle that it covers in the source.
 * Colours are weighted by their alpha, so that a transparent edge does not turn dark.
 */
export function scaleRaster(source: Raster, width: number, height: number): Raster {
  const result = createRaster(width, height);
  const row = new Float32Array(source.width * 4);
  const step = source.height / height;
  for (let y = 0; y < height; y += 1) {
    averageRows(source, y * step, Math.min(source.height, (y + 1) * step), row);
    averageColumns(row, source.width, result, y);
  }
  return result;
}

/** The mean of the rows between two heights, its colours multiplied by their alpha. */
function averageRows({ data, width }: Raster, from: number, to: number, mean: Float32Array): void {
  mean.fill(0);
  for (let y = Math.floor(from); y < to; y += 1) {
    const weight = (Math.min(to, y + 1) - Math.max(from, y)) / (to - from);
    const start = y * width * 4;
    for (let index = 0; index < mean.length; index += 4) {
      const alpha = (data[start + index + 3] ?? 0) * weight;
      const share = alpha / 255;
      mean[index] = (mean[index] ?? 0) + (data[start + index] ?? 0) * share;
      mean[index + 1] = (mean[index + 1] ?? 0) + (data[start + index + 1] ?? 0) * share;
      mean[index + 2] = (mean[index + 2] ?? 0) + (data[start + index + 2] ?? 0) * share;
      mean[index + 3] = (mean[index + 3] ?? 0) + alpha;
    }
  }
}

function averageColumns(row: Float32Array, fromWidth: number, result: Raster, y: number): void {
  const step = fromWidth / result.width;
  for (let x = 0; x < result.width; x += 1) {
    const from = x * step;
    const to = Math.min(fromWidth, from + step);
    let red = 0;
    let green = 0;
    let blue = 0;
    let alpha = 0;
    for (let column = Math.floor(from); column < to; column += 1) {
      const weight = (Math.min(to, column + 1) - Math.max(from, column)) / (to - from);
      red += (row[column * 4] ?? 0) * weight;
      green += (row[column * 4 + 1] ?? 0) * weight;
      blue += (row[column * 4 + 2] ?? 0) * weight;
      alpha += (row[column * 4 + 3] ?? 0) * weight;
    }
    if (alpha <= 0) continue;
    const at = (y * result.width + x) * 4;
    result.data[at] = (red * 255) / alpha;
    result.data[at + 1] = (green * 255) / alpha;
    result.data[at + 2] = (blue * 255) / alpha;
    result.data[at + 3] = alpha;
  }
}
