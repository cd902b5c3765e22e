import { setTimeout as wait } from 'node:timers/promises';
import { inPage } from '../inPage.js';
import type { OpenPage } from '../OpenPage.js';
import { untilQuiet } from '../untilQuiet.js';
import type { Figures, Measure } from './Measure.js';

/** So slow that there is no doubt whether a picture was there before it was answered. */
const slowMs = 500;
const writeMs = 1500;

/** Comes back to a list with what the last visit has kept. */
export const visit: Measure = {
  name: 'visit',
  lists: ['1000'],
  contestants: ({ role }) => role === 'kept',
  maxRounds: 3,
  async run(open, list) {
    const { server } = open;
    await inPage(open, 'showCold', list);
    await untilQuiet(open);
    await wait(writeMs);
    await open.page.reload();
    await open.page.waitForFunction(() => window.bench !== undefined);
    const { latencyMs } = server;
    server.latencyMs = slowMs;
    try {
      return await returnSlowly(open, list);
    } finally {
      server.latencyMs = latencyMs;
    }
  },
};

async function returnSlowly(open: OpenPage, list: string): Promise<Figures> {
  const { ledger } = open.server;
  ledger.clear();
  const { startedAt, shownMs } = await inPage(open, 'showCold', list);
  await untilQuiet(open);
  const { firstAt, infos, images } = ledger.figures;
  return {
    visitShownMs: shownMs,
    visitFirstAnswerMs: (firstAt ?? Infinity) - startedAt + slowMs,
    visitInfos: infos,
    visitImages: images,
  };
}
