import {
  decodeImage,
  encodeImage,
  sampleImages,
  type StoredMimeType,
} from 'react-superoffice-images/testing';
import { expect, it } from 'vitest';

const shown: StoredMimeType[] = ['image/png', 'image/jpeg', 'image/gif'];

async function show(bytes: Uint8Array<ArrayBuffer>, type: string): Promise<ImageBitmap> {
  return createImageBitmap(new Blob([bytes], { type }));
}

it.each(shown)('makes %s files that the browser itself decodes', async (mimeType) => {
  const raster = decodeImage(sampleImages.png({ width: 60, height: 40 }));
  const bitmap = await show(encodeImage(raster, mimeType), mimeType);
  expect([bitmap.width, bitmap.height]).toEqual([60, 40]);
});

it('makes a TIFF that it reads back, since this browser shows none', () => {
  const { width, height } = decodeImage(sampleImages.tiff({ width: 60, height: 40 }));
  expect([width, height]).toEqual([60, 40]);
});

it('leaves no global behind', () => {
  sampleImages.jpeg();
  expect('Buffer' in globalThis).toBe(false);
});
