import { metricsAfterGarbage } from '../browserMetrics.js';
import { inPage } from '../inPage.js';
import { median } from '../stats.js';
import { untilQuiet } from '../untilQuiet.js';
import { isNotKept, type Measure } from './Measure.js';

/** All pictures of a long list are there: what they hold, and what a parent's new render costs. */
export const loaded: Measure = {
  name: 'loaded',
  lists: ['1000'],
  contestants: isNotKept,
  maxRounds: 3,
  async run(open, list) {
    const before = await metricsAfterGarbage(open);
    await inPage(open, 'showCold', list);
    await inPage(open, 'loadAll');
    await untilQuiet(open);
    const held = await metricsAfterGarbage(open);
    return {
      rerenderMs: median(await inPage(open, 'renderAgain', 7)),
      loadedHeapGrowthBytes: held.heapBytes - before.heapBytes,
    };
  },
};
