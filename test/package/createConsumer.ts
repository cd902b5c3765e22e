import { cp, mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readmeFiles } from './readmeFiles.js';
import { run } from './run.js';

/** The versions that an app installs, by package name. */
export type Versions = Readonly<Record<string, string>>;

/**
 * A new Vite app in a temporary folder, with the packed package installed and with the source files
 * that "Getting started" in the README tells its reader to write, word for word.
 */
export async function createConsumer(tarball: string, versions: Versions): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'consumer-'));
  await cp(fileURLToPath(new URL('consumer', import.meta.url)), folder, { recursive: true });

  const readme = await readFile(new URL('../../README.md', import.meta.url), 'utf8');
  for (const { path, text } of readmeFiles(readme, 'Getting started')) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }

  // npm would else install beside a peer range that does not fit, with a warning that nobody reads.
  await install(folder, tarball, versions, '--strict-peer-deps');
  return folder;
}

/** Installs the packed package and what stands beside it. */
export async function install(
  folder: string,
  tarball: string,
  versions: Versions,
  peers: '--strict-peer-deps' | '--legacy-peer-deps',
): Promise<void> {
  const packages = Object.entries(versions).map(([name, version]) => `${name}@${version}`);
  const options = ['--prefer-offline', '--no-audit', '--no-fund', peers, '--loglevel=error'];
  await run(folder, 'npm', ['install', ...options, ...packages, tarball]);
}
