import {
  decodeImage,
  encodeImage,
  readImageHeader,
  sampleImages,
  type Raster,
  type StoredMimeType,
} from 'react-superoffice-images/testing';
import { describe, expect, test } from 'vitest';

/** A picture with gradients, an edge and, where it is asked for, a transparent corner. */
function gradient(width: number, height: number, isTransparent = false): Raster {
  const data = new Uint8ClampedArray(width * height * 4);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const alpha = isTransparent && x + y < width / 2 ? 0 : 255;
      data.set([(x * 255) / width, (y * 255) / height, x > width / 2 ? 200 : 40, alpha], (y * width + x) * 4);
    }
  }
  return { width, height, data };
}

function meanDifference(first: Raster, second: Raster): number {
  const sum = first.data.reduce(
    (total, value, index) => total + Math.abs(value - (second.data[index] ?? 0)),
    0,
  );
  return sum / first.data.length;
}

describe.each<[StoredMimeType, number]>([
  ['image/png', 0],
  ['image/tiff', 0],
  ['image/jpeg', 3],
  ['image/gif', 4],
])('%s', (mimeType, tolerance) => {
  test.each([
    [64, 48],
    [1, 1],
    [7, 13],
    [201, 3],
  ])('comes back as it was at %i x %i', (width, height) => {
    const raster = gradient(width, height);
    const bytes = encodeImage(raster, mimeType);
    expect(readImageHeader(bytes)).toEqual({ mimeType, width, height });
    const decoded = decodeImage(bytes);
    expect(decoded).toMatchObject({ width, height });
    expect(meanDifference(decoded, raster)).toBeLessThanOrEqual(tolerance);
  });
});

test('keeps transparency in a PNG and a GIF', () => {
  for (const mimeType of ['image/png', 'image/gif'] as const) {
    const { data } = decodeImage(encodeImage(gradient(40, 40, true), mimeType));
    expect([data[3], data.at(-1)]).toEqual([0, 255]);
  }
});

test('puts white behind transparency in a JPEG and a TIFF', () => {
  for (const mimeType of ['image/jpeg', 'image/tiff'] as const) {
    const { data } = decodeImage(encodeImage(gradient(40, 40, true), mimeType));
    expect(Math.min(...data.slice(0, 3))).toBeGreaterThan(240);
    expect(data[3]).toBe(255);
  }
});

test('makes a GIF of a picture that is transparent all over', () => {
  const raster = { width: 5, height: 5, data: new Uint8ClampedArray(100) };
  expect(
    decodeImage(encodeImage(raster, 'image/gif')).data.every((value, at) => at % 4 !== 3 || value === 0),
  ).toBe(true);
});

test('tells that bytes are no picture', () => {
  for (const bytes of [
    new Uint8Array(),
    Uint8Array.of(1, 2, 3),
    new TextEncoder().encode('<svg xmlns="…"/>'),
  ]) {
    expect(readImageHeader(bytes)).toBeNull();
    expect(() => decodeImage(bytes)).toThrow('The bytes are no PNG, JPEG, GIF or TIFF.');
  }
});

test.each(['png', 'jpeg', 'gif', 'tiff'] as const)('survives a %s that is cut off anywhere', (format) => {
  const bytes = sampleImages[format]({ width: 16, height: 16 });
  for (let length = 0; length < bytes.length; length += 7) {
    const part = bytes.slice(0, length);
    expect(() => readImageHeader(part)).not.toThrow();
  }
});

test('does not decode a picture that claims to be enormous', () => {
  const bytes = sampleImages.png();
  new DataView(bytes.buffer).setUint32(16, 100_000);
  new DataView(bytes.buffer).setUint32(20, 100_000);
  expect(() => decodeImage(bytes)).toThrow('too many pixels');
});

test('sample images of another hue are other files', () => {
  expect(sampleImages.png({ hue: 10 })).not.toEqual(sampleImages.png({ hue: 11 }));
  expect(sampleImages.png()).toEqual(sampleImages.png());
});
