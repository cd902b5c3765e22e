import { cp, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from '../../package/run.js';

/** What a developer who tries an example leaves in its folder. */
const leftovers = new Set([
  'node_modules',
  '.next',
  '.react-router',
  'build',
  'dist',
  'vendor',
  'test-results',
]);

/**
 * A copy of an example app with its packages, the library out of the tarball among them. A copy outside of this
 * repository, or an app that forgets to name a package would find the repository's own.
 */
export async function installApp(name: string, tarball: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), `app-${name}-`));
  await cp(fileURLToPath(new URL(`../apps/${name}`, import.meta.url)), folder, {
    recursive: true,
    filter: (path) => !leftovers.has(basename(path)),
  });
  const options = ['--prefer-offline', '--no-audit', '--no-fund', '--strict-peer-deps', '--loglevel=error'];
  await run(folder, 'npm', ['install', ...options, tarball]);
  return folder;
}
