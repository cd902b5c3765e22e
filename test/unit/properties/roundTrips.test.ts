import * as fc from 'fast-check';
import type { TableRight } from 'react-superoffice-images/core';
import { describe, expect, it } from 'vitest';
import { formatBytes } from '../../../src/format/formatBytes.js';
import { formatDateTime } from '../../../src/format/formatDateTime.js';
import { parseBaseUrl } from '../../../src/superoffice/baseUrl.js';
import { fromWireImageInfo } from '../../../src/superoffice/ContactImageInfo.js';
import { parseEntityId } from '../../../src/superoffice/entityId.js';
import { parseUtcDate } from '../../../src/superoffice/parseUtcDate.js';
import { parseRetryAfter } from '../../../src/superoffice/retryAfter.js';
import { wireDate, type WireDateForm } from '../../../src/testing/server/wireDate.js';
import { runs } from './runs.js';

/** SuperOffice's own languages, and some with other digits. */
const locales = fc.constantFrom(
  'cs',
  'da',
  'de',
  'en-US',
  'en-GB',
  'es',
  'fi',
  'fr',
  'it',
  'ja',
  'nl',
  'nb',
  'pl',
  'ru',
  'sv',
  'zh-CN',
  'ar-EG',
  'bn',
  'de-CH',
);

/** The number in a text of the locale, whatever its digits and signs are. */
function parseLocalNumber(text: string, locale: string): number {
  const format = new Intl.NumberFormat(locale);
  const signs = new Map([...Array(10).keys()].map((digit) => [format.format(digit), String(digit)]));
  for (const { type, value } of format.formatToParts(1_234_567.5)) {
    if (type === 'decimal') signs.set(value, '.');
    if (type === 'group') signs.set(value, '');
  }
  const ascii = Array.from(text, (sign) => signs.get(sign) ?? sign).join('');
  return Number(/\d+(?:\.\d+)?/u.exec(ascii)?.[0]);
}

const bare = (written: string): string => written.replaceAll(/[\p{Number}\p{Punctuation}\s]/gu, '');

const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;

/** Which unit a text is in: the one whose own text ends, or begins, alike. */
function unitOf(text: string, locale: string): number {
  return units.findIndex((unit, power) =>
    [0, 1, 2, 3, 5, 7, 11, 21, 100, 1.5].some(
      (count) =>
        bare(text) ===
        bare(
          new Intl.NumberFormat(locale, {
            style: 'unit',
            unit,
            unitDisplay: power === 0 ? 'long' : 'short',
          }).format(count),
        ),
    ),
  );
}

describe('a size in bytes', () => {
  it('is read back within half of its last digit, in any language', () => {
    const sizes = fc.oneof(
      fc.nat(2_000),
      fc.nat(2_000_000),
      fc.nat(2_147_483_647),
      fc.maxSafeNat(),
      fc.integer({ min: 0, max: 12 }).map((power) => 10 ** power - 1),
    );
    fc.assert(
      fc.property(sizes, locales, (bytes, locale) => {
        const text = formatBytes(bytes, locale);
        const power = unitOf(text, locale);
        const value = parseLocalNumber(text, locale);
        const lastDigit = power > 0 && bytes / 1_000 ** power < 10 ? 0.1 : 1;
        expect(Math.abs(value - bytes / 1_000 ** power)).toBeLessThanOrEqual(lastDigit / 2 + 1e-6);
        // Never a thousand of one where there is a next.
        expect(value < 1_000 || power === units.length - 1).toBe(true);
      }),
      runs(1_000),
    );
  });
});

