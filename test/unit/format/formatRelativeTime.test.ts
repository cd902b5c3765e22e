import { describe, expect, it } from 'vitest';
import { formatRelativeTime } from '../../../src/format/formatRelativeTime.js';

const oslo = { locale: 'en', timeZone: 'Europe/Oslo' };

/** The text at noon of 15 May 2024 in Oslo. */
function at(instant: string): string {
  return formatRelativeTime(new Date(instant), new Date('2024-05-15T10:00:00Z'), oslo);
}

it.each([
  ['2024-05-15T10:00:00Z', 'now'],
  ['2024-05-15T09:59:01Z', 'now'],
  ['2024-05-15T09:59:00Z', '1 minute ago'],
  ['2024-05-15T09:00:01Z', '59 minutes ago'],
  ['2024-05-15T09:00:00Z', '1 hour ago'],
  ['2024-05-14T22:30:00Z', '11 hours ago'],
  ['2024-05-14T10:00:01Z', '23 hours ago'],
  ['2024-05-14T10:00:00Z', 'yesterday'],
  ['2024-05-13T22:00:00Z', 'yesterday'],
  ['2024-05-13T21:59:00Z', '2 days ago'],
  ['2024-04-16T12:00:00Z', '29 days ago'],
  ['2024-04-15T12:00:00Z', '1 month ago'],
  ['2024-03-16T12:00:00Z', '1 month ago'],
  ['2023-05-16T12:00:00Z', '11 months ago'],
  ['2023-05-15T12:00:00Z', '1 year ago'],
  ['2022-05-16T12:00:00Z', '1 year ago'],
  ['1995-05-15T12:00:00Z', '29 years ago'],
])('%s is %s', (instant, text) => {
  expect(at(instant)).toBe(text);
});

it.each([
  ['2024-05-15T10:00:59Z', 'now'],
  ['2024-05-15T10:05:00Z', 'in 5 minutes'],
  ['2024-05-15T20:00:00Z', 'in 10 hours'],
  ['2024-05-16T10:00:00Z', 'tomorrow'],
  ['2024-06-14T10:00:00Z', 'in 30 days'],
  ['2024-06-15T10:00:00Z', 'in 1 month'],
  ['2025-06-01T10:00:00Z', 'in 1 year'],
])('%s, which is ahead, is %s', (instant, text) => {
  expect(at(instant)).toBe(text);
});

describe('when the clocks change', () => {
  it('counts the dates of a short day', () => {
    // From Saturday noon to Sunday noon of 31 March 2024 are 23 hours in Oslo.
    const [saturday, sunday] = [new Date('2024-03-30T11:00:00Z'), new Date('2024-03-31T10:00:00Z')];
    expect(formatRelativeTime(saturday, sunday, oslo)).toBe('23 hours ago');
    expect(formatRelativeTime(saturday, new Date('2024-03-31T11:00:00Z'), oslo)).toBe('yesterday');
  });

  it('knows that a long day is one day', () => {
    // Sunday, 27 October 2024 has 25 hours in Oslo.
    const [early, late] = [new Date('2024-10-26T22:10:00Z'), new Date('2024-10-27T22:20:00Z')];
    expect(formatRelativeTime(early, late, oslo)).toBe('24 hours ago');
  });
});

it('takes the dates of the time zone', () => {
  const [date, now] = [new Date('2024-05-13T12:00:00Z'), new Date('2024-05-14T23:00:00Z')];
  expect(formatRelativeTime(date, now, { locale: 'en', timeZone: 'UTC' })).toBe('yesterday');
  expect(formatRelativeTime(date, now, { locale: 'en', timeZone: 'Asia/Tokyo' })).toBe('2 days ago');
});

it.each([
  ['nb', 'i går'],
  ['de', 'gestern'],
  ['fr', 'hier'],
  ['pl', 'wczoraj'],
  ['ja', '昨日'],
  ['ar-EG', 'أمس'],
])('speaks %s: %s', (locale, text) => {
  const [date, now] = [new Date('2024-05-14T09:00:00Z'), new Date('2024-05-15T10:00:00Z')];
  expect(formatRelativeTime(date, now, { ...oslo, locale })).toBe(text);
});

it('is empty where a date is none', () => {
  const none = new Date(Number.NaN);
  expect(formatRelativeTime(none, new Date(), oslo)).toBe('');
  expect(formatRelativeTime(new Date(), none, oslo)).toBe('');
});

it('writes as the reader does without options', () => {
  const [date, now] = [new Date('2024-05-13T09:00:00Z'), new Date('2024-05-15T10:00:00Z')];
  const { locale, timeZone } = new Intl.DateTimeFormat().resolvedOptions();
  expect(formatRelativeTime(date, now)).toBe(formatRelativeTime(date, now, { locale, timeZone }));
});
