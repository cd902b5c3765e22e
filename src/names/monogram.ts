import { firstGrapheme } from './graphemes.js';

/** Scripts whose letters join hands: two initials would read as a syllable, or as a word. */
const joining = /^[\u0600-\u077F\u07C0-\u08FF\u1800-\u18AF\u{1E900}-\u{1E95F}]/u;

/** Not in the reader's language, in which server and browser may differ; one character even for `ß`. */
function toCapital(grapheme: string): string {
  // Georgian has capitals for whole words in capitals only, and few fonts have them.
  if (/^[ა-ჿ]/.test(grapheme)) return grapheme;
  const upper = grapheme.toUpperCase();
  return upper.length > grapheme.length ? firstGrapheme(upper) : upper;
}

/** One or two initials as capitals; letters that would join are held apart by a zero-width non-joiner. */
export function toMonogram(first: string, second: string): string {
  return toCapital(first) + (joining.test(first) && joining.test(second) ? '\u200C' : '') + toCapital(second);
}
