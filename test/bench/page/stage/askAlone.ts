import type { Company } from '../../lists.js';
import { fetchImage, fetchInfo } from '../contestants/api.js';

/** As many as are quickest: with fewer, connections wait for the page; with more, the browser does. */
const concurrency = 24;

/**
 * Asks for infos and pictures, and draws nothing.
 *
 * @returns how long it takes until the last one has come (ms)
 */
export async function askAlone(companies: readonly Company[]): Promise<number> {
  const startedAt = performance.now();
  const waiting = [...companies];
  async function askOneByOne(): Promise<void> {
    for (let company = waiting.shift(); company !== undefined; company = waiting.shift()) {
      await fetchInfo(company.id);
      await fetchImage(company.id);
    }
  }
  await Promise.all(Array.from({ length: concurrency }, askOneByOne));
  return performance.now() - startedAt;
}
