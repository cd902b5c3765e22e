import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';
import { inChromium, quietConsole, retry, root, withLowestPeers } from './lowestPeers.js';

const projects: TestProjectInlineConfiguration[] = [
  {
    ...withLowestPeers,
    test: {
      name: 'node-lowest',
      include: [
        'test/ssr/**/*.test.{ts,tsx}',
        // Those that need a peer; what the wire does with this ky, the project unit-ky-1 tests.
        'test/unit/{details,i18n,images,persistence}/**/*.test.{ts,tsx}',
      ],
      // What a bundler leaves out has nothing to do with the peers.
      exclude: ['test/unit/i18n/treeShaking.test.ts'],
      setupFiles: [quietConsole],
      // Vitest wants this of projects that differ in their workers.
      sequence: { groupOrder: 1 },
    },
  },
  {
    ...withLowestPeers,
    // Found late, they would make the page reload in the middle of a test.
    optimizeDeps: {
      include: [
        '@base-ui/react/popover',
        '@tanstack/react-query',
        '@testing-library/react',
        'react-dom/client',
        'react-dom/server.browser',
      ],
    },
    test: {
      name: 'browser-lowest',
      retry,
      include: ['test/browser/**/*.test.{ts,tsx}'],
      // React has it since 19.2.
      exclude: ['test/browser/pipeline/activity.test.tsx'],
      setupFiles: [quietConsole],
      // They wait more than they work: for pictures, for frames, for what a server says late.
      maxWorkers: 2,
      browser: inChromium(),
    },
  },
];

/** The tests of browser and server, with the lowest React, TanStack Query and ky that the package allows. */
export default defineConfig({ root, test: { projects } });