describe('a date', () => {
  const forms = fc.constantFrom<WireDateForm>('none', 'z', 'offset', 'offset-without-colon', 'seven-digits');
  const instants = fc.date({ min: new Date('0002-01-02'), max: new Date('9998-12-30'), noInvalidDate: true });

  it('is read back from every form in which servers write it, to the second', () => {
    fc.assert(
      fc.property(instants, forms, (instant, form) => {
        const seconds = Math.floor(instant.getTime() / 1_000) * 1_000;
        const fraction = form === 'seven-digits' ? 609 : 0;
        expect(parseUtcDate(wireDate(instant.getTime(), form))?.getTime()).toBe(seconds + fraction);
      }),
      runs(1_000),
    );
  });

  it('is read back from what it was kept as, to the millisecond', () => {
    fc.assert(
      fc.property(instants, (instant) => {
        expect(parseUtcDate(JSON.parse(JSON.stringify(instant)))).toEqual(instant);
      }),
      runs(1_000),
    );
  });

  it('is a text, or nothing where it is none, in every language and zone', () => {
    const zones = fc.constantFrom(
      'UTC',
      'Europe/Oslo',
      'America/St_Johns',
      'Pacific/Kiritimati',
      'Asia/Kathmandu',
    );
    fc.assert(
      fc.property(fc.date(), locales, zones, (date, locale, timeZone) => {
        expect(formatDateTime(date, { locale, timeZone }) === '').toBe(Number.isNaN(date.getTime()));
      }),
      runs(500),
    );
  });
});

function readMask(mask: unknown): TableRight | undefined {
  return fromWireImageInfo({ BlobId: 1, TableRight: { Mask: mask } })?.tableRight;
}

describe('the mask of a right', () => {
  const flags = {
    Select: 1,
    Update: 2,
    Insert: 4,
    Delete: 8,
    Filtering: 16,
    RestrictedUpdate: 32,
    Unused1: 64,
    Uninitialized: 128,
  };
  const subsets = fc.subarray(Object.entries(flags));
  const signs = fc.constantFrom(',', ', ', ' , ', ',,');
  const cases = fc.constantFrom(
    (text: string) => text,
    (text: string) => text.toUpperCase(),
    (text: string) => text.toLowerCase(),
  );

  it('is read back from its names, from their sum, and from the names and the sum of the rest', () => {
    fc.assert(
      fc.property(subsets, signs, cases, fc.nat(8), (subset, sign, spell, split) => {
        const expected = subset.map(([name]) => name);
        const sum = (parts: typeof subset): number => parts.reduce((bits, [, bit]) => bits | bit, 0);
        const names = subset.map(([name]) => spell(name));
        const masks = [
          names.join(sign),
          names.toReversed().join(sign),
          sum(subset),
          String(sum(subset)),
          [...names.slice(0, split), sum(subset.slice(split))].join(sign),
        ];
        for (const mask of masks) expect(readMask(mask)?.mask).toEqual(expected);
        // And what was read can be read again.
        expect(readMask(readMask(masks[0])?.mask.join(','))?.mask).toEqual(expected);
      }),
      runs(500),
    );
  });

  it('allows everything where it says nothing that is known, and keeps its words', () => {
    const words = fc.array(fc.stringMatching(/^[a-z]{5,9}x$/), { maxLength: 4 });
    fc.assert(
      fc.property(words, (unknown) => {
        expect(readMask(unknown.join(', '))).toMatchObject({
          mask: unknown,
          canSelect: true,
          canUpdate: true,
          canInsert: true,
          canDelete: true,
        });
      }),
      runs(200),
    );
  });
});

