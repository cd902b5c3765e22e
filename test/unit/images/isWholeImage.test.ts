import { sampleImages } from 'react-superoffice-images/testing';
import { expect, it } from 'vitest';
import { readEdges, withType } from '../../../src/images/blobEdges.js';
import { isWholeImage } from '../../../src/images/isWholeImage.js';

async function isWhole(bytes: Uint8Array<ArrayBuffer>, type: string): Promise<boolean> {
  const blob = new Blob([bytes], { type });
  await readEdges(blob);
  return isWholeImage(blob);
}

it.each(['png', 'jpeg', 'gif'] as const)(
  'tells a %s that arrived whole from one that was cut off',
  async (type) => {
    const bytes = sampleImages[type]();
    await expect(isWhole(bytes, `image/${type}`)).resolves.toBe(true);
    await expect(isWhole(bytes.slice(0, -1), `image/${type}`)).resolves.toBe(false);
  },
);

it('reads only the ends of a large file', async () => {
  const png = sampleImages.png();
  const bytes = new Uint8Array([...png.slice(0, 100), ...new Uint8Array(100_000), ...png.slice(-100)]);
  await expect(isWhole(bytes, 'image/png')).resolves.toBe(true);
});

it('knows the bytes under another type too', async () => {
  const blob = new Blob([sampleImages.png()], { type: 'application/octet-stream' });
  await readEdges(blob);
  expect(isWholeImage(blob)).toBe(false);
  expect(isWholeImage(withType(blob, 'image/png'))).toBe(true);
});

it('cannot tell of bytes that nobody has looked at', () => {
  expect(isWholeImage(new Blob([sampleImages.png()], { type: 'image/png' }))).toBe(false);
});
