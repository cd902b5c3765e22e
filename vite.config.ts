import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const door = (name: string): string => fileURLToPath(new URL(`./src/${name}.ts`, import.meta.url));

/**
 * The library's build. Storybook and vitest read this file too, hence the mode: what they load must
 * not carry `build.lib`.
 */
export default defineConfig(({ mode }) =>
  mode === 'library'
    ? {
        build: {
          outDir: 'dist',
          target: 'es2022',
          minify: false,
          sourcemap: true,
          lib: {
            entry: { index: door('index'), core: door('core'), testing: door('testing') },
            formats: ['es'],
          },
          rolldownOptions: {
            external: (id) => !id.startsWith('.') && !id.startsWith('/') && !id.startsWith('\0'),
            output: { preserveModules: true, preserveModulesRoot: 'src', entryFileNames: '[name].js' },
          },
        },
      }
    : {},
);
