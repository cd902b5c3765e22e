import type { RequestQueue } from './requestQueue.js';

/** As long as many answers are to come, what they change is drawn together, at most this often (ms). */
const pauseMs = 100;

/** As many requests as a browser has connections: with no more than these left, each answer is drawn as it comes. */
const fewRequests = 6;

// One clock for the whole page: whatever changes in it, a frame costs the same.
let draws: (() => void)[] = [];
let drawnAt = -Infinity;
let timer: ReturnType<typeof setTimeout> | undefined;

function drawAll(): void {
  clearTimeout(timer);
  timer = undefined;
  drawnAt = performance.now();
  const due = draws;
  draws = [];
  for (const draw of due) draw();
}

/** Calls back when what an answer changes may be drawn: at once, but for one of many in a row. */
export function drawTogether(queue: RequestQueue, draw: () => void): void {
  draws.push(draw);
  const leftMs = drawnAt + pauseMs - performance.now();
  if (leftMs <= 0 || queue.pressing <= fewRequests) drawAll();
  else timer ??= setTimeout(drawAll, leftMs);
}
