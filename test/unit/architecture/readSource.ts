import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { parseSync } from 'vite';

/** An import or a re-export: what it names, and whether it vanishes when types do. */
interface Import {
  specifier: string;
  isTypeOnly: boolean;
}

/** A file of `src/` as its imports and exports show it. */
export interface SourceFile {
  /** From `src/` on: `hooks/useContactImage.ts`. */
  path: string;
  imports: Import[];
  reexports: Import[];
  hasDefaultExport: boolean;
  /** Whether the file declares or does something, beyond exporting what others define. */
  hasOwnCode: boolean;
}

export function parseSource(path: string, text: string): SourceFile {
  const { module, program } = parseSync(path, text);
  const exports = module.staticExports.flatMap(({ entries }) => entries);
  return {
    path,
    imports: [
      ...module.staticImports.map(({ moduleRequest, entries }) => ({
        specifier: moduleRequest.value,
        isTypeOnly: entries.length > 0 && entries.every(({ isType }) => isType),
      })),
      ...module.dynamicImports.map(({ moduleRequest }) => ({
        specifier: text.slice(moduleRequest.start + 1, moduleRequest.end - 1),
        isTypeOnly: false,
      })),
    ],
    reexports: exports.flatMap(({ moduleRequest, isType }) =>
      moduleRequest === null ? [] : [{ specifier: moduleRequest.value, isTypeOnly: isType }],
    ),
    hasDefaultExport: exports.some(({ exportName }) => exportName.kind === 'Default'),
    hasOwnCode: program.body.some(
      (statement) =>
        !(statement.type === 'ExportAllDeclaration') &&
        !(statement.type === 'ExportNamedDeclaration' && statement.source !== null),
    ),
  };
}

export function readSources(folder: string): SourceFile[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path) && !path.endsWith('.d.ts'))
    .toSorted()
    .map((path) => parseSource(path.split(sep).join('/'), readFileSync(join(folder, path), 'utf8')));
}
