import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { breakageGroups } from '../../breakages/breakageGroups.js';
import { breakSource } from '../../breakages/breakSource.js';

const root = new URL('../../../', import.meta.url);
const breakages = Object.values(breakageGroups).flat();
const threats = readFileSync(new URL('SECURITY.md', root), 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| '))
  .map((row) => row.split('|')[1]?.trim() ?? '')
  .slice(2);

describe.each(breakages)('"$promise"', (breakage) => {
  const source = readFileSync(new URL(breakage.file, root), 'utf8');

  it('can be broken in one place', () => {
    expect(breakSource(source, breakage)).not.toBe(source);
  });

  it('names a file of tests that is there', () => {
    expect(breakage.caughtBy).toMatch(/^test\/\w+\/.+\.test\.tsx?$/u);
    expect(existsSync(new URL(breakage.caughtBy, root))).toBe(true);
  });
});

it('makes each promise once', () => {
  const promises = breakages.map(({ promise }) => promise);
  expect(promises.filter((promise, index) => promises.indexOf(promise) !== index)).toEqual([]);
});

it('breaks what stands against each threat, and names no other', () => {
  const broken = new Set(breakages.flatMap(({ threat }) => threat ?? []));
  expect([...broken].toSorted()).toEqual(threats.toSorted());
});
