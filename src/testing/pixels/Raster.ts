/** An uncompressed picture: 8 bits a channel, RGBA, alpha not premultiplied, rows from the top. */
export interface Raster {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray<ArrayBuffer>;
}

/** A raster in which every pixel is transparent. */
export function createRaster(width: number, height: number): Raster {
  return { width, height, data: new Uint8ClampedArray(width * height * 4) };
}

export function isOpaque({ data }: Raster): boolean {
  for (let index = 3; index < data.length; index += 4) {
    if (data[index] !== 255) return false;
  }
  return true;
}

/** The picture as it looks on white paper: for the formats that know no transparency. */
export function flattenRaster(raster: Raster): Raster {
  if (isOpaque(raster)) return raster;
  const flat = createRaster(raster.width, raster.height);
  for (let index = 0; index < flat.data.length; index += 4) {
    const alpha = (raster.data[index + 3] ?? 0) / 255;
    for (let channel = 0; channel < 3; channel += 1) {
      flat.data[index + channel] = (raster.data[index + channel] ?? 0) * alpha + 255 * (1 - alpha);
    }
    flat.data[index + 3] = 255;
  }
  return flat;
}
