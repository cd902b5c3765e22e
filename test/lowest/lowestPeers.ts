import { fileURLToPath } from 'node:url';
import { playwright } from '@vitest/browser-playwright';
import { mergeConfig } from 'vite';
import type { ViteUserConfig } from 'vitest/config';
import type { BrowserConfigOptions } from 'vitest/node';
import viteConfig from '../../vite.config.js';
import { chromiumLaunchOptions } from '../setup/chromiumLaunchOptions.js';

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

/** What every project here has: the sources, with the lowest peers. */
export const withLowestPeers: ViteUserConfig = mergeConfig(sources, {
  root,
  // What is prepared of these peers for a browser must not take the place of the newest ones'.
  cacheDir: `${installed}.vite`,
  resolve: { alias: lowest },
});

export const quietConsole = `${root}test/setup/quietConsole.ts`;

/** As in the project's own configuration: on CI's machine a browser may be late once. */
export const retry = process.env['CI'] === undefined ? 0 : 1;

/** A new object for each project: vitest writes the project's name into it. */
export const inChromium = (): BrowserConfigOptions => ({
  enabled: true,
  headless: true,
  screenshotFailures: false,
  provider: playwright({ launchOptions: chromiumLaunchOptions }),
  instances: [{ browser: 'chromium' }],
});
