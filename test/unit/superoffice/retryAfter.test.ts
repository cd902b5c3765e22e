import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseRetryAfter } from '../../../src/superoffice/retryAfter.js';

const now = Date.parse('2026-10-21T07:28:00Z');

it.each([
  ['0', 0],
  ['1', 1_000],
  ['120', 120_000],
  [' 7 ', 7_000],
  ['1.5', 1_500],
  ['Wed, 21 Oct 2026 07:28:30 GMT', 30_000],
  ['Wed, 21 Oct 2026 08:28:00 GMT', 3_600_000],
  ['Wed, 21 Oct 2026 07:28:00 GMT', 0],
  ['Wed, 21 Oct 2026 07:00:00 GMT', 0],
  ['Tue, 21 Sep 1999 11:10:52 GMT', 0],
  ['Wednesday, 21-Oct-26 07:28:10 GMT', 10_000],
])('Retry-After: %s is %i ms', (header, expected) => {
  expect(parseRetryAfter(header, now)).toBe(expected);
});

it.each([
  null,
  '',
  ' ',
  '-1',
  '+1',
  '1,5',
  '5s',
  'soon',
  'soon 3',
  'Tue, 21 Sep 1999 11:10:52 G9T',
  '9999999999',
])('Retry-After: %j says nothing', (header) => {
  expect(parseRetryAfter(header, now)).toBeUndefined();
});

it('is a finite time from now on, or unknown, for any text', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[A-Za-z0-9 ,:.-]*$/)), (header) => {
      const ms = parseRetryAfter(header, now);
      expect(ms === undefined || (Number.isFinite(ms) && ms >= 0)).toBe(true);
    }),
  );
});

it('counts from the present moment', () => {
  const inAnHour = new Date(Date.now() + 3_600_000).toUTCString();
  expect(parseRetryAfter(inAnHour)).toBeGreaterThan(3_590_000);
  expect(parseRetryAfter(inAnHour)).toBeLessThanOrEqual(3_600_000);
});
