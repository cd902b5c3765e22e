import { sampleImages } from '../../../src/testing/samples/sampleImages.js';

type Bytes = Uint8Array<ArrayBuffer>;

function join(...parts: readonly (Uint8Array | string)[]): Bytes {
  return Uint8Array.from(
    parts.flatMap((part) =>
      typeof part === 'string' ? Array.from(part, (letter) => letter.charCodeAt(0)) : Array.from(part),
    ),
  );
}

const fromBase64 = (text: string): Bytes => join(atob(text));

/** The checksum behind each chunk of a PNG. */
function crc32(bytes: Uint8Array): Bytes {
  let crc = 0xff_ff_ff_ff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xed_b8_83_20 : 0);
  }
  return bigEndian(~crc >>> 0);
}

function bigEndian(value: number): Bytes {
  return Uint8Array.of(value >>> 24, value >>> 16, value >>> 8, value);
}

function startOf(png: Uint8Array, chunk: string): number {
  return String.fromCharCode(...png).indexOf(chunk);
}

const png = sampleImages.png({ width: 24, height: 24, hue: 300 });
const jpeg = sampleImages.jpeg({ width: 240, height: 160, hue: 300 });
const onePixelGif = fromBase64('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7');

/** A PNG that says it has other measures than its pixels. */
function declare(width: number, height: number): Bytes {
  const at = startOf(png, 'IHDR');
  const header = join('IHDR', bigEndian(width), bigEndian(height), png.subarray(at + 12, at + 17));
  return join(png.subarray(0, at), header, crc32(header), png.subarray(at + 21));
}

function breakChecksum(chunk: string): Bytes {
  const broken = Uint8Array.from(png);
  const at = startOf(png, chunk);
  const length = new DataView(png.buffer, png.byteOffset).getUint32(at - 4);
  const crcAt = at + 4 + length;
  broken[crcAt] = (broken[crcAt] ?? 0) ^ 0xff;
  return broken;
}

function animate(gif: Bytes): Bytes {
  const headLength = 19;
  const frame = gif.subarray(headLength, -1);
  const forEver = join('!\xFF\x0BNETSCAPE2.0\x03\x01\0\0\0');
  return join(gif.subarray(0, headLength), forEver, frame, frame, ';');
}

const script = '<script>window.hasRun = true</script>';

/** Files that a server may hand out as a picture. */
export const pictureFiles = {
  png,
  jpeg,
  onePixel: fromBase64(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  ),
  tiff: sampleImages.tiff({ width: 24, height: 24 }),
  animatedGif: animate(onePixelGif),
  bmp: join(
    'BM\x3A\0\0\0\0\0\0\0\x36\0\0\0\x28\0\0\0\x01\0\0\0\x01\0\0\0\x01\0\x18\0\0\0\0\0\x04\0\0\0',
    new Uint8Array(16),
    '\x20\x40\xC0\0',
  ),
  webp: fromBase64('UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA=='),
  avif: fromBase64(
    'AAAAIGZ0eXBhdmlmAAAAAGF2aWZtaWYxbWlhZk1BMUIAAADybWV0YQAAAAAAAAAoaGRscgAAAAAAAAAAcGljdAAAAAAAAAAAAAAAAGxpYmF2aWYAAAAADnBpdG0AAAAAAAEAAAAeaWxvYwAAAABEAAABAAEAAAABAAABGgAAAB0AAAAoaWluZgAAAAAAAQAAABppbmZlAgAAAAABAABhdjAxQ29sb3IAAAAAamlwcnAAAABLaXBjbwAAABRpc3BlAAAAAAAAAAIAAAACAAAAEHBpeGkAAAAAAwgICAAAAAxhdjFDgQ0MAAAAABNjb2xybmNseAACAAIAAYAAAAAXaXBtYQAAAAAAAAABAAEEAQKDBAAAACVtZGF0EgAKCBgANogQEAwgMg8f8D///8WfhwB8+ErK42A=',
  ),
  heic: join('\0\0\0\x18ftypheic\0\0\0\0mif1heic', new Uint8Array(64)),
  truncatedJpeg: jpeg.slice(0, jpeg.length / 2),
  headOfJpeg: jpeg.slice(0, 20),
  truncatedPng: png.slice(0, png.length - 40),
  wrongHeaderChecksum: breakChecksum('IHDR'),
  wrongDataChecksum: breakChecksum('IDAT'),
  huge: declare(30_000, 30_000),
  noPixels: declare(0, 0),
  svg: join(`<svg xmlns="http://www.w3.org/2000/svg" onload="window.hasRun = true">${script}</svg>`),
  /** A script to who reads it as one, a page to who reads it as that; a picture to nobody. */
  gifScript: join('GIF89a/*', script, '*/=1;window.hasRun = true'),
  /** A true picture, with a page behind it. */
  pngPage: join(png, script),
} as const;

export type PictureFile = keyof typeof pictureFiles;
