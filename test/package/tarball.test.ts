import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, inject, it } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { filesOfBuild, readBuild } from './readBuild.js';

interface SourceMap {
  sources: string[];
  sourcesContent?: string[];
}

const fromDist = (file: string): string => fileURLToPath(new URL(`../../dist/${file}`, import.meta.url));

const { files } = inject('tarball');

describe('the packed package', () => {
  it('holds the build and the papers, and nothing else', () => {
    const outside = files.filter((file) => !file.startsWith('dist/'));
    expect(outside.toSorted()).toEqual(['CHANGELOG.md', 'LICENSE', 'README.md', 'package.json']);
  });

  it('holds JavaScript, its maps, declarations, one stylesheet and the terms of what is built in', () => {
    const strange = files.filter((file) => file.startsWith('dist/') && !/\.(js|js\.map|d\.ts)$/.test(file));
    expect(strange).toEqual(['dist/styles.css', 'dist/vendor/LICENSES.txt']);
  });

  it('is all that was built', () => {
    expect(files).toEqual(expect.arrayContaining(filesOfBuild('.js').map((file) => `dist/${file}`)));
  });

  it('imports only packages that come with it, or that its users have', () => {
    const allowed = Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies });
    const specifiers = [...readBuild().values()].flatMap(({ imports }) =>
      imports.map(({ specifier }) => specifier),
    );
    const packages = new Set(
      specifiers.flatMap((specifier) =>
        specifier.startsWith('.') ? [] : (/^(?:@[^/]+\/)?[^/]+/u.exec(specifier)?.slice(0, 1) ?? []),
      ),
    );
    expect([...packages].toSorted()).toEqual(allowed.filter((name) => name !== 'react-dom').toSorted());
  });

  it('names the terms of every package that is built in', () => {
    const terms = readFileSync(fromDist('vendor/LICENSES.txt'), 'utf8');
    const builtIn = new Set(
      filesOfBuild('.js').flatMap((file) => /^vendor\/((?:@[^/]+\/)?[^/]+)/u.exec(file)?.slice(1) ?? []),
    );
    expect([...builtIn].toSorted()).toEqual([
      'fast-png',
      'fflate',
      'iobuffer',
      'jpeg-js',
      'omggif',
      'pako',
      'utif2',
    ]);
    for (const name of builtIn) expect(terms).toMatch(new RegExp(`^${name}\n`, 'mu'));
    expect(terms.match(/permission is hereby granted|redistribution and use/giu)).toHaveLength(builtIn.size);
  });

  it('has maps that hold their sources, and no path of the machine that built them', () => {
    for (const file of filesOfBuild('.js.map')) {
      // A file that only names what others define has no source of its own.
      const { sources, sourcesContent = [] } = JSON.parse(readFileSync(fromDist(file), 'utf8')) as SourceMap;
      expect(sourcesContent).toHaveLength(sources.length);
      expect(sources.filter((source) => !/^(?:\.\.\/)+src\//u.test(source))).toEqual([]);
    }
  });

  it('declares nothing by what its users have not installed themselves', () => {
    const named = filesOfBuild('.d.ts').flatMap((file) =>
      [...readFileSync(fromDist(file), 'utf8').matchAll(/(?:from|import\() ?['"]([^.'"][^'"]*)['"]/gu)]
        .map(([, specifier = '']) => specifier)
        .filter((specifier) => !specifier.startsWith(manifest.name)),
    );
    expect([...new Set(named)].toSorted()).toEqual(['@tanstack/react-query', 'react', 'valibot']);
  });

  it('holds what every door names', () => {
    const targets = Object.values(manifest.exports).flatMap((target) =>
      typeof target === 'string' ? [target] : Object.values(target),
    );
    const missing = targets.filter((target) => {
      const [start = '', end] = target.replace('./', '').split('*');
      return !files.some((file) =>
        end === undefined ? file === start : file.startsWith(start) && file.endsWith(end),
      );
    });
    expect(missing).toEqual([]);
  });

  it('declares nothing that no app compiles: the one for every door names them all', () => {
    const app = readFileSync(new URL('consumer/src/everyDoor.ts', import.meta.url), 'utf8');
    const doors = Object.keys(manifest.exports).filter((door) => !/\.(?:css|json)$/u.test(door));
    const named = doors.filter((door) =>
      new RegExp(`'${manifest.name}${door.slice(1).replace('*', '\\w+')}'`, 'u').test(app),
    );
    expect(named).toEqual(doors);
  });
});
