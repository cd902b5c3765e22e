import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { getCompanyInitials } from '../../../src/names/companyInitials.js';
import { getPersonInitials } from '../../../src/names/personInitials.js';
import { runs } from '../properties/runs.js';
import { anyName } from './anyName.js';
import { names } from './names.js';

const getters = { company: getCompanyInitials, person: getPersonInitials };
const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Ends in a sign that ties the next consonant to its own, which engines of several ages do or do not know. */
const tying =
  /[\u094D\u09CD\u0A4D\u0ACD\u0B4D\u0BCD\u0C4D\u0CCD\u0D4D\u0DCA\u1039\u17D2\u1A60\u1B44\uA9C0]\u200D?$/;

function countGraphemes(text: string): number {
  const graphemes = Array.from(segmenter.segment(text), ({ segment }) => segment);
  return graphemes.filter((_, index) => !tying.test(graphemes[index - 1] ?? '')).length;
}

describe('the table of names', () => {
  it('holds at least 120 names in 15 scripts', () => {
    const scripts = new Set(names.map(([, script]) => script));
    scripts.delete('Common');
    scripts.delete('Inherited');
    expect(names.length).toBeGreaterThanOrEqual(120);
    expect(scripts.size).toBeGreaterThanOrEqual(15);
  });

  it('holds each name once a kind', () => {
    const keys = names.map(([name, , kind]) => `${kind} ${name}`);
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });

  it.each(names)('knows %j (%s, %s) as %j: %s', (name, script, kind, initials) => {
    expect(name).toMatch(new RegExp(`\\p{Script=${script}}`, 'u'));
    expect(getters[kind](name)).toBe(initials);
  });
});

describe.each(Object.entries(getters))('of any %s', (_, getInitials) => {
  it.each([undefined, null, ''])('has nothing to offer for %j', (name) => {
    expect(getInitials(name)).toBe('');
  });

  it('gives up to three graphemes', () => {
    fc.assert(
      fc.property(anyName, (name) => {
        expect(countGraphemes(getInitials(name))).toBeLessThanOrEqual(3);
      }),
      runs(3_000),
    );
  });

  it('gives no half of a pair, no control, and nothing that turns text round', () => {
    fc.assert(
      fc.property(anyName, (name) => {
        const initials = getInitials(name);
        expect(initials).not.toMatch(/[\p{Cs}\p{Cc}\p{Zs}\p{Zl}\p{Zp}\p{Cn}\p{Co}\p{Bidi_Control}]/u);
        // Of what is not seen: joiners, and the tags of a flag.
        expect(initials).not.toMatch(/(?!\p{Join_Control}|[\u{E0020}-\u{E007F}])\p{Cf}/u);
        expect(initials).not.toMatch(/^[\p{M}\p{Cf}]|\p{Join_Control}$/u);
      }),
      runs(3_000),
    );
  });

  it('gives the same again', () => {
    fc.assert(
      fc.property(anyName, (name) => {
        expect(getInitials(name)).toBe(getInitials(name));
      }),
    );
  });

  it('gives the same for a name in parts and in one', () => {
    fc.assert(
      fc.property(anyName, (name) => {
        expect(getInitials(name.normalize('NFD'))).toBe(getInitials(name.normalize('NFC')));
      }),
    );
  });

  it('gives the same for a name with space around it', () => {
    fc.assert(
      fc.property(anyName, (name) => {
        expect(getInitials(` \t${name}\n`)).toBe(getInitials(name));
      }),
    );
  });

  it.each([
    ['words', 'a '],
    ['one word', 'a'],
    ['accents', 'a\u0301\u0323'],
    ['digits', '1'],
    ['spaces', ' '],
    ['brackets', '('],
    ['commas', ','],
    ['hyphens', '-'],
    ['dots', 'a.'],
    ['emoji', '👩\u200D'],
    ['flags', '🇳'],
    ['conjuncts', 'क्'],
    ['Chinese signs', '王'],
    ['marks of direction', '\u202E'],
    ['loose halves', '\uD83D'],
  ])('is quick for a megabyte of %s', (_what, piece) => {
    const name = piece.repeat(1_000_000 / piece.length);
    const startedAt = performance.now();
    getInitials(name);
    getInitials(`${name}b`);
    // What backtracks takes minutes; a busy machine takes its time for the rest.
    expect(performance.now() - startedAt).toBeLessThan(3_000);
  });
});
