import { expect, it } from 'vitest';
import { formatPercent } from '../../../src/format/formatPercent.js';

it.each([
  [0, 'en', '0%'],
  [42, 'en', '42%'],
  [42.6, 'en', '43%'],
  [100, 'en', '100%'],
  [42, 'de', '42 %'],
  [42, 'fr', '42 %'],
  [42, 'ja', '42%'],
])('%d in %s is %s', (percent, locale, text) => {
  // Which of the spaces that do not break it is, is the language's business.
  expect(formatPercent(percent, locale).replace(/[\u00A0\u202F]/u, ' ')).toBe(text);
});

it('writes as the reader does without a locale', () => {
  const { locale } = new Intl.NumberFormat().resolvedOptions();
  expect(formatPercent(42)).toBe(formatPercent(42, locale));
});
