import { describe, expect, inject, it } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };

const { files } = inject('tarball');

describe('the packed package', () => {
  it('holds the build and the papers, and nothing else', () => {
    const outside = files.filter((file) => !file.startsWith('dist/'));
    expect(outside.toSorted()).toEqual(['CHANGELOG.md', 'LICENSE', 'README.md', 'package.json']);
  });

  it('holds JavaScript, its maps, declarations and one stylesheet', () => {
    const strange = files.filter((file) => file.startsWith('dist/') && !/\.(js|js\.map|d\.ts)$/.test(file));
    expect(strange).toEqual(['dist/styles.css']);
  });

  it('holds what every door names', () => {
    const targets = Object.values(manifest.exports).flatMap((target) =>
      typeof target === 'string' ? [target] : Object.values(target),
    );
    expect(files).toEqual(expect.arrayContaining(targets.map((target) => target.replace('./', ''))));
  });
});
