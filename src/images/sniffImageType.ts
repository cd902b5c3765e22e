import { readEdges } from './blobEdges.js';

/** The first bytes of a file, as characters, by which its type is told whatever its name or headers say. */
const signatures: readonly (readonly [type: string, signature: RegExp])[] = [
  ['image/png', /^\x89PNG\r\n\cZ\n/u],
  ['image/jpeg', /^\xFF\xD8\xFF/u],
  ['image/gif', /^GIF8[79]a/u],
  ['image/webp', /^RIFF[^]{4}WEBP/u],
  ['image/avif', /^[^]{4}ftypavi[fs]/u],
  ['image/heic', /^[^]{4}ftyp(?:hei|hev|mif|msf)/u],
  ['image/tiff', /^(?:II\*\0|MM\0\*)/u],
  // "BM" alone would also be the beginning of a text.
  ['image/bmp', /^BM[^]{4}\0{4}/u],
];

/** The media type that the bytes themselves tell, or `undefined` when they are no picture that is known. */
export async function sniffImageType(blob: Blob): Promise<string | undefined> {
  const { head } = await readEdges(blob);
  const characters = String.fromCharCode(...head);
  return signatures.find(([, signature]) => signature.test(characters))?.[0];
}
