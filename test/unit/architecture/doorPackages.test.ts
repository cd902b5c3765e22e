import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import manifest from '../../../package.json' with { type: 'json' };
import { readSources } from './readSource.js';

const sources = new Map(
  readSources(fileURLToPath(new URL('../../../src', import.meta.url))).map((file) => [file.path, file]),
);

/** The packages that a door brings along, through all that it imports; types bring nothing. */
function packagesBehind(door: string): string[] {
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
  return [...found];
}

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
});
