import { relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Rolldown } from 'vite';

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));
const entry = '\0entry';

/** What came along with an import. */
export interface Bundle {
  /** The package's own modules: `hooks/useContactImageInfo`. */
  modules: string[];
  /** The packages of others. */
  packages: string[];
}

/** Where a module of `dist/` is; nothing for those of others and for the bundler's own. */
function moduleOf(id: string): string | undefined {
  if (!id.startsWith(dist)) return undefined;
  const path = relative(dist, id).split(sep).join('/');
  return path.startsWith('_virtual/') ? undefined : path.replace(/\.js$/u, '');
}

function packageOf(id: string): string | undefined {
  return /^.*[\\/]node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+)/u.exec(id)?.[1]?.replace('\\', '/');
}

/** The modules of which code is left. */
function usedIn(modules: Rolldown.OutputChunk['modules']): string[] {
  return Object.entries(modules).flatMap(([id, { code }]) =>
    code === null || code.trim() === '' ? [] : [id],
  );
}

function sorted(found: readonly (string | undefined)[]): string[] {
  return [...new Set(found.filter((each) => each !== undefined))].toSorted();
}

/** `{ names }` or `*` from a door, kept in use; or the door alone, for its effects. */
function codeOf(names: string, door: string): string {
  const from = JSON.stringify(dist + door);
  if (names === '') return `import ${from};`;
  return `import ${names === '*' ? '* as all' : `{ ${names} as all }`} from ${from}; globalThis.all = all;`;
}

/**
 * Bundles an app that is one import from a door of the built package, with all that stands behind it, and reads which
 * modules are left once the bundler has taken away what nobody uses.
 */
export async function bundleImport(names: string, door: string): Promise<Bundle> {
  const output = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === entry ? id : null),
        load: (id) => (id === entry ? codeOf(names, door) : null),
      },
    ],
    build: { write: false, minify: false, rolldownOptions: { input: entry } },
  });
  if (!('output' in output)) throw new Error('Expected one bundle.');
  const ids = output.output.flatMap((chunk) => (chunk.type === 'chunk' ? usedIn(chunk.modules) : []));
  return { modules: sorted(ids.map(moduleOf)), packages: sorted(ids.map(packageOf)) };
}
