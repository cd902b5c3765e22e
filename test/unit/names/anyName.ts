import * as fc from 'fast-check';

/** What parts, joins, hides and turns text round, and what goes wrong when it is cut. */
const pieces = Object.values({
  emoji: ['👩‍💻', '👨‍👩‍👧‍👦', '👍🏽', '🏽', '🇳🇴', '🇳', '🏴󠁧󠁢󠁳󠁣󠁴󠁿', '1️⃣', '❤', '\uFE0F'],
  unseen: ['\u200B', '\u200C', '\u200D', '\u2060', '\uFEFF', '\u00AD', '\u034F', '\u3164', '\u{E0067}'],
  directions: ['\u061C', '\u200E', '\u200F', '\u202A', '\u202B', '\u202C', '\u202E', '\u2067', '\u2069'],
  spaces: ['\0', '\u0007', '\u0085', ' ', '\t', '\n', '\u00A0', '\u3000', '\u2028'],
  punctuation: ['-', '–', '.', ',', '،', '，', '(', ')', '@', "'", '’', '&', '/', '・', '_'],
  marks: ['\u0301', '\u0308', '\u20DD', '\u064E', '\u05B8', '\u0E31', '\u094D', '\u0CCD', '\u0DCA', '\u17D2'],
  cased: ['a', 'É', 'ß', 'ﬁ', 'ŉ', 'ΐ', 'ı', 'İ', 'ǆ', 'ა', 'ꮳ', '𞤢', '𝐀', 'ª', 'ʼ'],
  joining: ['م', 'ع', 'ال', 'ـ', 'ש', 'ܣ', 'ߒ', 'ᠮ'],
  tied: ['क', 'ष', 'ক', 'ಕ', 'ක', 'ர', 'ீ', 'ស', 'မ', 'เ', 'ป', 'ำ', 'ໄ'],
  eastAsian: ['王', '小', '𠮷', '葛󠄀', '々', 'や', 'ヤ', 'ー', 'ﾔ', 'ﾞ', '김', '각', '株式会社', '㈱', '(주)'],
  words: ['AS', 'A/S', 'GmbH', 'de', 'van', 'Dr.', 'Jr.', 'd’', 'al-', 'undefined', '3', '٣', '½'],
  halves: ['\uD83D', '\uDC69', '\uFFFE', '\uE000', '\u{10FFFF}', '\u0600', '\u0D4E'],
}).flat();

/** Any string: well formed or of loose halves, long or short, or made of what is hard to read. */
export const anyName: fc.Arbitrary<string> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.array(fc.constantFrom(...pieces), { maxLength: 30 }).map((parts) => parts.join('')),
  },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 60 }) },
  {
    weight: 1,
    arbitrary: fc
      .array(fc.nat({ max: 0xffff }), { maxLength: 60 })
      .map((units) => String.fromCharCode(...units)),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom(...pieces), fc.integer({ min: 50, max: 400 }), fc.constantFrom(...pieces))
      .map(([piece, times, end]) => piece.repeat(times) + end),
  },
);
