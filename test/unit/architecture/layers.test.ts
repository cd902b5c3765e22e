import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { findViolations } from './findViolations.js';
import { parseSource, readSources } from './readSource.js';

const sources = readSources(fileURLToPath(new URL('../../../src', import.meta.url)));

describe('the rooms of src', () => {
  it('hold files', () => {
    expect(sources.length).toBeGreaterThan(20);
  });

  it('are imported in one direction', () => {
    expect(sources.flatMap(findViolations)).toEqual([]);
  });
});

describe('the check of the rooms', () => {
  it.each([
    ['images/x.ts', `import { useX } from '../hooks/useX.js';`, 'imports ../hooks/useX.js'],
    ['images/x.ts', `import type { Props } from '../parts/Avatar.js';`, 'imports ../parts/Avatar.js'],
    ['images/x.ts', `const x = await import('../components/X.js');`, 'imports ../components/X.js'],
    ['images/x.ts', `import { use } from 'react';`, 'imports react'],
    ['images/x.ts', `import { jsx } from 'react/jsx-runtime';`, 'imports react/jsx-runtime'],
    ['images/x.ts', `import ky from 'ky';`, 'imports ky'],
    ['hooks/x.ts', `import { Avatar } from '../parts/Avatar.js';`, 'imports ../parts/Avatar.js'],
    ['hooks/x.ts', `import { core } from '../core.js';`, 'imports ../core.js'],
    ['parts/x.tsx', `import { useQuery } from '@tanstack/react-query';`, 'imports @tanstack/react-query'],
    ['components/x.tsx', `import { fake } from '../testing/fake.js';`, 'imports ../testing/fake.js'],
    [
      'components/x.tsx',
      `import { Popover } from '@base-ui/react/popover';`,
      'imports @base-ui/react/popover',
    ],
    ['components/x.tsx', `import { encode } from 'fast-png';`, 'imports fast-png'],
    [
      'testing/x.ts',
      `import { send } from '../superoffice/transport.js';`,
      'imports ../superoffice/transport.js',
    ],
    ['hooks/x.ts', `export { y } from './y.js';`, 're-exports ./y.js, and is no door'],
    ['hooks/x.ts', `export * from './y.js';`, 're-exports ./y.js, and is no door'],
    ['parts/x.ts', `export { y } from './y.js'; export const z = 1;`, 're-exports ./y.js, and is no door'],
    ['parts/x.ts', `export { y } from '../names/y.js';`, 're-exports ../names/y.js, and is no door'],
    ['hooks/x.ts', `export default 1;`, 'has a default export'],
    ['hooks/utils.ts', `export const x = 1;`, 'is named after no idea'],
    ['helpers/x.ts', `export const x = 1;`, 'stands in helpers, a room that is not in the order'],
    ['core.ts', `export { useX } from './hooks/useX.js';`, 'is not the door of ./hooks/useX.js'],
    ['index.ts', `export { fake } from './testing/fake.js';`, 'is not the door of ./testing/fake.js'],
    ['index.ts', `export * from './testing.js';`, 'is not the door of ./testing.js'],
    ['core.ts', `export * from './index.js';`, 'is not the door of ./index.js'],
    ['index.ts', `export const x = 1;`, 'is a door and does more than re-export'],
  ])('fails for %s with %s', (path, text, problem) => {
    expect(findViolations(parseSource(path, text))).toEqual([`${path} ${problem}`]);
  });

  it.each([
    ['superoffice/x.ts', `import ky from 'ky'; import { y } from './y.js'; export const x = ky;`],
    ['images/deep/x.ts', `import { y } from '../../superoffice/y.js'; export const x = y;`],
    ['hooks/x.ts', `import { use } from 'react'; import { y } from '../images/y.js'; export const x = y;`],
    [
      'testing/x.ts',
      `import { imagePath } from '../superoffice/imageRoutes.js'; export const x = imagePath;`,
    ],
    ['testing/x.ts', `import type { Client } from '../superoffice/client.js'; export type X = Client;`],
    ['parts/avatar.ts', `export { AvatarRoot as Root } from './AvatarRoot.js';`],
    ['index.ts', `export * from './core.js';`],
    ['index.ts', `export { X } from './components/X.js'; export type { Y } from './hooks/y.js';`],
  ])('lets %s do %s', (path, text) => {
    expect(findViolations(parseSource(path, text))).toEqual([]);
  });
});
