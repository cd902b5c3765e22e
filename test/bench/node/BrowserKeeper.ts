import { chromium, type Browser } from 'playwright';
import { chromiumLaunchOptions } from '../../setup/chromiumLaunchOptions.js';
import { Others } from './Others.js';

/** A browser, and who else uses the processors beside it. */
export interface RunningBrowser {
  browser: Browser;
  others: Others;
}

/** Keeps a browser running. On a machine that is busy for an hour one may well be lost. */
export class BrowserKeeper {
  #running: RunningBrowser | undefined;

  async running(): Promise<RunningBrowser> {
    if (this.#running?.browser.isConnected() !== true) {
      const browser = await chromium.launch(chromiumLaunchOptions);
      this.#running = { browser, others: await Others.of(browser) };
    }
    return this.#running;
  }

  isLost(): boolean {
    return this.#running?.browser.isConnected() === false;
  }

  async close(): Promise<void> {
    await this.#running?.browser.close();
  }
}
