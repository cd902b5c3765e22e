/** A box that is followed. */
interface Followed {
  width: number;
  readonly listener: (width: number) => void;
}

const followed = new WeakMap<Element, Followed>();

// One for the whole page, made when it is first needed: servers have none.
let observer: ResizeObserver | undefined;

/**
 * How wide an element's box is (CSS pixels), as it is laid out: one that grows by a transform as it enters the
 * page is as wide from the beginning.
 */
export function getBoxWidth(element: Element): number {
  return 'offsetWidth' in element && typeof element.offsetWidth === 'number'
    ? element.offsetWidth
    : element.getBoundingClientRect().width;
}

function tellWidths(changes: readonly ResizeObserverEntry[]): void {
  for (const { target, borderBoxSize } of changes) {
    const box = followed.get(target);
    // What the observer brings along is free; to ask the element would be one more look at the layout each.
    const width = Math.round(borderBoxSize[0]?.inlineSize ?? 0);
    // The observer's first call tells what is known; a box of no width is one that is hidden.
    if (box === undefined || width === box.width || width === 0) continue;
    box.width = width;
    box.listener(width);
  }
}

/** Calls back when an element's box has got another width than this, until the function that is returned is called. */
export function followBoxWidth(
  element: Element,
  width: number,
  listener: (width: number) => void,
): () => void {
  if (typeof ResizeObserver === 'undefined') return () => undefined;
  observer ??= new ResizeObserver(tellWidths);
  followed.set(element, { width, listener });
  observer.observe(element, { box: 'border-box' });
  return () => {
    followed.delete(element);
    observer?.unobserve(element);
  };
}
