import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatImageType } from '../../../src/format/formatImageType.js';
import { toDisplayableType } from '../../../src/images/displayable.js';
import { fromWireImageInfo } from '../../../src/superoffice/ContactImageInfo.js';
import { parseEntityId } from '../../../src/superoffice/entityId.js';
import { parseUtcDate } from '../../../src/superoffice/parseUtcDate.js';
import { redactSecrets } from '../../../src/superoffice/redactSecrets.js';
import { parseRetryAfter } from '../../../src/superoffice/retryAfter.js';
import { readServerAnswer } from '../../../src/superoffice/serverAnswer.js';
import { runs } from './runs.js';

/** Everything that reads a text which others have written. */
const readers: Record<string, (text: string) => unknown> = {
  parseUtcDate,
  parseRetryAfter,
  parseEntityId,
  formatImageType,
  toDisplayableType,
  readServerAnswer: (text) =>
    readServerAnswer(text, (sentence) => redactSecrets(sentence, ['token', text.slice(0, 9)])),
  'the mask of a right': (text) => fromWireImageInfo({ BlobId: 1, TableRight: { Mask: text } }),
  'the date of an info': (text) => fromWireImageInfo({ BlobId: 1, UpdatedDate: text })?.updatedDate,
};

/** The beginnings, repetitions and ends at which expressions for these texts could lose their way. */
const pieces = [
  '2024-08-01',
  '2024-08-01T08:18:07',
  'T',
  '0',
  '9',
  ':',
  '-',
  '+',
  '.',
  ',',
  'Z',
  ' ',
  '\t',
  '\n',
  '\u00A0',
  'Thu, 01 Aug 2024 08:18:07 GMT',
  '00:00:',
  'image/',
  ';',
  '/',
  '<',
  '<title',
  '<title>',
  '</title>',
  '>',
  '"',
  '{',
  '{"Message":"',
  '\\',
  '[',
  '&',
  'token',
  'a',
  'FULL,',
  '\uD800',
  '\u{1F3E2}',
];
const piece = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...pieces) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 4 }) },
);

/** How a long text is made: what it begins with, what it repeats, and what it ends with. */
const recipes = fc.record({
  begin: piece,
  unit: fc.array(piece, { minLength: 1, maxLength: 3 }),
  end: piece,
});

/** As long as the longest text of a failed answer that is read at all: 64 kB. */
function toLongText({ begin, unit, end }: { begin: string; unit: string[]; end: string }): string {
  const repeated = unit.join('') || ' ';
  return begin + repeated.repeat(Math.floor(65_000 / repeated.length)) + end;
}

/** What a frame of a page has, ten times over, since the machine may have other things to do. */
const limitMs = 160;

function timeOf(read: () => unknown): number {
  const startedAt = performance.now();
  read();
  return performance.now() - startedAt;
}

describe.each(Object.entries(readers))('%s', (_, read) => {
  it('reads any text without an error', () => {
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(piece, { maxLength: 8 }).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        expect(() => read(text)).not.toThrow();
      }),
      runs(1_000),
    );
  });

  it('reads a long text in no time', () => {
    fc.assert(
      fc.property(recipes, (recipe) => {
        const text = toLongText(recipe);
        // Once more where something else held it up.
        expect(
          Math.min(
            timeOf(() => read(text)),
            timeOf(() => read(text)),
          ),
        ).toBeLessThan(limitMs);
      }),
      runs(60),
    );
  });
});

it('finds the title of a page in no time where there are only beginnings of one', () => {
  const page = '<title'.repeat(10_000);
  expect(timeOf(() => readServerAnswer(page, (text) => text))).toBeLessThan(limitMs);
});
