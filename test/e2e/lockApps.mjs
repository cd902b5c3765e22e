import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * `npm run apps:lock`: writes the lock files of the example apps anew, after a change of their packages or of the
 * library's. The library itself is not in them: it comes out of a tarball that each run of the tests packs.
 */
const root = fileURLToPath(new URL('../..', import.meta.url));
const apps = join(root, 'test/e2e/apps');
const library = 'react-superoffice-images';

const folder = mkdtempSync(join(tmpdir(), 'lock-apps-'));
const [{ filename }] = JSON.parse(npm(root, ['pack', '--json', '--pack-destination', folder]));

for (const app of readdirSync(apps)) {
  const copy = join(folder, app);
  for (const file of ['package.json', '.npmrc', 'package-lock.json']) {
    cpSync(join(apps, app, file), join(copy, file), { force: true });
  }
  npm(copy, ['install', '--package-lock-only', '--strict-peer-deps', join(folder, filename)]);
  const lock = JSON.parse(readFileSync(join(copy, 'package-lock.json'), 'utf8'));
  const { dependencies } = JSON.parse(readFileSync(join(apps, app, 'package.json'), 'utf8'));
  delete lock.packages[`node_modules/${library}`];
  lock.packages[''].dependencies[library] = dependencies[library];
  writeFileSync(join(apps, app, 'package-lock.json'), `${JSON.stringify(lock, null, 2)}\n`);
}
rmSync(folder, { recursive: true });

function npm(cwd, args) {
  const { status, stdout } = spawnSync('npm', args, {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`npm ${args.join(' ')} failed.`);
  return stdout;
}
