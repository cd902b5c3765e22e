import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import { playwright } from '@vitest/browser-playwright';
import type { ViteUserConfig } from 'vitest/config';
import type { BrowserConfigOptions } from 'vitest/node';
import { superOfficeServer } from '../.storybook/superOfficeServer.js';
import { faultServer } from './faults/server/faultServer.js';
import { chromiumLaunchOptions, visualLaunchOptions } from './setup/chromiumLaunchOptions.js';
import { soakServer } from './soak/soakServer.js';

/** Unexpected output on the console fails a test, in every runner. */
const setupFiles = ['./test/setup/quietConsole.ts'];

/** CI's machine has others on it: a browser may be late there once. What fails twice in a row is broken. */
const retry = process.env['CI'] === undefined ? 0 : 1;

/** A new object for each project: vitest writes the project's name into it. */
const inChromium = (): BrowserConfigOptions => ({
  enabled: true,
  headless: true,
  screenshotFailures: false,
  provider: playwright({ launchOptions: chromiumLaunchOptions }),
  instances: [{ browser: 'chromium' }],
});

/**
 * The suite, by the names of its projects. The folder says the runner: test/unit runs in Node, test/browser in
 * Chromium, and so on. Paths begin at the root, and which peers there are is up to the configuration that takes one.
 */
export const projects = {
  unit: () => ({ test: { include: ['test/unit/**/*.test.{ts,tsx}'], setupFiles } }),

  ssr: () => ({ test: { include: ['test/ssr/**/*.test.{ts,tsx}'], setupFiles } }),

  types: () => ({
    test: {
      include: [],
      // Errors outside the type tests are the business of `npm run types`.
      typecheck: {
        enabled: true,
        only: true,
        include: ['test/types/**/*.test-d.{ts,tsx}'],
        ignoreSourceErrors: true,
      },
    },
  }),

  browser: () => ({
    // Found late, it would make the page reload in the middle of a test.
    optimizeDeps: {
      include: ['@base-ui/react/popover', '@base-ui/react/dialog', '@base-ui/react/alert-dialog'],
    },
    test: {
      retry,
      include: ['test/browser/**/*.test.{ts,tsx}'],
      setupFiles,
      browser: inChromium(),
    },
  }),

  e2e: () => ({
    test: {
      retry,
      // Those directly in the folder are of the example apps, and need a build of the package.
      include: ['test/e2e/*/*.test.ts'],
      exclude: ['test/e2e/apps/**'],
      setupFiles,
      // They build a page and start a browser of their own.
      testTimeout: 60_000,
      hookTimeout: 60_000,
      provide: { pagePeers: [] },
    },
  }),

  faults: () => ({
    plugins: [faultServer()],
    test: {
      retry,
      include: ['test/faults/**/*.test.{ts,tsx}'],
      setupFiles,
      browser: inChromium(),
    },
  }),

  soak: () => ({
    plugins: [soakServer()],
    test: {
      retry,
      include: ['test/soak/**/*.test.ts'],
      setupFiles,
      browser: inChromium(),
    },
  }),

  storybook: () => ({
    plugins: [storybookTest({ configDir: '.storybook' })],
    test: {
      retry,
      // Lists of thousands, which axe looks at on a machine that may have other things to do.
      testTimeout: 60_000,
      setupFiles,
      browser: inChromium(),
    },
  }),

  visual: () => ({
    plugins: [superOfficeServer({ env: {} })],
    // Found late, they would make the page reload in the middle of a test.
    optimizeDeps: {
      include: ['@tanstack/react-query', '@testing-library/react', 'react', 'react-dom', 'react-dom/client'],
    },
    test: {
      retry,
      testTimeout: 60_000,
      attachmentsDir: 'test-results/attachments',
      include: ['test/visual/**/*.test.tsx'],
      setupFiles,
      browser: {
        ...inChromium(),
        provider: playwright({
          launchOptions: visualLaunchOptions,
          contextOptions: {
            locale: 'en-GB',
            timezoneId: 'UTC',
            deviceScaleFactor: 1,
            // Larger than any story: what has no room is scaled down, and so would be its picture.
            viewport: { width: 1200, height: 4000 },
          },
        }),
        viewport: { width: 960, height: 720 },
        expect: {
          toMatchScreenshot: {
            resolveScreenshotPath: ({ root, testFileDirectory, arg, ext }) =>
              `${root}/${testFileDirectory}/pictures/${arg}${ext}`,
            comparatorName: 'pixelmatch',
            // A shade that is off by more than an eye would notice counts, and so do a few such pixels.
            comparatorOptions: { threshold: 0.02, allowedMismatchedPixels: 12, includeAA: false },
          },
        },
      },
    },
  }),
} as const satisfies Record<string, () => ViteUserConfig>;

export type ProjectName = keyof typeof projects;
