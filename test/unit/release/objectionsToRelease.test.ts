import { expect, it } from 'vitest';
import { objectionsToRelease } from '../../../.github/release/objectionsToRelease.js';

const manifest = {
  repository: { type: 'git', url: 'git+https://github.com/owner/name.git' },
  bugs: 'https://github.com/owner/name/issues',
  homepage: 'https://github.com/owner/name#readme',
};

it('has none to a manifest that names the repository that builds it', () => {
  expect(objectionsToRelease(manifest, 'owner/name')).toEqual([]);
});

it('names all that is missing', () => {
  expect(objectionsToRelease({}, 'owner/name')).toEqual([
    '"repository" in package.json has to be { "type": "git", "url": "git+https://github.com/owner/name.git" }.',
    '"bugs" in package.json has to say where users report problems.',
    '"homepage" in package.json has to say where users read more.',
  ]);
});

it('has one to a fork, from which npm would not take the provenance', () => {
  expect(objectionsToRelease(manifest, 'someone/name')).toHaveLength(1);
});
