import { fileURLToPath } from 'node:url';
import { playwright } from '@vitest/browser-playwright';
import { mergeConfig } from 'vite';
import { defineConfig, type ViteUserConfig } from 'vitest/config';
import viteConfig from '../../vite.config.js';
import { chromiumLaunchOptions } from '../setup/chromiumLaunchOptions.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const installed = fileURLToPath(new URL('./node_modules/', import.meta.url));
const quietConsole = `${root}test/setup/quietConsole.ts`;

/** In place of the newest ones, whoever imports them: the testing library too. */
const lowest = ['react', 'react-dom', '@tanstack/react-query', 'ky'].map((name) => ({
  find: new RegExp(`^${name}(?=/|$)`),
  replacement: `${installed}${name}`,
}));

const sources: ViteUserConfig = viteConfig({ mode: 'test', command: 'serve' });
const shared = mergeConfig(sources, { root, resolve: { alias: lowest } });

/** The tests of browser and server, with the lowest React, TanStack Query and ky. */
export default defineConfig({
  test: {
    projects: [
      {
        ...shared,
        test: { name: 'ssr-lowest', include: ['test/ssr/**/*.test.{ts,tsx}'], setupFiles: [quietConsole] },
      },
      {
        ...shared,
        // Found late, they would make the page reload in the middle of a test.
        optimizeDeps: {
          include: [
            '@tanstack/react-query',
            '@testing-library/react',
            'react-dom/client',
            'react-dom/server',
          ],
        },
        cacheDir: `${installed}.vite`,
        test: {
          name: 'browser-lowest',
          include: ['test/browser/**/*.test.{ts,tsx}'],
          // React has it since 19.2.
          exclude: ['test/browser/pipeline/activity.test.tsx'],
          setupFiles: [quietConsole],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({ launchOptions: chromiumLaunchOptions }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
});
