import { defineConfig } from 'vitest/config';

/** The package as its users get it. Apart from the other tests, because it needs a build. */
export default defineConfig({
  test: {
    name: 'package',
    include: ['test/package/**/*.test.ts'],
    globalSetup: './test/package/packPackage.ts',
    testTimeout: 120_000,
    hookTimeout: 240_000,
  },
});
