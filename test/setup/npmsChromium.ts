import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { doesStart } from './doesStart.js';

const PACKAGE = '@sparticuz/chromium@153';

/**
 * The Chromium that npm ships, for Linux on x64: the last way, for machines that reach nothing but a
 * package registry. It is kept in the user's cache folder, never in the project.
 */
export function fetchNpmsChromium(): string | undefined {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const launcher = npmsChromium();
  if (!existsSync(launcher) && !install(dirname(launcher))) return undefined;
  return doesStart(launcher) ? launcher : undefined;
}

/** Where that Chromium is kept; it may not be there yet. */
export function npmsChromium(): string {
  const { XDG_CACHE_HOME: cache = join(homedir(), '.cache') } = process.env;
  return join(cache, 'react-superoffice-images', PACKAGE.replaceAll('/', '-'), 'launch');
}

/** Installs beside its final place and moves it there in one step: two runs may install at once. */
function install(home: string): boolean {
  mkdirSync(dirname(home), { recursive: true });
  const draft = mkdtempSync(`${home}-`);
  const isReady = download(draft) && unpack(draft);
  if (isReady) {
    writeLauncher(draft, home);
    if (!existsSync(home)) renameSync(draft, home);
  }
  rmSync(draft, { recursive: true, force: true });
  return isReady;
}

function download(folder: string): boolean {
  const options = ['--no-save', '--no-package-lock', '--ignore-scripts', '--loglevel=error'];
  const { status } = spawnSync('npm', ['install', '--prefix', folder, ...options, PACKAGE], {
    cwd: folder,
    timeout: 180_000,
  });
  return status === 0;
}

/** The package unpacks itself into the temporary folder, with its libraries when it believes to be on AWS. */
function unpack(folder: string): boolean {
  const script = `import chromium from '@sparticuz/chromium'; await chromium.executablePath();`;
  const { status } = spawnSync(process.execPath, ['--input-type=module', '--eval', script], {
    cwd: folder,
    timeout: 60_000,
    env: { ...process.env, TMPDIR: folder, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x' },
  });
  return status === 0;
}

/** A script in the browser's place: it hands over the libraries and fonts that a bare machine lacks. */
function writeLauncher(folder: string, home: string): void {
  const fonts = ['/usr/share/fonts', '/usr/local/share/fonts', join(home, 'fonts')];
  writeFileSync(
    join(folder, 'fonts.conf'),
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>${fonts
      .map((font) => `<dir>${font}</dir>`)
      .join('')}<cachedir>${join(home, 'fonts-cache')}</cachedir></fontconfig>\n`,
  );
  writeFileSync(
    join(folder, 'launch'),
    [
      '#!/bin/sh',
      'home=$(dirname "$0")',
      'if ! "$home/chromium" --version >/dev/null 2>&1; then export LD_LIBRARY_PATH="$home/al2023/lib"; fi',
      'export FONTCONFIG_FILE="$home/fonts.conf"',
      'exec "$home/chromium" "$@"',
      '',
    ].join('\n'),
    { mode: 0o755 },
  );
}
