import { browserMetrics } from '../browserMetrics.js';
import { inPage } from '../inPage.js';
import { untilQuiet } from '../untilQuiet.js';
import { isNotKept, type Measure } from './Measure.js';

const pixelsPerFrame = 400;

/** A fling to the end of the list, once its beginning is there. */
export const scroll: Measure = {
  name: 'scroll',
  lists: ['1000', '1000x50'],
  contestants: isNotKept,
  async run(open, list) {
    const { ledger } = open.server;
    ledger.clear();
    await inPage(open, 'showCold', list);
    await untilQuiet(open);
    const before = await browserMetrics(open);
    const figures = await inPage(open, 'scrollToEnd', pixelsPerFrame);
    await untilQuiet(open);
    const after = await browserMetrics(open);
    const asked = ledger.figures;
    return {
      scrollSlowFrames: figures.slowFrames,
      scrollLongestFrameMs: figures.longestFrameMs,
      scrollMs: figures.scrollMs,
      scrollLastRowsMs: figures.lastRowsMs,
      scrollCpuMs: after.taskMs - before.taskMs,
      scrollRequests: asked.infos + asked.images,
      scrollDuplicates: asked.duplicates,
      scrollAborted: asked.aborted,
    };
  },
};
