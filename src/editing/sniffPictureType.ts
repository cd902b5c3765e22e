import { sniffImageType } from '../images/sniffImageType.js';

/** In front of the root there may be a byte order mark, a prolog, a document type and comments. */
const svg =
  /^\uFEFF?\s*(?:<\?xml[^>]*\?>\s*|<!--[^]*?-->\s*|<!DOCTYPE\s+svg[^>[]*(?:\[[^\]]*\])?[^>]*>\s*)*<svg[\s>]/iu;

/** As much of a text as its prolog and the comments of drawing programs take (bytes). */
const prologBytes = 8 * 1024;

/** The media type that the bytes themselves tell, of an SVG too. `undefined`: no picture that is known. */
export async function sniffPictureType(file: Blob): Promise<string | undefined> {
  const type = await sniffImageType(file);
  if (type !== undefined) return type;
  const text = new TextDecoder().decode(await file.slice(0, prologBytes).arrayBuffer());
  return svg.test(text) ? 'image/svg+xml' : undefined;
}
