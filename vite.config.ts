import { readdirSync, readFileSync } from 'node:fs';
import { dirname, parse } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig, preprocessCSS, type Plugin, type ResolvedConfig, type UserConfig } from 'vite';

interface Manifest {
  name: string;
  exports: Record<string, string | { default: string }>;
}

const fromRoot = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const { name, exports }: Manifest = JSON.parse(readFileSync(fromRoot('package.json'), 'utf8'));

/** What stands in the place of an entry's `*`: the name of every file there. */
const starsOf = (door: string): string[] =>
  door.includes('*') ? readdirSync(fromRoot(`src/${dirname(door)}`)).map((file) => parse(file).name) : [''];

/** The doors, from the one place that names them: `exports` in package.json. */
const doors = Object.entries(exports).flatMap(([subpath, target]) => {
  const file = typeof target === 'string' ? '' : target.default;
  const pattern = /^\.\/dist\/(.+)\.js$/.exec(file)?.[1];
  if (pattern === undefined) return [];
  return starsOf(pattern).map((star) => {
    const door = pattern.replace('*', star);
    return {
      door,
      specifier: name + subpath.slice(1).replace('*', star),
      source: fromRoot(`src/${door}.ts`),
    };
  });
});

/** One `styles.css` out of the files that `src/styles/styles.css` imports, cascade layers and all. */
function stylesheet(): Plugin {
  const source = fromRoot('src/styles/styles.css');
  let config: ResolvedConfig;
  return {
    name: 'stylesheet',
    configResolved(resolved) {
      config = resolved;
    },
    async generateBundle() {
      const { code } = await preprocessCSS(readFileSync(source, 'utf8'), source, config);
      this.emitFile({ type: 'asset', fileName: 'styles.css', source: code });
      // TypeScript wants a declaration even of an import that is only there for its effect.
      this.emitFile({ type: 'asset', fileName: 'styles.css.d.ts', source: 'export {};\n' });
    },
  };
}

const library: UserConfig = {
  plugins: [stylesheet()],
  build: {
    outDir: 'dist',
    target: 'es2022',
    minify: false,
    sourcemap: true,
    lib: {
      entry: Object.fromEntries(doors.map(({ door, source }) => [door, source])),
      formats: ['es'],
    },
    rolldownOptions: {
      external: (id) => !id.startsWith('.') && !id.startsWith('/') && !id.startsWith('\0'),
      onLog(level, log, report) {
        // 'use client' is kept, file by file; what the warning says holds for files that are merged.
        if (log.code !== 'MODULE_LEVEL_DIRECTIVE') report(level, log);
      },
      output: { preserveModules: true, preserveModulesRoot: 'src', entryFileNames: '[name].js' },
    },
  },
};

/** Stories and tests import the package by its name, as its users do. */
const sources = {
  resolve: {
    alias: [
      { find: `${name}/styles.css`, replacement: fromRoot('src/styles/styles.css') },
      ...doors.map(({ specifier, source }) => ({ find: new RegExp(`^${specifier}$`), replacement: source })),
    ],
  },
};

/**
 * Storybook and vitest read this file too, hence the mode: what they load must not carry `build.lib`.
 */
export default defineConfig(({ mode }) => (mode === 'library' ? library : sources));
