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
    const missing = targets.filter((target) => {
      const [start = '', end] = target.replace('./', '').split('*');
      return !files.some((file) =>
        end === undefined ? file === start : file.startsWith(start) && file.endsWith(end),
      );
    });
    expect(missing).toEqual([]);
  });
});
