import { describe, expect, it } from 'vitest';
import { getColorIndex } from '../../../src/names/colorIndex.js';
import { getContrast, isInGamut, parseColor, toPainted, type LinearRgb } from './color.js';
import { getColorDifference, toLab } from './colorDifference.js';
import { visions, type Vision } from './colorVision.js';
import { getAvatarPair, getBadgePair, readRules, stylesheets } from './palette.js';
import { resolveValue, type Scheme } from './stylesheet.js';

/**
 * The least difference (CIEDE2000) between two grounds, whoever looks: about six times what a keen eye tells
 * apart side by side, so that it is seen from one row of a list to another.
 */
const minDifference = 6;
/** Who sees all colours sees more. */
const minDifferenceForNormalVision = 8;
/** WCAG 2.2, success criteria 1.4.3 (AA), 1.4.6 (AAA) and 1.4.11 (what is no text). */
const minContrast = { text: 4.5, enhanced: 7, nonText: 3 };

const all = readRules('colors.css');
const rules = all.filter(({ media }) => media === '');
const rulesForMoreContrast = all.filter(({ media }) => ['', 'prefers-contrast: more'].includes(media));
/** Every index that an id can get. */
const indexes = [...new Set(Array.from({ length: 10_000 }, (_, id) => getColorIndex(id)))].toSorted(
  (a, b) => a - b,
);
const badgeKinds = ['problem', 'updated', 'format'];
const schemes: Scheme[] = ['light', 'dark'];
/** What a page is without a colour of its own, in Chromium. */
const canvas = { light: parseColor('#fff'), dark: parseColor('oklch(0.182 0 0)') };

it('has a colour for every index that an id can get, and no other', () => {
  const named = all.flatMap(({ selectors }) =>
    selectors.flatMap((selector) => /data-color='(\d+)'/.exec(selector)?.[1] ?? []),
  );
  expect(named.map(Number)).toEqual(indexes);
});

it('sets nothing on an avatar that users set around it', () => {
  const set = new Set(all.flatMap(({ declarations }) => [...declarations.keys()]));
  expect([...set].filter((property) => property.startsWith('--')).toSorted()).toEqual([
    '--so-avatar-hue',
    '--so-avatar-shade',
    '--so-avatar-tint',
  ]);
});

it('has selectors without specificity: any rule of an app wins', () => {
  expect(all.filter(({ prelude }) => !/^:where\([^()]*\)$/.test(prelude))).toEqual([]);
});

describe.each(schemes)('in %s', (scheme) => {
  const pairs = [...indexes, undefined].map((index) => getAvatarPair(rules, index, scheme));
  const strongPairs = [...indexes, undefined].map((index) =>
    getAvatarPair(rulesForMoreContrast, index, scheme),
  );
  const badges = badgeKinds.map((kind) => getBadgePair(rules, kind, scheme));
  const grounds = indexes.map((index) => getAvatarPair(rules, index, scheme).ground);

  it('has only colours that every screen can show', () => {
    const colors = [...pairs, ...strongPairs, ...badges].flatMap(({ ground, letters }) => [ground, letters]);
    expect(colors.filter((color) => !isInGamut(color))).toEqual([]);
  });

  it('has letters of enough contrast on every ground', () => {
    expect(Math.min(...pairs.map(getPaintedContrast))).toBeGreaterThanOrEqual(minContrast.text);
  });

  it('has letters of enhanced contrast where the reader asks for more', () => {
    expect(Math.min(...strongPairs.map(getPaintedContrast))).toBeGreaterThanOrEqual(minContrast.enhanced);
  });

  it('has badges of enhanced contrast: their letters are small', () => {
    expect(Math.min(...badges.map(getPaintedContrast))).toBeGreaterThanOrEqual(minContrast.enhanced);
  });

  it('has grounds that are seen on the page', () => {
    const differences = grounds.map((ground) => getSeenDifference(ground, canvas[scheme]));
    expect(Math.min(...differences)).toBeGreaterThan(minDifference);
  });

  it('has a ground for each index that normal vision tells from every other', () => {
    expect(getLeastDifference(grounds)).toBeGreaterThanOrEqual(minDifferenceForNormalVision);
  });

  it.each(Object.entries(visions))(
    'has a ground for each index that is told from every other in %s',
    (_, vision) => {
      expect(getLeastDifference(grounds, vision)).toBeGreaterThanOrEqual(minDifference);
    },
  );

  it('has outlines that are seen around what has the focus', () => {
    const outlines = stylesheets()
      .flatMap(readRules)
      .filter(({ prelude }) => prelude.includes(':focus-visible'))
      .flatMap(({ declarations }) => /^\d+px solid (.+)$/.exec(declarations.get('outline') ?? '')?.[1] ?? []);
    const colors = outlines.map((outline) => parseColor(resolveValue(outline, new Map(), scheme)));
    expect(colors.length).toBeGreaterThan(0);
    const contrasts = colors.map((color) => getContrast(toPainted(color), canvas[scheme]));
    expect(Math.min(...contrasts)).toBeGreaterThanOrEqual(minContrast.nonText);
  });
});

function getPaintedContrast({ ground, letters }: { ground: LinearRgb; letters: LinearRgb }): number {
  return getContrast(toPainted(ground), toPainted(letters));
}

function getSeenDifference(one: LinearRgb, other: LinearRgb, vision: Vision = (color) => color): number {
  return getColorDifference(toLab(vision(toPainted(one))), toLab(vision(toPainted(other))));
}

function getLeastDifference(colors: readonly LinearRgb[], vision?: Vision): number {
  return Math.min(
    ...colors.flatMap((one, index) =>
      colors.slice(index + 1).map((other) => getSeenDifference(one, other, vision)),
    ),
  );
}
