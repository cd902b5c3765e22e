import { setTimeout as wait } from 'node:timers/promises';
import type { OpenPage } from './OpenPage.js';

const quietMs = 250;
const patienceMs = 60_000;

/** Waits until the server has nothing to answer any more, and the page nothing to do. */
export async function untilQuiet({ page, server: { ledger } }: OpenPage): Promise<void> {
  const giveUpAt = performance.now() + patienceMs;
  while (performance.now() < giveUpAt) {
    await wait(20);
    if (ledger.inFlight > 0 || performance.now() - ledger.lastActivityAt < quietMs) continue;
    const before = ledger.lastActivityAt;
    await page.evaluate(() => new Promise<void>((resolve) => requestIdleCallback(() => resolve())));
    if (ledger.inFlight === 0 && ledger.lastActivityAt === before) return;
  }
  throw new Error(`The page is not quiet after ${patienceMs} ms.`);
}
