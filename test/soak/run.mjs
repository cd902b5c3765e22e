import { spawnSync } from 'node:child_process';

/** `npm run soak`: as in `npm test`, with 20,000 avatars. */
const { status } = spawnSync('npx', ['vitest', 'run', '--project', 'soak'], {
  stdio: 'inherit',
  // In a page Vite shows only what begins with its own name.
  env: { ...process.env, VITE_SOAK_AVATARS: '20000' },
  // npx is a script on Windows, which only a shell can start.
  shell: process.platform === 'win32',
});
process.exitCode = status ?? 1;
