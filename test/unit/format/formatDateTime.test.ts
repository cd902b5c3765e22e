import { expect, it } from 'vitest';
import { formatDateTime } from '../../../src/format/formatDateTime.js';

/** Spaces that do not break are right, and unreadable in a test. */
function plain(text: string): string {
  return text.replace(/[\u00A0\u202F]/gu, ' ');
}

// What stands between day and time changes with the versions of Unicode's data.
it.each([
  ['en-GB', 'Europe/London', '1 Aug 2024', '09:18'],
  ['en', 'America/New_York', 'Aug 1, 2024', '4:18 AM'],
  ['nb', 'Europe/Oslo', '1. aug. 2024', '10:18'],
  ['de', 'Europe/Berlin', '01.08.2024', '10:18'],
  ['ja', 'Asia/Tokyo', '2024/08/01', '17:18'],
])('is written as %s does, in %s', (locale, timeZone, day, time) => {
  const text = plain(formatDateTime(new Date('2024-08-01T08:18:07Z'), { locale, timeZone }));
  expect(text.startsWith(day)).toBe(true);
  expect(text.endsWith(time)).toBe(true);
});

it.each([
  ['an hour that is skipped', '2024-03-31T00:59:00Z', '31 Mar 2024, 01:59'],
  ['the minute after it', '2024-03-31T01:00:00Z', '31 Mar 2024, 03:00'],
  ['an hour that comes twice', '2024-10-27T00:30:00Z', '27 Oct 2024, 02:30'],
  ['its second time', '2024-10-27T01:30:00Z', '27 Oct 2024, 02:30'],
])('follows the clocks through %s', (_, instant, text) => {
  expect(formatDateTime(new Date(instant), { locale: 'en-GB', timeZone: 'Europe/Oslo' })).toBe(text);
});

it('turns to the day of the time zone', () => {
  const date = new Date('2024-12-31T23:30:00Z');
  expect(formatDateTime(date, { locale: 'en-GB', timeZone: 'Europe/Oslo' })).toContain('1 Jan 2025');
});

it('is empty for a date that is none', () => {
  expect(formatDateTime(new Date(Number.NaN), { locale: 'en' })).toBe('');
});

it('writes as the reader does without options', () => {
  const date = new Date('2024-08-01T08:18:07Z');
  const { locale, timeZone } = new Intl.DateTimeFormat().resolvedOptions();
  expect(formatDateTime(date)).toBe(formatDateTime(date, { locale, timeZone }));
});
