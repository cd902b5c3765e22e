import { readdirSync, readFileSync } from 'node:fs';
import { posix, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseSync } from 'vite';

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));

/** A module of `dist/`, as a bundler sees it. */
export interface BuiltModule {
  /** From `dist/` on: `hooks/useContactImage.js`. */
  path: string;
  /** Whether its first line says `'use client'`: what it exports is then a mere reference on a server. */
  isClient: boolean;
  imports: { specifier: string; names: string[] }[];
}

function readModule(path: string): BuiltModule {
  const text = readFileSync(dist + path, 'utf8');
  const { program, module } = parseSync(path, text);
  const [first] = program.body;
  return {
    path,
    isClient: first?.type === 'ExpressionStatement' && first.directive === 'use client',
    imports: [
      ...module.staticImports.map(({ moduleRequest, entries }) => ({
        specifier: moduleRequest.value,
        names: entries.map(({ importName, localName }) => importName.name ?? localName.value),
      })),
      ...module.staticExports.flatMap(({ entries }) =>
        entries.flatMap(({ moduleRequest }) =>
          moduleRequest === null ? [] : [{ specifier: moduleRequest.value, names: [] }],
        ),
      ),
    ],
  };
}

export const filesOfBuild = (extension: string): string[] =>
  readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .map((file) => file.split(sep).join('/'))
    .filter((file) => file.endsWith(extension));

/** Every module of the build, by its path. */
export function readBuild(): Map<string, BuiltModule> {
  return new Map(filesOfBuild('.js').map((path) => [path, readModule(path)]));
}

/** A door and all that a server evaluates with it: what says `'use client'` is loaded by clients only. */
export function reachedOnServer(modules: ReadonlyMap<string, BuiltModule>, door: string): BuiltModule[] {
  const paths = new Set([door]);
  for (const path of paths) {
    const module = modules.get(path);
    if (module === undefined) throw new Error(`There is no dist/${path}.`);
    if (module.isClient) continue;
    for (const { specifier } of module.imports) {
      if (specifier.startsWith('.')) paths.add(posix.join(posix.dirname(path), specifier));
    }
  }
  return [...paths].flatMap((path) => modules.get(path) ?? []);
}
