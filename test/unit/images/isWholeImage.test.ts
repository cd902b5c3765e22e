import { sampleImages } from 'react-superoffice-images/testing';
import { expect, it } from 'vitest';
import { isWholeImage } from '../../../src/images/isWholeImage.js';
import { createBlob, withType } from '../../../src/superoffice/blobEdges.js';

it.each(['png', 'jpeg', 'gif'] as const)(
  'tells a %s that arrived whole from one that was cut off',
  (type) => {
    const bytes = sampleImages[type]();
    expect(isWholeImage(createBlob([bytes], `image/${type}`))).toBe(true);
    expect(isWholeImage(createBlob([bytes.slice(0, -1)], `image/${type}`))).toBe(false);
  },
);

it('sees the end in the last of many chunks', () => {
  const bytes = sampleImages.png();
  expect(isWholeImage(createBlob([bytes.slice(0, 100), bytes.slice(100)], 'image/png'))).toBe(true);
});

it('knows the bytes under another type too', () => {
  const blob = createBlob([sampleImages.png()], 'application/octet-stream');
  expect(isWholeImage(blob)).toBe(false);
  expect(isWholeImage(withType(blob, 'image/png'))).toBe(true);
});

it('cannot tell of bytes that came from elsewhere, or in crumbs', () => {
  const bytes = sampleImages.png();
  expect(isWholeImage(new Blob([bytes], { type: 'image/png' }))).toBe(false);
  expect(isWholeImage(createBlob([bytes.slice(0, -3), bytes.slice(-3)], 'image/png'))).toBe(false);
});
