import { spawnSync } from 'node:child_process';

/**
 * Whether a browser's program can run here. A downloaded Chromium is often there and still cannot
 * start, because the machine lacks a library that it links.
 */
export function doesStart(path: string): boolean {
  // On Windows `--version` opens a window instead of printing; there the libraries come with the browser.
  if (process.platform === 'win32') return true;
  return spawnSync(path, ['--version'], { timeout: 20_000 }).status === 0;
}
