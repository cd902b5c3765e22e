import { readEdges } from './blobEdges.js';

/** The first bytes of a file, by which its type is told whatever its name or headers say. */
interface Signature {
  readonly type: string;
  readonly matches: (bytes: Uint8Array) => boolean;
}

function ascii(bytes: Uint8Array, from: number, to: number): string {
  return String.fromCharCode(...bytes.subarray(from, to));
}

function starts(...expected: number[]): (bytes: Uint8Array) => boolean {
  return (bytes) => expected.every((byte, index) => bytes[index] === byte);
}

const signatures: readonly Signature[] = [
  { type: 'image/png', matches: starts(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a) },
  { type: 'image/jpeg', matches: starts(0xff, 0xd8, 0xff) },
  { type: 'image/gif', matches: (bytes) => /^GIF8[79]a$/u.test(ascii(bytes, 0, 6)) },
  { type: 'image/webp', matches: (bytes) => ascii(bytes, 0, 4) === 'RIFF' && ascii(bytes, 8, 12) === 'WEBP' },
  { type: 'image/avif', matches: (bytes) => /^ftypavi[fs]$/u.test(ascii(bytes, 4, 12)) },
  { type: 'image/heic', matches: (bytes) => /^ftyp(?:hei|hev|mif|msf)/u.test(ascii(bytes, 4, 12)) },
  { type: 'image/tiff', matches: starts(0x49, 0x49, 0x2a, 0x00) },
  { type: 'image/tiff', matches: starts(0x4d, 0x4d, 0x00, 0x2a) },
  // "BM" alone would also be the beginning of a text.
  {
    type: 'image/bmp',
    matches: (bytes) => ascii(bytes, 0, 2) === 'BM' && starts(0, 0, 0, 0)(bytes.subarray(6)),
  },
];

/** The media type that the bytes themselves tell, or `undefined` when they are no picture that is known. */
export async function sniffImageType(blob: Blob): Promise<string | undefined> {
  const { head } = await readEdges(blob);
  return signatures.find(({ matches }) => matches(head))?.type;
}
