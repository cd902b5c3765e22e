import type { RequestQueue } from './requestQueue.js';
import type { QueueLevel } from './requestRanks.js';

/** Behind so many requests one more would only wait, so one waits with asking too. */
const manyRequests = 24;

/** How long one does so (ms): what a fling passes by has gone until then. */
const patienceMs = 50;

/** So many start in one task, and the next ones in a frame's time: a browser shall not be late for it. */
const maxAtOnce = 60;
const frameMs = 16;

interface Start {
  readonly level: QueueLevel;
  readonly run: () => void;
}

// One clock for the whole page: a timer for each row would cost more than what it puts off.
const starts = new Set<Start>();
let timer: ReturnType<typeof setTimeout> | undefined;

function startSome(): void {
  timer = undefined;
  const seen = [...starts].filter(({ level }) => level === 'visible');
  const others = [...starts].filter(({ level }) => level !== 'visible');
  for (const start of [...seen, ...others].slice(0, maxAtOnce)) {
    starts.delete(start);
    start.run();
  }
  if (starts.size > 0) timer = setTimeout(startSome, frameMs);
}

/**
 * Calls back when it is worth it to ask for something: at once, but a moment later where many wait already,
 * unless the function that is returned is called before.
 */
export function startInTurn(queue: RequestQueue, level: QueueLevel, run: () => void): () => void {
  if (queue.countWaiting(level) < manyRequests) {
    run();
    return () => undefined;
  }
  const start: Start = { level, run };
  starts.add(start);
  timer ??= setTimeout(startSome, patienceMs);
  return () => starts.delete(start);
}
