import { expect, it } from 'vitest';
import { formatImageType } from '../../../src/format/formatImageType.js';

it.each([
  ['image/jpeg', 'JPEG'],
  ['image/jpg', 'JPEG'],
  ['image/pjpeg', 'JPEG'],
  ['IMAGE/PNG', 'PNG'],
  ['image/x-png', 'PNG'],
  ['image/gif', 'GIF'],
  ['image/tiff', 'TIFF'],
  ['image/webp', 'WebP'],
  ['image/avif', 'AVIF'],
  ['image/bmp', 'BMP'],
  ['image/x-ms-bmp', 'BMP'],
  ['image/svg+xml', 'SVG'],
  ['image/x-icon', 'ICO'],
  ['image/vnd.microsoft.icon', 'ICO'],
  ['image/png; charset=binary', 'PNG'],
  [' image/png ', 'PNG'],
])('%j is %s', (mimeType, name) => {
  expect(formatImageType(mimeType)).toBe(name);
});

it.each(['labore', '', 'png', 'image/', 'image', 'text/html', 'application/octet-stream', 'image/<b>'])(
  '%j names no type',
  (mimeType) => {
    expect(formatImageType(mimeType)).toBe('');
  },
);

it.each(['image/constructor', 'image/__proto__', 'image/toString'])('%j is no trap', (mimeType) => {
  expect(formatImageType(mimeType)).toBe(mimeType.slice(6).toUpperCase());
});
