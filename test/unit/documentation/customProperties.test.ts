import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { customProperties, ownProperties } from '../../../stories/docs/customProperties.js';
import { readDefaults } from '../../../stories/docs/readDefaults.js';

const folder = new URL('../../../src/styles/', import.meta.url);
const css = readdirSync(folder)
  .filter((file) => file.endsWith('.css'))
  .map((file) => readFileSync(new URL(file, folder), 'utf8'))
  .join('\n');
const defaults = readDefaults(css);
const settable = Object.values(customProperties).flat();

describe('the tables of custom properties', () => {
  it('name each one that the stylesheets read, and no other', () => {
    const named = [...settable, ...ownProperties].map(({ name }) => name);
    expect(named.toSorted()).toEqual([...defaults.keys()].toSorted());
  });

  it('say of each one what it changes', () => {
    expect([...settable, ...ownProperties].filter(({ sets }) => !/^.+\.$/u.test(sets))).toEqual([]);
  });

  it('show the one default of each that a page may set, in words where it follows from another', () => {
    const inWords = settable.filter(({ defaultInWords }) => defaultInWords !== undefined);
    const needsWords = settable.filter(({ name }) => {
      const [value = 'var(', ...others] = defaults.get(name) ?? [];
      return value.includes('var(') || others.length > 0;
    });
    expect(inWords).toEqual(needsWords);
  });
});

describe('readDefaults', () => {
  it.each([
    ['color: var(--so-a)', '--so-a', []],
    ['color: var(--so-a, red)', '--so-a', ['red']],
    [
      'color: var(\n  --so-a,\n  light-dark(rgb(0 0 0 / 10%), #fff)\n)',
      '--so-a',
      ['light-dark(rgb(0 0 0 / 10%), #fff)'],
    ],
    ['color: var(--so-b, var(--so-a, 1px))', '--so-a', ['1px']],
    ['a: var(--so-a); b: var(--so-a, blue); c: var(--so-a, red) var(--so-a, red)', '--so-a', ['blue', 'red']],
  ])('finds in %j the defaults of %s', (text, name, values) => {
    expect(readDefaults(text).get(name)).toEqual(values);
  });
});
