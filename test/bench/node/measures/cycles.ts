import { setTimeout as wait } from 'node:timers/promises';
import { metricsAfterGarbage } from '../browserMetrics.js';
import { inPage } from '../inPage.js';
import type { OpenPage } from '../OpenPage.js';
import { untilQuiet } from '../untilQuiet.js';
import { isNotKept, type Figures, type Measure } from './Measure.js';

/** Object URLs may outlive their avatars by five seconds. */
const graceMs = 6000;

/** A list that comes and goes ten times leaves no more behind than one that came once. */
export const cycles: Measure = {
  name: 'cycles',
  lists: ['200'],
  contestants: isNotKept,
  maxRounds: 1,
  async run(open, list) {
    await inPage(open, 'showCold', list);
    const one = await leave(open, 'One');
    for (let cycle = 2; cycle < 10; cycle += 1) {
      await inPage(open, 'showAgain');
      await untilQuiet(open);
      await inPage(open, 'hide');
    }
    await inPage(open, 'showAgain');
    return { ...one, ...(await leave(open, 'Ten')) };
  },
};

async function leave(open: OpenPage, name: string): Promise<Figures> {
  await untilQuiet(open);
  await inPage(open, 'hide');
  await wait(graceMs);
  const { heapBytes, listeners, nodes } = await metricsAfterGarbage(open);
  const urls = await inPage(open, 'objectUrls');
  return {
    [`urlsAfter${name}`]: urls,
    [`listenersAfter${name}`]: listeners,
    [`nodesAfter${name}`]: nodes,
    [`heapAfter${name}Bytes`]: heapBytes,
  };
}
