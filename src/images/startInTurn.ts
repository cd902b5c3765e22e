import type { RequestQueue } from './requestQueue.js';
import type { QueueLevel } from './requestRanks.js';

/** As many as a browser has connections start at once: their requests are under way while the others start. */
const maxAtOnce = 6;

/** So many start in each task after that, and the next ones in a frame's time. */
const maxInTask = 24;
const frameMs = 16;

/** Behind so many requests one more would only wait, so one waits with asking too: what a fling passes by is gone. */
const manyRequests = 24;
const patienceMs = 50;

interface Start {
  readonly queue: RequestQueue;
  readonly level: QueueLevel;
  readonly run: () => void;
}

// One clock for the whole page: a timer for each row would cost more than what it puts off.
const starts = new Set<Start>();
let timer: ReturnType<typeof setTimeout> | undefined;
let startedInTask = 0;

const isMuchWaiting = ({ queue, level }: Start): boolean => queue.countWaiting(level) >= manyRequests;

function startAtOnce({ run }: Start): void {
  if (startedInTask === 0) {
    setTimeout(() => {
      startedInTask = 0;
    });
  }
  startedInTask += 1;
  run();
}

function startSome(): void {
  timer = undefined;
  const seen = [...starts].filter(({ level }) => level === 'visible');
  const others = [...starts].filter(({ level }) => level !== 'visible');
  for (const start of [...seen, ...others].slice(0, maxInTask)) {
    starts.delete(start);
    start.run();
  }
  const [next] = starts;
  if (next !== undefined) timer = setTimeout(startSome, isMuchWaiting(next) ? patienceMs : frameMs);
}

/**
 * Calls back when it is worth it to ask for something: at once for the first of a list, a task later for the
 * others, and a moment later where many wait already, unless the function that is returned is called before.
 */
export function startInTurn(queue: RequestQueue, level: QueueLevel, run: () => void): () => void {
  const start: Start = { queue, level, run };
  if (starts.size === 0 && startedInTask < maxAtOnce && !isMuchWaiting(start)) {
    startAtOnce(start);
  } else {
    starts.add(start);
    timer ??= setTimeout(startSome, isMuchWaiting(start) ? patienceMs : 0);
  }
  return () => starts.delete(start);
}
