import { spawnSync } from 'node:child_process';

/**
 * `node test/runLong.mjs PROJECT NAME=VALUE`: a project of vitest by itself, with more to do than in `npm test`.
 * In a page Vite shows only variables that begin with its own name.
 */
const [project = '', ...settings] = process.argv.slice(2);
const { status } = spawnSync('npx', ['vitest', 'run', '--project', project], {
  stdio: 'inherit',
  env: { ...process.env, ...Object.fromEntries(settings.map((setting) => setting.split('='))) },
  // npx is a script on Windows, which only a shell can start.
  shell: process.platform === 'win32',
});
process.exitCode = status ?? 1;
