import { defineConfig } from 'vitest/config';
import { onLowestPeers, root } from './lowestPeers.js';

/** Every story with the lowest peers. Apart from the tests: it takes two minutes, and `npm test` has to be short. */
export default defineConfig({ root, test: { projects: [onLowestPeers('storybook')] } });
