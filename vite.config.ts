import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, parse } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig, preprocessCSS, type Plugin, type ResolvedConfig, type UserConfig } from 'vite';
import { tailwind } from './.storybook/tailwind.js';

interface Manifest {
  name: string;
  exports: Record<string, string | { default: string }>;
  dependencies: Record<string, string>;
  peerDependencies: Record<string, string>;
}

const fromRoot = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const manifest: Manifest = JSON.parse(readFileSync(fromRoot('package.json'), 'utf8'));
const { name, exports } = manifest;

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

type PostCssPlugin = Extract<
  NonNullable<Exclude<NonNullable<UserConfig['css']>['postcss'], string | undefined>['plugins']>[number],
  { postcssPlugin: string }
>;

/** A value with the first argument in the place of each `light-dark()`. */
function lightOf(value: string): string {
  const start = value.indexOf('light-dark(');
  if (start === -1) return value;
  const open = start + 'light-dark'.length;
  let depth = 0;
  let comma = -1;
  for (let index = open; index < value.length; index += 1) {
    if (value[index] === '(') depth += 1;
    if (value[index] === ')') depth -= 1;
    if (value[index] === ',' && depth === 1 && comma === -1) comma = index;
    if (depth === 0)
      return lightOf(value.slice(0, start) + value.slice(open + 1, comma) + value.slice(index + 1));
  }
  throw new Error(`${value} does not end.`);
}

/**
 * Lets no `light-dark()` stand outside of `@supports`. Lightning CSS, by which Vite and Next.js make an app's CSS
 * fit for older browsers, would else put two custom properties in its place that only a `color-scheme` in the same
 * file sets; the page's is in another one, and every colour would be gone. Those browsers get the light colours.
 */
const guardLightDark: PostCssPlugin = {
  postcssPlugin: 'guard-light-dark',
  OnceExit(sheet, { AtRule }) {
    const params = '(color: light-dark(#fff, #000))';
    sheet.walkRules((rule) => {
      const { parent } = rule;
      if (parent?.type === 'atrule' && 'params' in parent && parent.params === params) return;
      const guarded = rule.clone({ nodes: [] });
      rule.walkDecls(/./, (declaration) => {
        if (!declaration.value.includes('light-dark(')) return;
        guarded.append(declaration.clone());
        declaration.value = lightOf(declaration.value);
      });
      if (guarded.nodes.length > 0) rule.after(new AtRule({ name: 'supports', params, nodes: [guarded] }));
    });
  },
};

const css: UserConfig['css'] = { postcss: { plugins: [guardLightDark] } };

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

/** What users install along; packages that are not among these are built into `dist/vendor/`. */
const installed = Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies });

const vendored = /^.*[\\/]node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+)/u;

/** The terms of those that are built in, whose authors want them to go along. */
function licences(): Plugin {
  return {
    name: 'licences',
    generateBundle(_, bundle) {
      const ids = Object.values(bundle).flatMap((chunk) => (chunk.type === 'chunk' ? chunk.moduleIds : []));
      const folders = new Map(ids.map((id) => vendored.exec(id) ?? []).map(([folder, of]) => [of, folder]));
      const terms = [...folders].flatMap(([of, folder]) => {
        if (of === undefined || folder === undefined) return [];
        const file = ['LICENSE', 'README'].find((candidate) => existsSync(`${folder}/${candidate}`));
        if (file === undefined) throw new Error(`${of} says nowhere on which terms it may be built in.`);
        return [`${of}\n\n${readFileSync(`${folder}/${file}`, 'utf8').trim()}\n`];
      });
      const source = terms.toSorted().join(`\n${'-'.repeat(80)}\n\n`);
      this.emitFile({ type: 'asset', fileName: 'vendor/LICENSES.txt', source });
      // Their maps would be larger than they are, and nobody here steps through them.
      for (const file of Object.keys(bundle)) if (/^vendor\/.*\.map$/u.test(file)) delete bundle[file];
      for (const chunk of Object.values(bundle)) {
        if (chunk.type === 'chunk' && chunk.fileName.startsWith('vendor/'))
          chunk.code = chunk.code.replace(/^\/\/# sourceMappingURL=.*$/mu, '');
      }
    },
  };
}

/** Files that are started and not imported: workers. */
const workers = ['editing/drawing/pictureWorker'];

/**
 * Leaves `new Worker(new URL('./x.js', import.meta.url))` as it is written, for the bundlers of users, who find
 * the file by these words. Vite would bundle the worker for the library itself, and write an address that they
 * pass over.
 */
function workerAddresses(): Plugin {
  const address = /new URL\(('[^']+'), import\.meta\.url\)/g;
  const standIn = /workerAddress\((["'][^"']+["'])\)/g;
  return {
    name: 'worker-addresses',
    enforce: 'pre',
    // No map: the lines stay the same.
    transform: (code) =>
      code.includes('new Worker(') ? { code: code.replace(address, 'workerAddress($1)'), map: null } : null,
    renderChunk: (code) =>
      code.includes('workerAddress(')
        ? { code: code.replace(standIn, 'new URL($1, import.meta.url)'), map: null }
        : null,
  };
}

const library: UserConfig = {
  css,
  plugins: [stylesheet(), licences(), workerAddresses()],
  build: {
    outDir: 'dist',
    target: 'es2022',
    minify: false,
    sourcemap: true,
    lib: {
      entry: Object.fromEntries([
        ...doors.map(({ door, source }) => [door, source]),
        ...workers.map((worker) => [worker, fromRoot(`src/${worker}.ts`)]),
      ]),
      formats: ['es'],
    },
    rolldownOptions: {
      external: installed.map((dependency) => new RegExp(`^${dependency}(?:/|$)`, 'u')),
      onLog(level, log, report) {
        // 'use client' is kept, file by file; what the warning says holds for files that are merged.
        if (log.code !== 'MODULE_LEVEL_DIRECTIVE') report(level, log);
      },
      output: {
        preserveModules: true,
        preserveModulesRoot: 'src',
        // npm packs no folder of the name node_modules.
        entryFileNames: ({ name: file }) => `${file.replace(/^.*node_modules\//u, 'vendor/')}.js`,
      },
    },
  },
};

/** Stories and tests import the package by its name, as its users do. */
const sources: UserConfig = {
  css,
  plugins: [tailwind()],
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
