import { expect, it } from 'vitest';
import { formatBytes } from '../../../src/format/formatBytes.js';

/** Spaces that do not break are right, and unreadable in a test. */
function plain(text: string): string {
  return text.replace(/[\u00A0\u202F]/gu, ' ');
}

it.each([
  [1, '1 byte'],
  [512, '512 bytes'],
  [999, '999 bytes'],
  [1_000, '1 kB'],
  [1_449, '1.4 kB'],
  [9_949, '9.9 kB'],
  [9_960, '10 kB'],
  [14_200, '14 kB'],
  [999_499, '999 kB'],
  [999_500, '1 MB'],
  [999_999, '1 MB'],
  [1_000_000, '1 MB'],
  [4_200_000, '4.2 MB'],
  [10_000_000, '10 MB'],
  [999_999_999, '1 GB'],
  [2_147_483_647, '2.1 GB'],
  [5_000_000_000_000, '5,000 GB'],
])('%i is %s', (bytes, text) => {
  expect(plain(formatBytes(bytes, 'en'))).toBe(text);
});

it.each([
  ['en', '4.2 MB'],
  ['nb', '4,2 MB'],
  ['de', '4,2 MB'],
  ['fr', '4,2 Mo'],
  ['ru', '4,2 МБ'],
  ['ja', '4.2 MB'],
  ['ar-EG', '٤٫٢ م.ب'],
])('speaks %s: %s', (locale, text) => {
  expect(plain(formatBytes(4_200_000, locale))).toContain(text);
});

it.each([
  ['de', '512 Byte'],
  ['fr', '512 octets'],
])('speaks %s of bytes: %s', (locale, text) => {
  expect(plain(formatBytes(512, locale))).toBe(text);
});

it('speaks the reader’s own language without a locale', () => {
  const { locale } = new Intl.NumberFormat().resolvedOptions();
  expect(formatBytes(4_200_000)).toBe(formatBytes(4_200_000, locale));
});
