import { cpus } from 'node:os';
import { setTimeout as wait } from 'node:timers/promises';

const sampleMs = 150;
/** Share of the processors' time. */
const calmBelow = 0.25;

/**
 * Waits, but not for ever, until the machine has little else to do: what others do at the same time is in
 * every figure.
 *
 * @returns how long it has waited, in milliseconds
 */
export async function untilCalm(patienceMs: number): Promise<number> {
  const startedAt = performance.now();
  do {
    const before = readClock();
    await wait(sampleMs);
    const after = readClock();
    if ((after.busy - before.busy) / (after.total - before.total) < calmBelow) break;
  } while (performance.now() - startedAt < patienceMs);
  return performance.now() - startedAt;
}

function readClock(): { busy: number; total: number } {
  const times = cpus().map((cpu) => cpu.times);
  const total = times.reduce(
    (sum, { user, nice, sys, idle, irq }) => sum + user + nice + sys + idle + irq,
    0,
  );
  return { busy: total - times.reduce((sum, { idle }) => sum + idle, 0), total };
}
