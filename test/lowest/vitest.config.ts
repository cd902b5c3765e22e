import { defineConfig } from 'vitest/config';
import { onLowestPeers, root } from './lowestPeers.js';

/** Vitest wants this of projects that differ in their workers. */
const inNode = {
  // A process for each file would take longer than its tests. With the newest peers every file has one.
  isolate: false,
  sequence: { groupOrder: 1 },
};

/** The tests of Node, browser and server, with the lowest React, TanStack Query and ky that the package allows. */
export default defineConfig({
  root,
  test: {
    projects: [
      onLowestPeers('unit', { test: inNode }),
      onLowestPeers('ssr', { test: inNode }),
      onLowestPeers('browser', {
        // Found late, they would make the page reload in the middle of a test.
        optimizeDeps: {
          include: [
            '@tanstack/react-query',
            '@testing-library/react',
            'react-dom/client',
            'react-dom/server.browser',
          ],
        },
        test: {
          // React has it since 19.2.
          exclude: ['test/browser/pipeline/activity.test.tsx'],
          // They wait more than they work: for pictures, for frames, for what a server says late.
          maxWorkers: 2,
        },
      }),
    ],
  },
});
