/** About what fits on a screen. */
const maxEarly = 60;

let count = 0;

/**
 * Is this among the first of what is mounted in one task? Those are the ones that are most likely seen, and few
 * enough to do something for that would take too long for thousands.
 */
export function isEarly(): boolean {
  if (count === 0) {
    queueMicrotask(() => {
      count = 0;
    });
  }
  count += 1;
  return count <= maxEarly;
}
