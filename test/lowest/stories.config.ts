import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import { defineConfig } from 'vitest/config';
import { inChromium, quietConsole, retry, root, withLowestPeers } from './lowestPeers.js';

/** Every story with the lowest peers. Apart from the tests: it takes two minutes, and `npm test` has to be short. */
export default defineConfig({
  ...withLowestPeers,
  root,
  plugins: [withLowestPeers.plugins, storybookTest({ configDir: `${root}.storybook` })],
  test: {
    name: 'storybook-lowest',
    retry,
    testTimeout: 60_000,
    setupFiles: [quietConsole],
    browser: inChromium(),
  },
});
