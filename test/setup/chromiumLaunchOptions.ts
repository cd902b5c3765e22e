import type { LaunchOptions } from 'playwright';
import { findChromium } from './findChromium.js';

/**
 * How every test launches Chromium. The path is a getter: whoever loads the configuration without
 * launching a browser (unit tests, an editor) neither waits for one nor downloads one.
 */
export const chromiumLaunchOptions: LaunchOptions = {
  get executablePath() {
    return findChromium();
  },
  // No `--no-sandbox` here: Playwright passes it by itself, for the containers that allow no sandbox.
  args: [
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
};

/** So that text is drawn alike on every machine: where screenshots are compared. */
export const visualLaunchOptions: LaunchOptions = {
  get executablePath() {
    return findChromium();
  },
  args: [
    ...(chromiumLaunchOptions.args ?? []),
    '--font-render-hinting=none',
    '--disable-lcd-text',
    '--force-color-profile=srgb',
  ],
};
