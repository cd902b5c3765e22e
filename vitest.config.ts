import { mergeConfig } from 'vite';
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';
import { projects } from './test/projects.js';

/** With the newest peers, which are those that this package installs; `test/lowest/` has the lowest ones. */
const withNewestPeers: TestProjectInlineConfiguration[] = Object.entries(projects).map(([name, toProject]) =>
  mergeConfig(toProject(), { extends: './vite.config.ts', test: { name } }),
);

export default defineConfig({
  test: {
    projects: withNewestPeers,
    coverage: { provider: 'v8', include: ['src/**'], reporter: ['text', 'html'], reportOnFailure: true },
  },
});
