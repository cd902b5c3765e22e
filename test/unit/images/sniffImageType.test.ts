import { expect, it } from 'vitest';
import { sampleImages } from 'react-superoffice-images/testing';
import { sniffImageType } from '../../../src/images/sniffImageType.js';

const zeros = '\0'.repeat(16);

/** Each character is a byte. */
function blobOf(bytes: string, type = ''): Blob {
  return new Blob([Uint8Array.from(bytes, (character) => character.charCodeAt(0))], { type });
}

it.each([
  ['image/png', '\x89PNG\r\n\x1a\n'],
  ['image/jpeg', '\xff\xd8\xff\xe0'],
  ['image/jpeg', '\xff\xd8\xff\xdb'],
  ['image/gif', 'GIF87a'],
  ['image/gif', 'GIF89a'],
  ['image/webp', 'RIFF\x24\0\0\0WEBP'],
  ['image/avif', '\0\0\0\x20ftypavif'],
  ['image/avif', '\0\0\0\x20ftypavis'],
  ['image/heic', '\0\0\0\x18ftypheic'],
  ['image/heic', '\0\0\0\x18ftyphevc'],
  ['image/heic', '\0\0\0\x18ftypmif1'],
  ['image/tiff', 'II*\0'],
  ['image/tiff', 'MM\0*'],
  ['image/bmp', 'BM\x36\x10\0\0\0\0\0\0'],
])('tells %s by %j, with and without more bytes behind', async (type, signature) => {
  await expect(sniffImageType(blobOf(signature))).resolves.toBe(type);
  await expect(sniffImageType(blobOf(signature + zeros))).resolves.toBe(type);
});

it.each(['png', 'jpeg', 'gif', 'tiff'] as const)('tells a true %s file', async (type) => {
  const file = new Blob([sampleImages[type]()]);
  await expect(sniffImageType(file)).resolves.toBe(`image/${type}`);
});

it.each([
  ['nothing', ''],
  ['one byte of a PNG', '\x89'],
  ['a PNG signature that is cut off', '\x89PNG\r\n\x1a'],
  ['a JPEG signature that is cut off', '\xff\xd8'],
  ['a GIF of no version', 'GIF88a'],
  ['RIFF that is sound', 'RIFF\x24\0\0\0WAVE'],
  ['an MP4', '\0\0\0\x20ftypisom'],
  ['a text that begins like a bitmap', 'BMW AG, Munich, DE'],
  ['"BM" alone', 'BM'],
  ['a page', '<!DOCTYPE html>'],
  ['JSON', '{"Message":"Image not found"}'],
  ['a Windows metafile', '\xd7\xcd\xc6\x9a\0\0'],
  ['a signature that is not at the beginning', ' \x89PNG\r\n\x1a\n'],
])('takes %s for no picture', async (_, bytes) => {
  await expect(sniffImageType(blobOf(bytes))).resolves.toBeUndefined();
});

it('does not believe what a Blob says of itself', async () => {
  await expect(sniffImageType(blobOf('GIF89a', 'image/png'))).resolves.toBe('image/gif');
});
