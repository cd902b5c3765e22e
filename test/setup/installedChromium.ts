import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright';
import { doesStart } from './doesStart.js';
import { npmsChromium } from './npmsChromium.js';

/** A Chromium that this machine has: `CHROMIUM_PATH`, Playwright's, the system's, or npm's from an earlier run. */
export function installedChromium(): string | undefined {
  const chosen = process.env['CHROMIUM_PATH'];
  if (chosen !== undefined && chosen !== '') {
    if (doesStart(chosen)) return chosen;
    throw new Error(
      `CHROMIUM_PATH is ${chosen}, which does not start. The browser tests run in the browser it names. ` +
        'Correct it, or unset it to let the tests look for one.',
    );
  }
  const places = [playwrightsChromium(), ...systemsChromiums(), npmsChromium()];
  return places.find((path) => existsSync(path) && doesStart(path));
}

/** Where Playwright puts the Chromium that it downloads; there may be none yet. */
export function playwrightsChromium(): string {
  return chromium.executablePath();
}

/** The usual places of Chromium and Chrome, in the order in which they are tried. */
export function systemsChromiums(): string[] {
  switch (process.platform) {
    case 'win32':
      return [process.env['PROGRAMFILES'], process.env['PROGRAMFILES(X86)'], process.env['LOCALAPPDATA']]
        .filter((folder) => folder !== undefined)
        .map((folder) => join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'));
    case 'darwin':
      return ['/Applications', join(homedir(), 'Applications')].flatMap((folder) => [
        join(folder, 'Chromium.app/Contents/MacOS/Chromium'),
        join(folder, 'Google Chrome.app/Contents/MacOS/Google Chrome'),
      ]);
    default:
      return ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'].flatMap((name) =>
        searchPath().map((folder) => join(folder, name)),
      );
  }
}

function searchPath(): string[] {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  return [...folders, '/usr/bin', '/opt/google/chrome', '/snap/bin'];
}
