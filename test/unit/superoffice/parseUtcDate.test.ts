import * as fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { parseUtcDate } from '../../../src/superoffice/parseUtcDate.js';
import { runs } from '../properties/runs.js';

const { TZ } = process.env;

afterEach(() => {
  if (TZ === undefined) delete process.env['TZ'];
  else process.env['TZ'] = TZ;
});

/** Half a day east, half a day west, half an hour off, and with and without summer time. */
const zones = [
  'UTC',
  'Europe/Oslo',
  'America/New_York',
  'Asia/Kolkata',
  'Pacific/Auckland',
  'Pacific/Honolulu',
];

const forms = [
  ['2024-08-01T08:18:07', '2024-08-01T08:18:07.000Z'],
  ['2024-08-01T08:18:07Z', '2024-08-01T08:18:07.000Z'],
  ['2024-08-01T08:18:07z', '2024-08-01T08:18:07.000Z'],
  ['2024-08-01T08:18:07+02:00', '2024-08-01T06:18:07.000Z'],
  ['2024-08-01T08:18:07-0500', '2024-08-01T13:18:07.000Z'],
  ['2024-08-01T08:18:07+0530', '2024-08-01T02:48:07.000Z'],
  ['2024-08-01T08:18:07+02', '2024-08-01T06:18:07.000Z'],
  ['2024-08-01T08:18:07-00:00', '2024-08-01T08:18:07.000Z'],
  ['2024-08-01T08:18:07+14:00', '2024-07-31T18:18:07.000Z'],
  ['2024-08-01T08:18:07.1', '2024-08-01T08:18:07.100Z'],
  ['2024-08-01T08:18:07.12', '2024-08-01T08:18:07.120Z'],
  ['2024-08-01T08:18:07.123', '2024-08-01T08:18:07.123Z'],
  ['2024-08-01T08:18:07.1239', '2024-08-01T08:18:07.123Z'],
  ['2024-08-01T08:18:07.9999999', '2024-08-01T08:18:07.999Z'],
  ['2024-08-01T08:18:07.0000001Z', '2024-08-01T08:18:07.000Z'],
  ['2020-09-01T11:10:52.6091771+02:00', '2020-09-01T09:10:52.609Z'],
  ['2024-08-01T08:18:07.6091771-0500', '2024-08-01T13:18:07.609Z'],
  ['2024-08-01T08:18', '2024-08-01T08:18:00.000Z'],
  ['2024-08-01 08:18:07', '2024-08-01T08:18:07.000Z'],
  ['2024-08-01', '2024-08-01T00:00:00.000Z'],
  [' 2024-08-01T08:18:07 ', '2024-08-01T08:18:07.000Z'],
  ['2024-02-29T00:00:00', '2024-02-29T00:00:00.000Z'],
  ['1999-12-31T23:59:59', '1999-12-31T23:59:59.000Z'],
  ['0002-01-01T00:00:00', '0002-01-01T00:00:00.000Z'],
  // In Oslo and in New York these hours do not exist, or exist twice.
  ['2024-03-31T02:30:00', '2024-03-31T02:30:00.000Z'],
  ['2024-10-27T02:30:00', '2024-10-27T02:30:00.000Z'],
  ['2024-03-10T02:30:00', '2024-03-10T02:30:00.000Z'],
] as const;

describe.each(zones)('in the time zone %s', (zone) => {
  it.each(forms)('%s is the instant %s', (text, expected) => {
    process.env['TZ'] = zone;
    expect(parseUtcDate(text)?.toISOString()).toBe(expected);
  });
});

it('is tested in time zones that differ', () => {
  const hours = zones.map((zone) => {
    process.env['TZ'] = zone;
    return new Date('2024-08-01T08:18:07').toISOString();
  });
  expect(new Set(hours).size).toBe(zones.length);
});

it.each([
  null,
  undefined,
  '',
  ' ',
  '0001-01-01T00:00:00',
  '0001-01-01T00:00:00Z',
  '0001-01-01T00:00:00.0000000',
  '0001-01-01T02:00:00+02:00',
  '0000-00-00T00:00:00',
  '9999-12-31T23:59:59Z',
  '9999-12-31T23:59:59.9999999',
  '9999-12-31',
  'labore',
  'null',
  'Invalid Date',
  '2024',
  '2024-08',
  '2024-13-01T00:00:00',
  '2024-00-10T00:00:00',
  '2024-02-30T00:00:00',
  '2023-02-29T00:00:00',
  '2024-08-01T25:00:00',
  '2024-08-01T08:61:00',
  '2024-08-01T08:18:61',
  '2024-08-01T08:18:07+99:99',
  '2024-08-01T08:18:07 GMT',
  '2024-08-01T08:18:07[Europe/Oslo]',
  '01/08/2024',
  '1.8.2024 08:18',
  'Tue, 21 Sep 1999 11:10:52 G9T',
  '/Date(1722500287000)/',
  '1722500287000',
  '+012024-08-01T08:18:07Z',
])('%j is no date', (text) => {
  expect(parseUtcDate(text)).toBeNull();
});

it('is an instant or null for any text', () => {
  const nearly = fc.stringMatching(
    /^[0-9]{0,5}[-/.][0-9]{1,2}[-/.][0-9]{1,2}[T ]?[0-9:.,]{0,20}[Zz+-]?[0-9:]{0,6}$/,
  );
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.string({ unit: 'binary' }), nearly), (text) => {
      const date = parseUtcDate(text);
      expect(date === null || !Number.isNaN(date.getTime())).toBe(true);
    }),
    runs(2_000),
  );
});

const two = (value: number): string => String(value).padStart(2, '0');

/** An instant of the years that SuperOffice writes. */
const instants = fc.date({
  min: new Date('1900-01-01T00:00:00Z'),
  max: new Date('2999-12-31T23:59:59Z'),
  noInvalidDate: true,
});

it('reads back every instant that is written with milliseconds, whatever the offset', () => {
  const offsets = fc.integer({ min: -14 * 60, max: 14 * 60 });
  const separators = fc.constantFrom(':', '');
  fc.assert(
    fc.property(instants, offsets, separators, (instant, offset, separator) => {
      const local = new Date(instant.getTime() + offset * 60_000).toISOString().slice(0, -1);
      const minutes = Math.abs(offset);
      const sign = offset < 0 ? '-' : '+';
      const text = `${local}0000${sign}${two(Math.floor(minutes / 60))}${separator}${two(minutes % 60)}`;
      expect(parseUtcDate(text)).toEqual(instant);
    }),
  );
});

it.each(zones)('reads back every instant that is written without an offset in %s', (zone) => {
  process.env['TZ'] = zone;
  fc.assert(
    fc.property(instants, (instant) => {
      expect(parseUtcDate(instant.toISOString().slice(0, -1))).toEqual(instant);
    }),
  );
});
