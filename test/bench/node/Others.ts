import { cpus } from 'node:os';
import { setTimeout as wait } from 'node:timers/promises';
import type { Browser, CDPSession } from 'playwright';

const sampleMs = 150;
/** Processors that others may use without a figure being worth less. */
const calmBelow = 0.3;

interface Clock {
  at: number;
  othersMs: number;
}

/**
 * What other programs do with the processors meanwhile. It is in every figure, and on a machine that one
 * shares it is the largest part of the noise.
 */
export class Others {
  readonly #protocol: CDPSession;

  private constructor(protocol: CDPSession) {
    this.#protocol = protocol;
  }

  static async of(browser: Browser): Promise<Others> {
    return new Others(await browser.newBrowserCDPSession());
  }

  /** Waits until the others leave the processors alone, but no longer than this. */
  async untilCalm(patienceMs: number): Promise<void> {
    const giveUpAt = performance.now() + patienceMs;
    while (performance.now() < giveUpAt) {
      const processors = await this.watch();
      await wait(sampleMs);
      if ((await processors()) < calmBelow) return;
    }
  }

  /** Begins to watch; the function that is returned says how many processors others have used since. */
  async watch(): Promise<() => Promise<number>> {
    const before = await this.#read();
    return async () => {
      const after = await this.#read();
      return Math.max(0, (after.othersMs - before.othersMs) / (after.at - before.at));
    };
  }

  static isCalm(processors: number): boolean {
    return processors < calmBelow;
  }

  async #read(): Promise<Clock> {
    const { processInfo } = await this.#protocol.send('SystemInfo.getProcessInfo');
    const browserMs = processInfo.reduce((sum, { cpuTime }) => sum + cpuTime * 1000, 0);
    const { user, system } = process.cpuUsage();
    const busyMs = cpus().reduce(
      (sum, { times }) => sum + times.user + times.nice + times.sys + times.irq,
      0,
    );
    return { at: performance.now(), othersMs: busyMs - browserMs - (user + system) / 1000 };
  }
}