/** `null` where it is refused. */
function hrefOf(baseUrl: string): string | null {
  try {
    return parseBaseUrl(baseUrl).href;
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}

describe('a base URL', () => {
  const hosts = fc.oneof(
    fc.domain(),
    fc.ipV4(),
    fc.ipV6().map((host) => `[${host}]`),
    fc.constant('localhost'),
  );
  const ports = fc.option(fc.integer({ min: 1, max: 65_535 }), { nil: undefined });
  const segments = fc
    .array(fc.stringMatching(/^[A-Za-z0-9_-]{1,12}$/), { maxLength: 3 })
    .filter((parts) => !parts.some((part) => /^api$|^v\d/iu.test(part)));
  const ends = fc.constantFrom('', '/', '/api', '/api/', '/API/', '/api/v1', '/api/v1/', '/Api/V1//');

  it('means the same in each of its forms, and itself when it is read again', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('http', 'https'),
        hosts,
        ports,
        segments,
        ends,
        (scheme, host, port, parts, end) => {
          const site = `${scheme}://${host}${port === undefined ? '' : `:${port}`}`;
          const path = parts.map((part) => `/${part}`).join('');
          const { href } = parseBaseUrl(`${site}${path}${end}`);
          expect(href.toLowerCase()).toBe(`${new URL(site).origin}${path}/api/`.toLowerCase());
          expect(parseBaseUrl(href).href).toBe(href);
          expect(parseBaseUrl(new URL(href)).href).toBe(href);
        },
      ),
      runs(1_000),
    );
  });

  it('never leads to another origin or above itself, whatever it is made of', () => {
    const odd = fc
      .array(
        fc.constantFrom(
          'https://',
          'http:',
          '//',
          '/',
          '\\',
          '..',
          '.',
          '@',
          ':',
          '%2e',
          '%2F',
          '?',
          '#',
          'api',
          'v1',
          'evil.test',
          'crm.test',
          '\t',
          '\n',
          ' ',
          '[',
          '\0',
          'å',
          '。',
        ),
        { maxLength: 10 },
      )
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(odd, (text) => {
        const href = hrefOf(text);
        fc.pre(href !== null);
        expect(href).toMatch(/\/api\/$/iu);
        const page = 'https://app.test/some/page';
        const asked = new URL(`${href}v1/Contact/7/Image`, page);
        const isAbsolute = /^https?:/iu.test(href);
        expect(asked.origin).toBe(isAbsolute ? new URL(text.trim()).origin : 'https://app.test');
        expect(asked.username + asked.password + asked.search + asked.hash).toBe('');
        expect(asked.pathname).toMatch(/\/api\/v1\/Contact\/7\/Image$/iu);
      }),
      runs(3_000),
    );
  });
});

describe('a Retry-After', () => {
  const now = Date.parse('2024-08-01T08:18:07Z');

  it('is read back from seconds, and from a date', () => {
    fc.assert(
      fc.property(fc.nat(999_999_999), fc.constantFrom('', ' ', '\t'), (seconds, space) => {
        expect(parseRetryAfter(`${space}${seconds}${space}`, now)).toBe(seconds * 1_000);
        expect(parseRetryAfter(new Date(now + seconds * 1_000).toUTCString(), now)).toBe(seconds * 1_000);
        expect(parseRetryAfter(new Date(now - seconds * 1_000).toUTCString(), now)).toBe(0);
      }),
      runs(500),
    );
  });
});

describe('an id', () => {
  it('is the same as number and as text, and nothing else is one', () => {
    const values = fc
      .oneof(fc.integer(), fc.double(), fc.bigInt(), fc.boolean(), fc.constantFrom(null, undefined))
      // A large bigint is written like a number.
      .filter((value) => typeof value !== 'bigint' || value <= 0);
    fc.assert(
      fc.property(values, (value) => {
        const isId = typeof value === 'number' && Number.isInteger(value) && value > 0 && value < 2 ** 31;
        expect(parseEntityId(value)).toBe(isId ? value : undefined);
        expect(parseEntityId(String(value))).toBe(isId ? value : undefined);
      }),
      runs(2_000),
    );
  });

  it('has one form as text', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.stringMatching(/^[ +-]?0{0,2}\d{1,11}(?:\.0|e1)?\s?$/)),
        (text) => {
          const id = parseEntityId(text);
          expect(id === undefined || String(id) === text).toBe(true);
        },
      ),
      runs(1_000),
    );
  });
});
