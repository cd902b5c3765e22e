import { fileURLToPath } from 'node:url';
import { mergeConfig } from 'vite';
import type { TestProjectInlineConfiguration, ViteUserConfig } from 'vitest/config';
import viteConfig from '../../vite.config.js';
import { projects, type ProjectName } from '../projects.js';

export const root = fileURLToPath(new URL('../../', import.meta.url));
const installed = fileURLToPath(new URL('./node_modules/', import.meta.url));

/** In place of the newest ones. Those that need React are installed beside this one, to find it. */
const lowest = [
  '@base-ui/react',
  '@tanstack/react-query',
  '@testing-library/react',
  'ky',
  'react',
  'react-dom',
].map((name) => ({ find: new RegExp(`^${name}(?=/|$)`, 'u'), replacement: `${installed}${name}` }));

const sources: ViteUserConfig = viteConfig({ mode: 'test', command: 'serve' });

const withLowestPeers: ViteUserConfig = mergeConfig(sources, {
  root,
  // What is prepared of these peers for a browser must not take the place of the newest ones'.
  cacheDir: `${installed}.vite`,
  resolve: { alias: lowest },
  test: { setupFiles: [`${root}test/lowest/hasLowestPeers.ts`], provide: { pagePeers: lowest } },
});

/**
 * A project of the suite with the lowest peers, by the name with `-lowest` behind it.
 *
 * @param changes What is different with them.
 */
export function onLowestPeers(
  name: ProjectName,
  changes: TestProjectInlineConfiguration = {},
): TestProjectInlineConfiguration {
  const project: ViteUserConfig = mergeConfig(projects[name](), { test: { name: `${name}-lowest` } });
  return mergeConfig(mergeConfig(withLowestPeers, project), changes);
}
