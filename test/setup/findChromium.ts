import { fetchedChromium } from './fetchChromium.js';
import { installedChromium } from './installedChromium.js';

/**
 * The path of a Chromium that starts on this machine: one that is here already, else one that is
 * fetched. The answer is kept in `CHROMIUM_PATH`, so that a run and its child processes look once.
 */
export function findChromium(): string {
  const path = installedChromium() ?? fetchedChromium();
  if (path === undefined) {
    throw new Error(
      'No Chromium found, and none could be fetched. The tests that need a real browser cannot run. ' +
        'Install Chromium or Google Chrome, or set CHROMIUM_PATH to the browser to use.',
    );
  }
  process.env['CHROMIUM_PATH'] = path;
  return path;
}
