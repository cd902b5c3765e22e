import { expect, it } from 'vitest';
import { isDisplayable } from '../../../src/images/displayable.js';

it.each([
  'image/png',
  'image/jpeg',
  'image/gif',
  'image/webp',
  'image/avif',
  'image/bmp',
  'IMAGE/PNG',
  'image/jpg',
  'image/pjpeg',
  'image/x-png',
  ' image/png ',
  'image/jpeg; charset=binary',
])('%j is shown everywhere', (type) => {
  expect(isDisplayable(type)).toBe(true);
});

it.each([
  'image/tiff',
  'image/heic',
  'image/x-wmf',
  // Markup from the server is never interpreted.
  'image/svg+xml',
  'text/html',
  'labore',
  'png',
  '',
])('%j is not', (type) => {
  expect(isDisplayable(type)).toBe(false);
});
