/**
 * What one sees as one character: a letter or digit with its marks, or an emoji. As the Unicode standard parts
 * text (UAX 29), and further: consonants that are written as one shape (`क्ष`) are one. `Intl.Segmenter` ties
 * fewer of them or more, by the age of the engine, and server and browser must agree. Passed over is what
 * nobody reads as a letter: fillers that are not seen, modifier letters (`ʼ`), and the vowels of Thai and Lao that
 * need a consonant, also where they are written before it. Marks without end are cut.
 */
export const grapheme =
  /(?:\p{RI}{2}|(?=\p{EPres}|.\uFE0F)\p{ExtPict}(?:[\p{M}\p{EMod}\u{E0020}-\u{E007F}]|\u200D\p{ExtPict})*|க்ஷ|[ஶஸ]்ரீ|(?![\p{DI}\p{Lm}\p{LOE}\u0E33\u0EB3])[\p{L}\p{N}])(?:(?:[\u094D\u09CD\u0A4D\u0ACD\u0B4D\u0C4D\u0CCD\u0D4D\u1039\u17D2\u1A60\u1B44\uA9C0]\u200D?|\u0DCA\u200D)\p{L}|\u200D?[\p{M}\p{EMod}\u0E33\u0EB3\uFF9E\uFF9F]){0,32}/u;

/** The first of a word, or an empty string if there is none. */
export function firstGrapheme(word: string): string {
  return grapheme.exec(word)?.[0] ?? '';
}
