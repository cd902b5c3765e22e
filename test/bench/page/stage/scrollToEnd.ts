import { nextFrame } from './frames.js';
import { untilShown } from './untilShown.js';
import { visibleRows } from './visibleRows.js';

export interface ScrollFigures {
  frames: number;
  /** Frames that took longer than 25 ms: one at least was missed. */
  slowFrames: number;
  longestFrameMs: number;
  scrollMs: number;
  /** From the arrival at the end to the frame in which the rows there show their pictures. */
  lastRowsMs: number;
}

const slowFrameMs = 25;

/** Scrolls the page to its end, as fast as a flung finger. */
export async function scrollToEnd(pixelsPerFrame: number): Promise<ScrollFigures> {
  const durations: number[] = [];
  const end = document.documentElement.scrollHeight - innerHeight;
  const startedAt = await nextFrame();
  let before = startedAt;
  const steps = Math.ceil(end / pixelsPerFrame);
  for (let step = 1; step <= steps; step += 1) {
    scrollTo(0, Math.min(step * pixelsPerFrame, end));
    const now = await nextFrame();
    durations.push(now - before);
    before = now;
  }
  const arrivedAt = performance.now();
  const shownAt = await untilShown(visibleRows());
  return {
    frames: durations.length,
    slowFrames: durations.filter((duration) => duration > slowFrameMs).length,
    longestFrameMs: Math.max(0, ...durations),
    scrollMs: before - startedAt,
    lastRowsMs: shownAt - arrivedAt,
  };
}
