import { defineConfig } from 'vitest/config';
import { onLowestPeers, root } from './lowestPeers.js';

/** One after the other: they measure time, and what a page holds. */
const inTurn = (groupOrder: number): object => ({ sequence: { groupOrder } });

/**
 * What `npm test` has no time for with the lowest peers. With the stories, which have a configuration of their own,
 * these are all projects but the types: `test/package/` compiles an app with those of React 18.
 */
export default defineConfig({
  root,
  test: {
    projects: [
      onLowestPeers('faults', { test: inTurn(1) }),
      onLowestPeers('soak', { test: inTurn(2) }),
      onLowestPeers('e2e', { test: { ...inTurn(3), include: ['test/lowest/pages.test.ts'] } }),
      onLowestPeers('visual', { test: inTurn(4) }),
    ],
  },
});
