import { sampleImages } from 'react-superoffice-images/testing';
import { describe, expect, it } from 'vitest';
import { readPictureSize } from '../../../src/editing/readPictureSize.js';

/** Each character is a byte. */
function bytesOf(text: string): ArrayBuffer {
  return Uint8Array.from(text, (character) => character.charCodeAt(0)).buffer;
}

const box = (type: string, content: string): string =>
  `${String.fromCharCode(0, 0, (content.length + 8) >> 8, (content.length + 8) & 255)}${type}${content}`;
const ispe = (width: number, height: number): string =>
  box(
    'ispe',
    `\0\0\0\0${[width, height].map((side) => String.fromCharCode(0, 0, side >> 8, side & 255)).join('')}`,
  );
const heif = box('ftyp', 'avif\0\0\0\0').concat(
  box(
    'meta',
    `\0\0\0\0${box('hdlr', '\0'.repeat(24))}${box('iprp', box('ipco', ispe(160, 120) + ispe(4032, 3024)))}`,
  ),
);

describe('readPictureSize', () => {
  it.each(['png', 'jpeg', 'gif', 'tiff'] as const)('reads a true %s', (type) => {
    const { buffer } = sampleImages[type]({ width: 61, height: 47 });
    expect(readPictureSize(buffer, `image/${type}`)).toEqual({ width: 61, height: 47 });
  });

  it.each([
    [
      'image/webp',
      'RIFF\0\0\0\0WEBPVP8 \0\0\0\0\0\0\0\x9d\x01\x2a\x40\x01\xf0\x40',
      { width: 320, height: 240 },
    ],
    ['image/webp', 'RIFF\0\0\0\0WEBPVP8L\0\0\0\0\x2f\x3f\xc1\x3b\0', { width: 320, height: 240 }],
    [
      'image/webp',
      `RIFF\0\0\0\0WEBPVP8X\x0a\0\0\0\0\0\0\0\x3f\x01\0\xef\0\x01`,
      { width: 320, height: 65_776 },
    ],
    ['image/bmp', `BM${'\0'.repeat(12)}\x28\0\0\0\x40\x01\0\0\x10\xff\xff\xff`, { width: 320, height: 240 }],
    ['image/bmp', `BM${'\0'.repeat(12)}\x0c\0\0\0\x40\x01\xf0\0`, { width: 320, height: 240 }],
    ['image/avif', heif, { width: 4032, height: 3024 }],
    ['image/heic', heif, { width: 4032, height: 3024 }],
    // Fill bytes, a marker that stands alone, EXIF, a table, and the frame.
    [
      'image/jpeg',
      '\xff\xd8\xff\xff\x01\xff\xe1\0\x04\0\0\xff\xc4\0\x03\0\xff\xc2\0\x11\x08\0\xf0\x01\x40',
      { width: 320, height: 240 },
    ],
  ])('reads the header of %s', (type, text, size) => {
    expect(readPictureSize(bytesOf(text), type)).toEqual(size);
  });

  it.each(['png', 'jpeg', 'gif', 'tiff'] as const)('finds nothing in a %s that is cut off', (type) => {
    const whole = sampleImages[type]();
    for (const length of [0, 3, 9]) {
      expect(readPictureSize(whole.slice(0, length).buffer, `image/${type}`)).toBeUndefined();
    }
  });

  it.each([
    ['image/jpeg', '\xff\xd8\xff\xe0\0\x02no marker'],
    ['image/webp', 'RIFF\0\0\0\0WEBPVP8?\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0'],
    ['image/avif', box('ftyp', 'avif')],
    ['image/avif', '\0\0\0\0ftypavif'],
    ['image/gif', 'GIF89a\0\0\0\0'],
    ['image/unknown', 'something'],
  ])('finds nothing in a damaged %s: %j', (type, text) => {
    expect(readPictureSize(bytesOf(text), type)).toBeUndefined();
  });

  it.each([
    ['<svg width="30" height="20">', { width: 30, height: 20 }],
    [`<svg viewBox='0 0 64 32' height='8px' width=".5in"/>`, { width: 48, height: 8 }],
    ['<svg viewBox="0,0 64,32">', { width: 64, height: 32 }],
    ['<svg viewBox="0 0 64 32" width="100%">', { width: 64, height: 32 }],
    ['<svg viewBox="0 0 64 32" width="32">', { width: 32, height: 16 }],
    ['<svg viewBox="0 0 64 32" height="32">', { width: 64, height: 32 }],
    ['<svg>', { width: 300, height: 150 }],
    ['<svg data-a=">" width="7" height="-5">', { width: 7, height: 3.5 }],
    ['no root', { width: 300, height: 150 }],
  ])('takes from an SVG what it says of itself: %s', (text, size) => {
    expect(readPictureSize(bytesOf(text), 'image/svg+xml')).toEqual(size);
  });
});
