/** How a figure is written. */
export type Unit = 'ms' | 'count' | 'bytes' | 'share';

export interface Metric {
  name: string;
  title: string;
  unit: Unit;
}

/** In the order of the tables. */
export const metrics: readonly Metric[] = [
  { name: 'shownMs', title: 'cold: visible pictures shown', unit: 'ms' },
  { name: 'wireMs', title: 'the same requests, nothing drawn', unit: 'ms' },
  { name: 'firstRequestMs', title: 'cold: first request at the server', unit: 'ms' },
  { name: 'cpuMs', title: 'cold: main thread until quiet', unit: 'ms' },
  { name: 'cpuScriptMs', title: '– of that scripts', unit: 'ms' },
  { name: 'cpuStyleMs', title: '– of that style', unit: 'ms' },
  { name: 'cpuLayoutMs', title: '– of that layout', unit: 'ms' },
  { name: 'infos', title: 'cold: requests for infos', unit: 'count' },
  { name: 'images', title: 'cold: requests for pictures', unit: 'count' },
  { name: 'duplicates', title: 'cold: requests made twice', unit: 'count' },
  { name: 'aborted', title: 'cold: requests aborted', unit: 'count' },
  { name: 'refused', title: 'cold: requests refused', unit: 'count' },
  { name: 'heapGrowthBytes', title: 'JS heap, growth by the list', unit: 'bytes' },
  { name: 'heapBytes', title: 'JS heap of the page', unit: 'bytes' },
  { name: 'warmCommitMs', title: 'return: synchronous commit', unit: 'ms' },
  { name: 'warmBlankRows', title: 'return: rows blank in the first frame', unit: 'count' },
  { name: 'warmShownMs', title: 'return: visible pictures shown', unit: 'ms' },
  { name: 'warmRequests', title: 'return: requests', unit: 'count' },
  { name: 'scrollSlowFrames', title: 'scroll: frames over 25 ms', unit: 'count' },
  { name: 'scrollLongestFrameMs', title: 'scroll: longest frame', unit: 'ms' },
  { name: 'scrollMs', title: 'scroll: from top to end', unit: 'ms' },
  { name: 'scrollLastRowsMs', title: 'scroll: last rows shown after the arrival', unit: 'ms' },
  { name: 'scrollCpuMs', title: 'scroll: main thread until quiet', unit: 'ms' },
  { name: 'scrollRequests', title: 'scroll: requests, the first screen included', unit: 'count' },
  { name: 'scrollDuplicates', title: 'scroll: requests made twice', unit: 'count' },
  { name: 'scrollAborted', title: 'scroll: requests aborted on the wire', unit: 'count' },
  { name: 'rerenderMs', title: 'all loaded: a parent’s re-render', unit: 'ms' },
  { name: 'loadedHeapGrowthBytes', title: 'all loaded: JS heap, growth', unit: 'bytes' },
  { name: 'urlsAfterOne', title: 'gone once: object URLs', unit: 'count' },
  { name: 'urlsAfterTen', title: 'gone ten times: object URLs', unit: 'count' },
  { name: 'listenersAfterOne', title: 'gone once: listeners', unit: 'count' },
  { name: 'listenersAfterTen', title: 'gone ten times: listeners', unit: 'count' },
  { name: 'nodesAfterOne', title: 'gone once: DOM nodes', unit: 'count' },
  { name: 'nodesAfterTen', title: 'gone ten times: DOM nodes', unit: 'count' },
  { name: 'heapAfterOneBytes', title: 'gone once: JS heap', unit: 'bytes' },
  { name: 'heapAfterTenBytes', title: 'gone ten times: JS heap', unit: 'bytes' },
  { name: 'visitShownMs', title: 'second visit: visible pictures shown', unit: 'ms' },
  { name: 'visitFirstAnswerMs', title: 'second visit: first answer of the server', unit: 'ms' },
  { name: 'visitInfos', title: 'second visit: requests for infos', unit: 'count' },
  { name: 'visitImages', title: 'second visit: requests for pictures', unit: 'count' },
  { name: 'photoBytes', title: 'bytes for the picture', unit: 'bytes' },
  { name: 'othersProcessors', title: 'disturbance: processors used by others', unit: 'share' },
];
