import { peekEdges } from './blobEdges.js';

/** The last bytes of a file that was not cut off, as characters. */
const endings: ReadonlyMap<string, RegExp> = new Map([
  ['image/png', /IEND[^]{4}$/u],
  ['image/jpeg', /\xFF\xD9$/u],
  ['image/gif', /;$/u],
]);

/**
 * Does the file end as its type does? Then it arrived whole, and only a decoder could find more to object to.
 * `false` also where that cannot be told without reading it.
 */
export function isWholeImage(blob: Blob): boolean {
  const tail = peekEdges(blob)?.tail;
  return tail !== undefined && endings.get(blob.type)?.test(String.fromCharCode(...tail)) === true;
}
