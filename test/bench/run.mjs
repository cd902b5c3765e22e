import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * `npm run bench`: installs the other avatars where they are missing or out of date, and runs the bench.
 * `npm run bench -- --help` says what can be chosen.
 */
const home = fileURLToPath(new URL('.', import.meta.url));
const root = fileURLToPath(new URL('../../', import.meta.url));

if (!isInstalled()) {
  const { status } = spawnSync('npm', ['ci', '--silent', '--prefix', home], {
    stdio: 'inherit',
    // npm is a script on Windows, which only a shell can start.
    shell: process.platform === 'win32',
  });
  if (status !== 0) process.exit(1);
}

// Vite, when it is loaded first to run these sources, would call them development, and React's build too.
process.env.NODE_ENV = 'production';
const { runnerImport } = await import('vite');
const { module } = await runnerImport(`${home}node/main.ts`, {
  root,
  resolve: { alias: { 'react-superoffice-images/testing': `${root}src/testing.ts` } },
  logLevel: 'error',
});
process.exit(await module.main(process.argv.slice(2)));

/** npm writes what it has installed into a lock of its own. */
function isInstalled() {
  const installed = `${home}node_modules/.package-lock.json`;
  if (!existsSync(installed)) return false;
  const wanted = packagesOf(`${home}package-lock.json`);
  const present = packagesOf(installed);
  return Object.entries(wanted).every(
    ([path, { version, optional }]) => path === '' || optional || present[path]?.version === version,
  );
}

function packagesOf(path) {
  return JSON.parse(readFileSync(path, 'utf8')).packages;
}
