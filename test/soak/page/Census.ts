import { cdp } from 'vitest/browser';
import { metricsAfterGarbage } from '../../bench/node/browserMetrics.js';
import { watchObjectUrls } from '../../bench/page/stage/watchObjectUrls.js';
import { rowsOf } from '../../fixtures/keptRows.js';
import { watchObservers } from './watchObservers.js';
import { watchTimers } from './watchTimers.js';

/** What a page holds at one moment. */
export interface Holdings {
  'heap (kB)': number;
  'DOM nodes': number;
  listeners: number;
  'observed elements': number;
  timers: number;
  'object URLs': number;
  'IndexedDB rows': number;
}

type Protocol = Parameters<typeof metricsAfterGarbage>[0]['protocol'];

/** Counts what a page holds: what the browser tells, and what is noted as it is made and given back. */
export class Census {
  readonly #timers = watchTimers();
  readonly #observers = watchObservers();
  readonly #objectUrls = watchObjectUrls();
  readonly #protocol: Protocol;

  private constructor(protocol: Protocol) {
    this.#protocol = protocol;
  }

  static async begin(): Promise<Census> {
    // vitest hands on every command, but its type names none.
    const protocol = cdp() as unknown as Protocol;
    await protocol.send('Performance.enable');
    return new Census(protocol);
  }

  async take(): Promise<Holdings> {
    const tables = await Promise.all((['infos', 'images', 'usages'] as const).map(rowsOf));
    const { heapBytes, nodes, listeners } = await metricsAfterGarbage({ protocol: this.#protocol });
    return {
      'heap (kB)': Math.round(heapBytes / 1024),
      'DOM nodes': nodes,
      listeners,
      'observed elements': this.#observers(),
      timers: this.#timers(),
      'object URLs': this.#objectUrls(),
      'IndexedDB rows': tables.reduce((sum, { size }) => sum + size, 0),
    };
  }
}
