import { expect, it } from 'vitest';
import { getColorIndex } from '../../../src/names/colorIndex.js';

function range(from: number, count: number, step = 1): number[] {
  return Array.from({ length: count }, (_, index) => from + index * step);
}

it('gives an id the same colour for ever', () => {
  // Written down: readers know their companies by their colours, from one version to the next.
  expect([1, 2, 3, 4, 5, 7, 1_000, 2_147_483_647].map(getColorIndex)).toEqual([7, 2, 10, 5, 1, 3, 0, 10]);
});

it.each([1, 0, 2_147_483_647, 123_456_789])('is one of the twelve for %i', (id) => {
  expect(range(0, 12)).toContain(getColorIndex(id));
});

it.each([
  [1, 1],
  [1, 2],
  [1, 5],
  [1, 10],
  [1, 100],
  [2_000_000_000, 1],
])('spreads the colours evenly over 6000 ids from %i in steps of %i', (from, step) => {
  const counts = new Map<number, number>();
  for (const id of range(from, 6_000, step)) {
    const index = getColorIndex(id);
    counts.set(index, (counts.get(index) ?? 0) + 1);
  }
  expect(counts.size).toBe(12);
  expect(Math.min(...counts.values())).toBeGreaterThan(450);
  expect(Math.max(...counts.values())).toBeLessThan(550);
});

it('parts neighbours in a list', () => {
  const same = range(1, 10_000).filter((id) => getColorIndex(id) === getColorIndex(id + 1));
  expect(same).toEqual([]);
});
