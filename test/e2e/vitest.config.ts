import { defineConfig } from 'vitest/config';

/** The example apps, made from the packed package. Apart from the other tests, because they need a build. */
export default defineConfig({
  test: {
    name: 'apps',
    include: ['test/e2e/*.test.ts'],
    globalSetup: './test/package/packPackage.ts',
    // Each installs and builds an app: more at once would only wait for each other.
    maxWorkers: 2,
    testTimeout: 120_000,
    hookTimeout: 300_000,
  },
});
