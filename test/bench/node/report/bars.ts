import type { Results } from '../Results.js';
import { ratioTo, type Rival } from './compare.js';

/** Something that ours has to reach. */
export interface Bar {
  what: string;
  /** `x by hand`, or a number of its own. */
  unit: string;
  measured: (results: Results) => number | undefined;
  bar: number;
  goal?: number | undefined;
}

function ratio(what: string, list: string, metric: string, rival: Rival, bar: number, goal?: number): Bar {
  return {
    what,
    unit: `× ${rival}`,
    bar,
    goal,
    measured: (results) => ratioTo(rival, results, list, metric),
  };
}

function figure(what: string, list: string, metric: string, bar: number, unit = ''): Bar {
  return { what, unit, bar, measured: (results) => results.median(list, 'ours', metric) };
}

/** When the pictures are there, compared with the first answer. */
function visitShown(results: Results): number | undefined {
  const shown = results.median('1000', 'kept', 'visitShownMs');
  const answered = results.median('1000', 'kept', 'visitFirstAnswerMs');
  return shown === undefined || answered === undefined ? undefined : shown / answered;
}

/** After ten cycles compared with after one. */
function kept(what: string, metric: string, suffix: string, bar: number): Bar {
  return {
    what,
    unit: '× after one',
    bar,
    measured: (results) => {
      const one = results.median('200', 'ours', `${metric}AfterOne${suffix}`);
      const ten = results.median('200', 'ours', `${metric}AfterTen${suffix}`);
      return one === undefined || ten === undefined ? undefined : one === ten ? 1 : ten / one;
    },
  };
}

export const bars: readonly Bar[] = [
  // The floor has one observer with the same margin: what it asks for is what is near.
  ratio('1,000 rows, cold: requests for infos', '1000', 'infos', 'floor', 1),
  ratio('1,000 rows, cold: requests for pictures', '1000', 'images', 'floor', 1),
  figure('1,000 rows, cold: requests made twice', '1000', 'duplicates', 0),
  ratio('1,000 rows, cold: pictures shown', '1000', 'shownMs', 'floor', 1.6, 1.3),
  ratio('1,000 rows, cold: pictures shown', '1000', 'shownMs', 'best of by hand and peers', 0.15),
  ratio('17 rows, cold: pictures shown', '17', 'shownMs', 'by hand', 1.15, 1),
  ratio('17 rows, cold: pictures shown', '17', 'shownMs', 'plain', 1),
  ratio('17 rows, cold: main thread', '17', 'cpuMs', 'plain', 1),
  ratio('400 visible, cold: pictures shown', '400', 'shownMs', 'plain', 0.8),
  ratio('1,000 rows, cold: main thread', '1000', 'cpuMs', 'floor', 1.8, 1.5),
  ratio('1,000 rows, return: commit', '1000', 'warmCommitMs', 'floor', 4.5, 3),
  ratio('1,000 rows, return: commit', '1000', 'warmCommitMs', 'best of by hand and peers', 0.05),
  figure('1,000 rows, return: rows blank in the first frame', '1000', 'warmBlankRows', 0),
  figure('1,000 rows, scroll: frames over 25 ms', '1000', 'scrollSlowFrames', 1),
  figure('1,000 rows, scroll: requests made twice', '1000', 'scrollDuplicates', 0),
  figure('1,000 rows, scroll: requests aborted', '1000', 'scrollAborted', 0),
  ratio('1,000 rows, scroll: last rows shown', '1000', 'scrollLastRowsMs', 'floor', 1.2),
  ratio('1,000 loaded: a parent’s re-render', '1000', 'rerenderMs', 'best peer', 0.1),
  ratio('1,000 rows: JS heap, growth', '1000', 'heapGrowthBytes', 'best peer', 0.35),
  { what: '1,000 rows, second visit: pictures shown', unit: '× first answer', bar: 1, measured: visitShown },
  {
    what: '1,000 rows, second visit: requests for pictures',
    unit: '',
    bar: 0,
    measured: (results) => results.median('1000', 'kept', 'visitImages'),
  },
  kept('ten cycles: object URLs', 'urls', '', 1),
  kept('ten cycles: listeners', 'listeners', '', 1),
  kept('ten cycles: DOM nodes', 'nodes', '', 1),
  // With each cycle the engine learns more about the code: pages that hold nothing grow by 4 to 12 %.
  kept('ten cycles: JS heap', 'heap', 'Bytes', 1.1),
  figure('40 px of a 4 MB photo: bytes', 'photo', 'photoBytes', 10_000, 'bytes'),
];
