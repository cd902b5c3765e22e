import { firstGrapheme, grapheme } from './graphemes.js';
import { readTellingPart } from './legalForms.js';
import { toMonogram } from './monogram.js';
import { isPhoneNumber } from './phoneNumber.js';
import { readWords } from './words.js';

/** Scripts in which words are not parted by spaces: their first sign alone stands for the name. */
const unspacedScript = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]/u;

/** The parts of words that have something to offer. */
function splitWords(words: readonly string[]): string[] {
  return words
    .join(' ')
    .split(/[ \p{Pd}]+/u)
    .filter(firstGrapheme);
}

/**
 * The initials of a company, at most two: of its first word, and of the next that does not begin in lower
 * case (`Bank of America`: BA), or else of the one that follows. Legal forms do not count (`Nordlys AS`: N).
 * A name of two characters stays whole (`3M`); in Chinese and Japanese one sign stands for it. An empty string
 * for a telephone number, and for a name that has no letter, digit or emoji to offer.
 */
export function getCompanyInitials(name: string | null | undefined): string {
  if (name == null || isPhoneNumber(name)) return '';
  const words = readWords(name);
  const proper = splitWords(words.map(readTellingPart));
  const [first = '', ...others] = proper.length > 0 ? proper : splitWords(words);
  const initial = firstGrapheme(first);
  if (unspacedScript.test(initial)) return initial;
  const second = others.find((word) => !/^\P{L}*\p{Ll}/u.test(word)) ?? others[0];
  if (second !== undefined) return toMonogram(initial, firstGrapheme(second));
  const rest = first.replace(grapheme, '');
  return toMonogram(initial, firstGrapheme(rest.replace(grapheme, '')) === '' ? firstGrapheme(rest) : '');
}
