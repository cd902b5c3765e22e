import type { Raster } from './Raster.js';

/** A picture as a GIF holds it. */
export interface QuantizedRaster {
  /** `0xRRGGBB`, 2 to 256 of them, a power of two as GIF wants it. */
  palette: number[];
  indices: Uint8Array;
  /** The palette's place of "no colour". `null` when every pixel is opaque. */
  transparentIndex: number | null;
}

/** Colours that look alike: with 5 bits a channel there are 32,768 possible ones. */
interface Bucket {
  key: number;
  count: number;
  sums: [number, number, number];
}

/** Median cut: the box with the most pixels is split where its longest side has half of them on each side. */
export function quantizeColors(raster: Raster): QuantizedRaster {
  const buckets = collectBuckets(raster);
  const hasTransparency = raster.data.some((value, index) => index % 4 === 3 && value < 128);
  const boxes = splitBoxes([...buckets.values()], hasTransparency ? 255 : 256);

  const palette: number[] = [];
  const indexOfKey = new Map<number, number>();
  for (const box of boxes) {
    for (const bucket of box) indexOfKey.set(bucket.key, palette.length);
    palette.push(meanColor(box));
  }
  const transparentIndex = hasTransparency ? palette.push(0xffffff) - 1 : null;
  while (palette.length < 2 || (palette.length & (palette.length - 1)) !== 0) palette.push(0);

  const indices = new Uint8Array(raster.width * raster.height);
  for (let pixel = 0; pixel < indices.length; pixel += 1) {
    const isVisible = (raster.data[pixel * 4 + 3] ?? 0) >= 128;
    indices[pixel] = isVisible ? (indexOfKey.get(keyOf(raster, pixel)) ?? 0) : (transparentIndex ?? 0);
  }
  return { palette, indices, transparentIndex };
}

function keyOf({ data }: Raster, pixel: number): number {
  const at = pixel * 4;
  return (((data[at] ?? 0) >> 3) << 10) | (((data[at + 1] ?? 0) >> 3) << 5) | ((data[at + 2] ?? 0) >> 3);
}

function collectBuckets(raster: Raster): Map<number, Bucket> {
  const buckets = new Map<number, Bucket>();
  for (let pixel = 0; pixel < raster.width * raster.height; pixel += 1) {
    const at = pixel * 4;
    if ((raster.data[at + 3] ?? 0) < 128) continue;
    const key = keyOf(raster, pixel);
    let bucket = buckets.get(key);
    if (bucket === undefined) {
      bucket = { key, count: 0, sums: [0, 0, 0] };
      buckets.set(key, bucket);
    }
    bucket.count += 1;
    bucket.sums[0] += raster.data[at] ?? 0;
    bucket.sums[1] += raster.data[at + 1] ?? 0;
    bucket.sums[2] += raster.data[at + 2] ?? 0;
  }
  return buckets;
}

function splitBoxes(all: Bucket[], limit: number): Bucket[][] {
  const boxes: Bucket[][] = all.length > 0 ? [all] : [];
  while (boxes.length < limit) {
    const splittable = boxes.filter((box) => box.length > 1);
    if (splittable.length === 0) break;
    const largest = splittable.reduce((best, box) => (countOf(box) > countOf(best) ? box : best));
    boxes.splice(boxes.indexOf(largest), 1, ...splitBox(largest));
  }
  return boxes;
}

function splitBox(box: Bucket[]): [Bucket[], Bucket[]] {
  const shift = [10, 5, 0].reduce((best, candidate) =>
    spreadOf(box, candidate) > spreadOf(box, best) ? candidate : best,
  );
  const sorted = box.toSorted((a, b) => ((a.key >> shift) & 31) - ((b.key >> shift) & 31));
  const half = countOf(box) / 2;
  let seen = 0;
  const middle = sorted.findIndex((bucket) => (seen += bucket.count) >= half);
  const cut = Math.min(sorted.length - 1, Math.max(1, middle));
  return [sorted.slice(0, cut), sorted.slice(cut)];
}

function spreadOf(box: Bucket[], shift: number): number {
  const values = box.map((bucket) => (bucket.key >> shift) & 31);
  return Math.max(...values) - Math.min(...values);
}

function countOf(box: Bucket[]): number {
  return box.reduce((sum, bucket) => sum + bucket.count, 0);
}

function meanColor(box: Bucket[]): number {
  const count = countOf(box);
  const mean = (channel: 0 | 1 | 2): number =>
    Math.round(box.reduce((sum, bucket) => sum + bucket.sums[channel], 0) / count);
  return (mean(0) << 16) | (mean(1) << 8) | mean(2);
}
