import { expect, it } from 'vitest';
import { titleRelease } from '../../../.github/release/titleRelease.js';

const head = '# Changelog\n\n## [Unreleased]\n\n';

it('gives what is unreleased its version and its day', () => {
  expect(titleRelease(`${head}### Added\n\n- A card.\n`, '1.2.0', '2026-11-25')).toBe(
    `${head}## [1.2.0] - 2026-11-25\n\n### Added\n\n- A card.\n`,
  );
});

it('leaves earlier releases alone', () => {
  const earlier = '## [1.1.0] - 2026-10-01\n\n### Added\n\n- An avatar.\n';
  expect(titleRelease(`${head}### Fixed\n\n- It.\n\n${earlier}`, '1.2.0', '2026-11-25')).toContain(
    `- It.\n\n${earlier}`,
  );
});

it.each([head, `${head}## [1.1.0] - 2026-10-01\n\n### Added\n`, '# Changelog\n'])(
  'refuses a release that has nothing to say (%j)',
  (changelog) => {
    expect(() => titleRelease(changelog, '1.2.0', '2026-11-25')).toThrow('CHANGELOG.md says nothing under');
  },
);
