import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Rollup } from 'vite';

export interface PageFile {
  type: string;
  body: Buffer;
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
};

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Chunks by origin, so that a profile can tell whose time it is. */
const chunkGroupsOf = (sources: string, before: string) => [
  { name: 'react', test: /node_modules[\\/](?:react|react-dom|scheduler)[\\/]/u },
  { name: 'tanstack', test: /node_modules[\\/]@tanstack[\\/]/u },
  { name: 'ky', test: /node_modules[\\/]ky[\\/]/u },
  { name: 'valibot', test: /node_modules[\\/]valibot[\\/]/u },
  // With the library in one file, each of the two would be drawn by the style sheets of both.
  { name: 'before', test: (id: string) => before !== sources && id.startsWith(before) },
  { name: 'library', test: /[\\/]src[\\/](?!.*node_modules)/u },
];

/**
 * The page as an app would be built for production; in memory, so that two benches can run at a time. Not
 * minified: a profile shall name functions.
 *
 * @param sources The library's sources.
 * @param before Other sources of the library, which the contestant `before` shows.
 */
export async function buildPage(sources: string, before: string): Promise<Map<string, PageFile>> {
  const result = await build({
    configFile: false,
    root: here('../page'),
    mode: 'production',
    logLevel: 'warn',
    resolve: {
      alias: [...aliasesOf('react-superoffice-images', sources), ...aliasesOf('bench-before', before)],
      // The library must find the React and the TanStack Query of the page, not those of the repository.
      dedupe: ['react', 'react-dom', '@tanstack/react-query', '@tanstack/query-core'],
    },
    build: {
      write: false,
      minify: false,
      cssMinify: false,
      target: 'es2022',
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: 100_000,
      rolldownOptions: {
        onLog(level, log, report) {
          if (log.code !== 'MODULE_LEVEL_DIRECTIVE') report(level, log);
        },
        output: { codeSplitting: { groups: chunkGroupsOf(sources, before) } },
      },
    },
  });
  const outputs = (Array.isArray(result) ? result : [result]) as Rollup.RollupOutput[];
  return new Map(
    outputs
      .flatMap(({ output }) => output)
      .map((file) => [
        `/${file.fileName}`,
        {
          type: types[extname(file.fileName)] ?? 'application/octet-stream',
          body: Buffer.from(file.type === 'chunk' ? file.code : file.source),
        },
      ]),
  );
}

function aliasesOf(name: string, sources: string): { find: RegExp; replacement: string }[] {
  return [
    { find: new RegExp(`^${name}/styles\\.css$`), replacement: `${sources}/styles/styles.css` },
    { find: new RegExp(`^${name}/persistence$`), replacement: `${sources}/persistence.ts` },
    { find: new RegExp(`^${name}$`), replacement: `${sources}/index.ts` },
  ];
}
