import { nextFrame } from './frames.js';
import { isPictureShown } from './isPictureShown.js';

const patienceMs = 60_000;

/**
 * Waits for the frame that paints the last of the rows' pictures.
 *
 * @returns the time, as `performance.now()` has it
 */
export async function untilShown(rows: readonly Element[]): Promise<number> {
  const giveUpAt = performance.now() + patienceMs;
  let shown = 0;
  for (;;) {
    await nextFrame();
    // From the front, so that a frame costs no more than the rows that have come since the last one.
    while (shown < rows.length && isShownAt(rows, shown)) shown += 1;
    if (shown === rows.length) {
      const now = performance.now();
      if (rows.every(isPictureShown)) return now;
      shown = 0;
    }
    if (performance.now() > giveUpAt) {
      throw new Error(
        `${rows.length - shown} of ${rows.length} pictures are not there after ${patienceMs} ms.`,
      );
    }
  }
}

function isShownAt(rows: readonly Element[], index: number): boolean {
  const row = rows[index];
  return row !== undefined && isPictureShown(row);
}
