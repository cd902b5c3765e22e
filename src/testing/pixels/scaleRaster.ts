import { createRaster } from './Raster.js';
import type { Raster } from './Raster.js';

/**
 * Area averaging: each pixel of the result is the mean of the rectangle that it covers in the source.
 * Colours are weighted by their alpha, so that a transparent edge does not turn dark.
 */
export function scaleRaster(source: Raster, width: number, height: number): Raster {
  const rows = averageColumns(premultiply(source), source.width, source.height, width);
  // The second pass is the first one on the transposed picture: one loop to get right instead of two.
  const columns = averageColumns(transpose(rows, width, source.height), source.height, width, height);
  return unpremultiply(transpose(columns, height, width), width, height);
}

function premultiply({ data, width, height }: Raster): Float32Array {
  const pixels = new Float32Array(width * height * 4);
  for (let index = 0; index < pixels.length; index += 4) {
    const alpha = data[index + 3] ?? 0;
    const weight = alpha / 255;
    pixels[index] = (data[index] ?? 0) * weight;
    pixels[index + 1] = (data[index + 1] ?? 0) * weight;
    pixels[index + 2] = (data[index + 2] ?? 0) * weight;
    pixels[index + 3] = alpha;
  }
  return pixels;
}

function averageColumns(pixels: Float32Array, fromWidth: number, height: number, toWidth: number) {
  if (toWidth === fromWidth) return pixels;
  const result = new Float32Array(toWidth * height * 4);
  const step = fromWidth / toWidth;
  for (let x = 0; x < toWidth; x += 1) {
    const start = x * step;
    const end = Math.min(fromWidth, start + step);
    for (let column = Math.floor(start); column < end; column += 1) {
      const weight = (Math.min(end, column + 1) - Math.max(start, column)) / step;
      if (weight <= 0) continue;
      for (let y = 0; y < height; y += 1) {
        const from = (y * fromWidth + column) * 4;
        const to = (y * toWidth + x) * 4;
        result[to] = (result[to] ?? 0) + (pixels[from] ?? 0) * weight;
        result[to + 1] = (result[to + 1] ?? 0) + (pixels[from + 1] ?? 0) * weight;
        result[to + 2] = (result[to + 2] ?? 0) + (pixels[from + 2] ?? 0) * weight;
        result[to + 3] = (result[to + 3] ?? 0) + (pixels[from + 3] ?? 0) * weight;
      }
    }
  }
  return result;
}

function transpose(pixels: Float32Array, width: number, height: number): Float32Array {
  const result = new Float32Array(pixels.length);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const from = (y * width + x) * 4;
      const to = (x * height + y) * 4;
      result[to] = pixels[from] ?? 0;
      result[to + 1] = pixels[from + 1] ?? 0;
      result[to + 2] = pixels[from + 2] ?? 0;
      result[to + 3] = pixels[from + 3] ?? 0;
    }
  }
  return result;
}

function unpremultiply(pixels: Float32Array, width: number, height: number): Raster {
  const raster = createRaster(width, height);
  for (let index = 0; index < pixels.length; index += 4) {
    const alpha = pixels[index + 3] ?? 0;
    if (alpha <= 0) continue;
    const weight = 255 / alpha;
    raster.data[index] = (pixels[index] ?? 0) * weight;
    raster.data[index + 1] = (pixels[index + 1] ?? 0) * weight;
    raster.data[index + 2] = (pixels[index + 2] ?? 0) * weight;
    raster.data[index + 3] = alpha;
  }
  return raster;
}
