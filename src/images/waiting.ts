/** Elements whose pictures are waited for are said to wait when nothing at all has come or gone for so long (ms). */
const stillMs = 300;

/** More than so many at once are not said to wait: a browser that moves hundreds does little else. */
const maxShown = 60;

// One clock for the whole page. As long as pictures keep coming, a list shows by that alone that it is at work.
const waiting = new Map<Element, () => void>();
let changedAt = 0;
let timer: ReturnType<typeof setTimeout> | undefined;

function mark(): void {
  timer = undefined;
  const leftMs = waiting.size > maxShown ? stillMs : changedAt + stillMs - performance.now();
  if (leftMs > 0) {
    timer = setTimeout(mark, leftMs);
    return;
  }
  for (const [element, onStill] of waiting) {
    element.setAttribute('data-waiting', '');
    onStill();
  }
}

function change(): void {
  changedAt = performance.now();
  if (waiting.size === 0) {
    clearTimeout(timer);
    timer = undefined;
  } else {
    // What has changed meanwhile is only looked at when the time is over: a timer for each row would cost more.
    timer ??= setTimeout(mark, stillMs);
  }
}

/**
 * An element that is seen has begun to wait for its picture: it gets `data-waiting` when nothing comes, until
 * the function that is returned is called. That one says whether it came to that.
 *
 * @param onStill Called when it gets it.
 */
export function startWaiting(element: Element, onStill: () => void): () => boolean {
  waiting.set(element, onStill);
  change();
  return () => {
    waiting.delete(element);
    change();
    const wasMarked = element.hasAttribute('data-waiting');
    if (wasMarked) element.removeAttribute('data-waiting');
    return wasMarked;
  };
}
