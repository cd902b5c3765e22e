import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import manifest from '../../../package.json' with { type: 'json' };
import { readSources } from './readSource.js';

const sources = new Map(
  readSources(fileURLToPath(new URL('../../../src', import.meta.url))).map((file) => [file.path, file]),
);

/** What a door brings along, through all that it imports: packages and files. Types bring nothing. */
function everythingBehind(door: string): { packages: string[]; files: string[] } {
  const found = new Set<string>();
  const paths = new Set([`${door}.ts`]);
  for (const path of paths) {
    const { imports = [], reexports = [] } = sources.get(path) ?? {};
    for (const { specifier, isTypeOnly } of [...imports, ...reexports]) {
      if (isTypeOnly) continue;
      if (!specifier.startsWith('.')) found.add(specifier);
      const target = posix.join(posix.dirname(path), specifier).replace(/\.js$/u, '');
      for (const file of [`${target}.ts`, `${target}.tsx`]) if (sources.has(file)) paths.add(file);
    }
  }
  return { packages: [...found], files: [...paths] };
}

const packagesBehind = (door: string): string[] => everythingBehind(door).packages;

const optional = Object.keys(manifest.peerDependenciesMeta);
const isOptional = (specifier: string): boolean => optional.some((name) => specifier.startsWith(name));

describe('a peer that need not be installed', () => {
  it.each(['index', 'core', 'persistence', 'testing'])('is not needed by the door %s', (door) => {
    expect(packagesBehind(door).length).toBeGreaterThan(0);
    expect(packagesBehind(door).filter(isOptional)).toEqual([]);
  });

  it('is needed by the card', () => {
    expect(packagesBehind('card').filter(isOptional)).toEqual(['@base-ui/react/popover']);
  });

  it('is needed by the editor', () => {
    expect(packagesBehind('editor').filter(isOptional).toSorted()).toEqual([
      '@base-ui/react/alert-dialog',
      '@base-ui/react/dialog',
    ]);
  });
});

const isOfEditor = (path: string): boolean =>
  /^editing\/|^components\/(?:editor\/|ContactImageEditor)/u.test(path);

describe('what makes a picture ready to be sent', () => {
  it('stands behind the editor', () => {
    expect(everythingBehind('editor').files.filter(isOfEditor).length).toBeGreaterThan(30);
  });

  it.each(['index', 'core', 'card', 'persistence', 'testing'])('adds nothing to the door %s', (door) => {
    expect(everythingBehind(door).files.filter(isOfEditor)).toEqual([]);
  });
});
