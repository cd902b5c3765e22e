import { expect, it } from 'vitest';
import type { LocaleTag } from '../../../src/i18n/LocaleTag.js';
import { plural, type PluralForms } from '../../../src/i18n/plural.js';

const oneOther = { one: 'one', other: 'other' };

/** The forms that the types ask for, by their names. */
const forms: { [T in LocaleTag]: PluralForms<T> } = {
  en: oneOther,
  nb: oneOther,
  sv: oneOther,
  da: oneOther,
  de: oneOther,
  nl: oneOther,
  fi: oneOther,
  fr: oneOther,
  es: oneOther,
  it: oneOther,
  pl: { one: 'one', few: 'few', many: 'many', other: 'other' },
  cs: { one: 'one', few: 'few', other: 'other' },
  ja: { other: 'other' },
  ru: { one: 'one', few: 'few', many: 'many', other: 'other' },
  zh: { other: 'other' },
};

const counts = [...Array.from({ length: 1_000 }, (_, count) => count), 1_001, 10_002, 999_999];

it.each(Object.keys(forms) as LocaleTag[])('asks for the forms that %s has for whole numbers', (tag) => {
  const rules = new Intl.PluralRules(tag);
  expect(counts.map((count) => plural(tag, count, forms[tag]))).toEqual(
    counts.map((count) => rules.select(count)),
  );
});

it.each([
  [1, '1 firma'],
  [2, '2 firmy'],
  [5, '5 firm'],
  [12, '12 firm'],
  [22, '22 firmy'],
])('says %i in Polish: %s', (count, text) => {
  expect(plural('pl', count, { one: '# firma', few: '# firmy', many: '# firm', other: '# firmy' })).toBe(
    text,
  );
});

it('writes numbers as the language does', () => {
  expect(plural('de', 12_345, { one: '#', other: '# Firmen' })).toBe('12.345 Firmen');
});

it('takes the other form for whole millions', () => {
  expect(plural('fr', 1_000_000, { one: 'une', other: 'plusieurs' })).toBe('plusieurs');
});
