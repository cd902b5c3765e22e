import { firstGrapheme } from './graphemes.js';
import { toMonogram } from './monogram.js';
import { firstLetter, readPersonName } from './personNames.js';
import { isPhoneNumber } from './phoneNumber.js';
import { readWords } from './words.js';

/** The last two signs, or three where the middle one says that the first is meant twice (`佐々木`). */
const lastHanSigns = /(?!々)\p{sc=Han}\p{M}*(?:々?\p{sc=Han}\p{M}*)?$/u;

/** The Arabic article, and what is written like it in Latin letters: an initial that too many would share. */
const article = /^(?:[AaEe]l\p{Pd}|[dl]['’]|ال(?=..))/u;

/**
 * The given name in Chinese and Japanese, and in Korean, as far as it can be known: there one calls people so,
 * a family's name is shared by millions, and half of a given name is none.
 */
function readGivenName(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  if (words.every((word) => /^\p{sc=Han}[\p{sc=Han}\p{M}]*$/u.test(word)))
    return lastHanSigns.exec(last)?.[0] ?? '';
  // Longer ones are foreign names, given name first.
  const longest = words.length > 1 ? 2 : 4;
  return words.every((word) => /^[가-힣]+$/u.test(word)) && last.length <= longest ? last.slice(-2) : '';
}

/** A single word may be an address, a double name, initials without spaces, or a foreign name in East Asia. */
function splitWord(word: string): string[] {
  const name = word.replace(/(.)@.*/u, '$1').replace(article, '');
  return name.split(/[\p{Pd}._·・‧＝]/u).filter(firstLetter);
}

/** `R.Tolkien`: the name is behind the initials. */
function splitInitials(word: string): string {
  return word.replace(article, '').split('.').findLast(firstLetter) ?? '';
}

/**
 * The initials of a person: of given and family name, the first and the last word (`Juan Carlos de la Vega`:
 * JV), also as `Vega, Juan` or `juan.vega@example.com`. A name that is all in Chinese signs or Korean
 * syllables: its last two, the given name (王小明: 小明). Letters go before emoji and digits. An empty string
 * for a telephone number, and for a name that has nothing to offer.
 */
export function getPersonInitials(name: string | null | undefined): string {
  if (name == null || isPhoneNumber(name)) return '';
  const text = readWords(name).join(' ');
  const words = readPersonName(text);
  const given = readGivenName(words);
  if (given !== '') return given;
  const parts = words.length === 1 ? splitWord(words[0] ?? '') : words;
  const [first = text] = parts;
  const last = parts.length > 1 ? splitInitials(parts.at(-1) ?? '') : '';
  return toMonogram(firstLetter(first) || firstGrapheme(first), firstLetter(last));
}
