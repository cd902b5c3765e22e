import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: {
    alias: {
      'react-superoffice-images/testing': fileURLToPath(new URL('../../src/testing.ts', import.meta.url)),
      'react-superoffice-images/core': fileURLToPath(new URL('../../src/core.ts', import.meta.url)),
    },
  },
  test: {
    include: ['*.test.ts'],
    setupFiles: ['../setup/quietConsole.ts', './whatNode20Lacks.ts'],
    typecheck: { enabled: true, include: ['*.test-d.ts'], tsconfig: 'tsconfig.json' },
  },
});
