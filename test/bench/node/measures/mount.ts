import { browserMetrics, metricsAfterGarbage } from '../browserMetrics.js';
import { inPage } from '../inPage.js';
import { untilQuiet } from '../untilQuiet.js';
import { isNotKept, type Measure } from './Measure.js';

const awayMs = 1000;

/** The first mount of a list, what it holds, and its return after the user was elsewhere for a second. */
export const mount: Measure = {
  name: 'mount',
  lists: ['17', '200', '1000', '1000x50', '400'],
  contestants: isNotKept,
  async run(open, list) {
    const { ledger } = open.server;
    ledger.clear();
    const before = await metricsAfterGarbage(open);
    const cold = await inPage(open, 'showCold', list);
    await untilQuiet(open);
    const after = await browserMetrics(open);
    const asked = ledger.figures;
    const held = await metricsAfterGarbage(open);
    ledger.clear();
    const warm = await inPage(open, 'leaveAndReturn', awayMs);
    await untilQuiet(open);
    return {
      shownMs: cold.shownMs,
      firstRequestMs: (asked.firstAt ?? Number.NaN) - cold.startedAt,
      cpuMs: after.taskMs - before.taskMs,
      cpuScriptMs: after.scriptMs - before.scriptMs,
      cpuStyleMs: after.styleMs - before.styleMs,
      cpuLayoutMs: after.layoutMs - before.layoutMs,
      infos: asked.infos,
      images: asked.images,
      duplicates: asked.duplicates,
      aborted: asked.aborted,
      refused: asked.refused,
      visibleRows: cold.visibleRows,
      heapBytes: held.heapBytes,
      heapGrowthBytes: held.heapBytes - before.heapBytes,
      warmCommitMs: warm.commitMs,
      warmBlankRows: warm.blankRows,
      warmShownMs: warm.shownMs,
      warmRequests: ledger.figures.infos + ledger.figures.images,
    };
  },
};
