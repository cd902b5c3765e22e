import { expect, it } from 'vitest';
import { getInitials } from '../../../src/names/initials.js';

it.each([
  ['Nordlys Kaffe', 'NK'],
  ['Nordlys', 'N'],
  ['Bakeriet på hjørnet', 'BP'],
  ['  Nordlys \t Kaffe  ', 'NK'],
  ['Nordlys\u00A0Kaffe', 'NK'],
  ['ikea', 'I'],
  ['O’Brien', 'O'],
  ["O'Brien & Sons", 'OS'],
  ['Jean-Pierre', 'JP'],
  ['Hansen–Olsen', 'HO'],
  ['Johnson & Johnson', 'JJ'],
  ['"Nordlys" (Oslo)', 'NO'],
  ['¡Hola! Café', 'HC'],
  ['24/7 Support', '2S'],
  ['Œuvre Ørsted', 'ŒØ'],
])('takes the first letters of two words: %s → %s', (name, initials) => {
  expect(getInitials(name)).toBe(initials);
});

it.each([
  ['3M', '3M'],
  ['3m', '3M'],
  ['HP Inc.', 'HP'],
  ['EY', 'EY'],
  ['AS', 'AS'],
])('leaves a name of two characters whole: %s → %s', (name, initials) => {
  expect(getInitials(name)).toBe(initials);
});

it.each([
  ['Nordlys Kaffe AS', 'NK'],
  ['Nordlys AS', 'N'],
  ['AS Nordlys', 'N'],
  ['Maersk A/S', 'M'],
  ['Müller GmbH', 'M'],
  ['Müller GmbH & Co. KG', 'M'],
  ['Smith Ltd.', 'S'],
  ['Fiat S.p.A.', 'F'],
  ['Volvo AB', 'V'],
  ['Nokia Oyj', 'N'],
  ['Tesco PLC', 'T'],
  ['ООО Ромашка', 'Р'],
  ['株式会社東京', '東'],
  ['株式会社 東京', '東'],
  ['東京株式会社', '東'],
  ['（株）東京', '東'],
  ['北京科技有限公司', '北'],
  ['株式会社', '株'],
  ['GmbH', 'G'],
])('leaves legal forms aside: %s → %s', (name, initials) => {
  expect(getInitials(name)).toBe(initials);
});

it.each([
  // A family of four, joined by ZWJ.
  ['👨‍👩‍👧‍👦 Familien', '👨‍👩‍👧‍👦F'],
  ['🇳🇴 Norge', '🇳🇴N'],
  ['🏴󠁧󠁢󠁳󠁣󠁴󠁿 Scotland', '🏴󠁧󠁢󠁳󠁣󠁴󠁿S'],
  ['👍🏽 Good', '👍🏽G'],
  ['🚀', '🚀'],
  ['1️⃣ First', '1️⃣F'],
])('keeps an emoji whole: %s → %s', (name, initials) => {
  expect(getInitials(name)).toBe(initials);
});

it.each([
  // Decomposed: a letter and a combining mark.
  ['E\u0301clair A\u030Angstrom', 'ÉÅ'],
  // No composed form exists.
  ['m\u0303ala', 'M\u0303'],
  ['தமிழ் நிறுவனம்', 'தநி'],
  ['नमस्ते भारत', 'नभा'],
  ['가나다 상사', '가상'],
  // Jamo that make one syllable.
  ['\u1112\u1161\u11ab글꼴', '한'],
])('keeps a letter and its marks together: %s → %s', (name, initials) => {
  expect(getInitials(name)).toBe(initials);
});

it.each([
  ['東京商事', '東'],
  ['トヨタ 自動車', 'ト'],
  ['ひかり 電気', 'ひ'],
  ['บริษัท ไทย', 'บ'],
  ['𠮷野家', '𠮷'],
])('takes one sign where words are written without spaces: %s → %s', (name, initials) => {
  expect(getInitials(name)).toBe(initials);
});

it.each([
  ['شركة النور', 'شا'],
  ['חברת אור', 'חא'],
  ['ბანკი თბილისი', 'ბთ'],
  ['Ελληνική Εταιρεία', 'ΕΕ'],
  ['кафе север', 'КС'],
])('works in other scripts: %s → %s', (name, initials) => {
  expect(getInitials(name)).toBe(initials);
});

it.each([
  // Capitals do not hang on the reader's language, or server and browser would not agree.
  ['istanbul', 'I'],
  // A capital that is two letters.
  ['ßraun', 'S'],
  ['ﬁnans', 'F'],
])('makes one capital of a letter: %s → %s', (name, initials) => {
  expect(getInitials(name)).toBe(initials);
});

it.each([undefined, null, '', '  ', '-', '&', '– — -', '...', '\u200B', '\u0301', '!?'])(
  'has nothing to offer for %j',
  (name) => {
    expect(getInitials(name)).toBe('');
  },
);

it('is as fast for a name of a megabyte', () => {
  const startedAt = performance.now();
  expect(getInitials('a '.repeat(500_000))).toBe('AA');
  expect(performance.now() - startedAt).toBeLessThan(1_000);
});
