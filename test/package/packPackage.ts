import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';
import { run } from './run.js';

export interface Tarball {
  path: string;
  /** The names of the files in it. */
  files: string[];
}

declare module 'vitest' {
  export interface ProvidedContext {
    tarball: Tarball;
  }
}

/** Packs the built package once, for all the tests in this folder. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const root = fileURLToPath(new URL('../..', import.meta.url));
  if (!existsSync(join(root, 'dist'))) {
    throw new Error(
      'There is no dist/. These tests use the package as it is published. Run `npm run build` first.',
    );
  }
  const folder = await mkdtemp(join(tmpdir(), 'packed-'));
  const printed = await run(root, 'npm', ['pack', '--json', '--pack-destination', folder]);
  const [packed] = JSON.parse(printed) as [{ filename: string; files: { path: string }[] }];
  project.provide('tarball', {
    path: join(folder, packed.filename),
    files: packed.files.map(({ path }) => path),
  });
  return () => rm(folder, { recursive: true });
}
