import type { Breakage } from '../Breakage.js';

const companies = 'test/unit/names/names.test.ts';
const signs = 'test/unit/names/graphemes.test.ts';

/** Initials are what people read as letters. */
export const names: readonly Breakage[] = [
  {
    promise: 'An initial is what one sees as one character, with its marks.',
    file: 'src/names/graphemes.ts',
    find: "return grapheme.exec(word)?.[0] ?? '';",
    replace: "return [...word][0] ?? '';",
    caughtBy: signs,
  },
  {
    promise: 'An emoji is not cut in half.',
    file: 'src/names/graphemes.ts',
    find: String.raw`|\u200D\p{ExtPict})*`,
    replace: ')*',
    caughtBy: companies,
  },
  {
    promise: 'A flag is not cut in half.',
    file: 'src/names/graphemes.ts',
    find: String.raw`(?:\p{RI}{2}|`,
    replace: '(?:',
    caughtBy: companies,
  },
  {
    promise: 'A legal form has no initial.',
    file: 'src/names/legalForms.ts',
    find: "return isLegalForm ? '' : word.replace(prefix, '');",
    replace: "return word.replace(prefix, '');",
    caughtBy: companies,
  },
  {
    promise: 'Nobody’s initials are the digits of a telephone number.',
    file: 'src/names/companyInitials.ts',
    find: ' || isPhoneNumber(name)',
    replace: '',
    caughtBy: companies,
  },
  {
    promise: 'Letters that would join are held apart.',
    file: 'src/names/monogram.ts',
    find: String.raw`? '\u200C' : ''`,
    replace: "? '' : ''",
    caughtBy: companies,
  },
  {
    promise: 'A letter stays one letter as a capital.',
    file: 'src/names/monogram.ts',
    find: 'upper.length > grapheme.length ? firstGrapheme(upper) : upper',
    replace: 'upper',
    caughtBy: companies,
  },
];
