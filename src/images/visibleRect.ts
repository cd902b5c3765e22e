/** A rectangle in the window's coordinates (CSS pixels). */
export interface Rect {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** Do the two overlap, when one is larger by `margin` on all sides? Edges that touch do. */
export function overlaps(a: Rect, b: Rect, margin: number): boolean {
  return (
    a.bottom >= b.top - margin &&
    a.top <= b.bottom + margin &&
    a.right >= b.left - margin &&
    a.left <= b.right + margin
  );
}

/**
 * The part of the window in which children of an element can be seen: what its scroll containers, and their
 * own ones, leave of it.
 *
 * @param known What was found for other elements in the same pass, since rows have their ancestors in common.
 */
export function getVisibleRect(element: Element | null, known: Map<Element, Rect>): Rect {
  if (element === null) return { top: 0, right: innerWidth, bottom: innerHeight, left: 0 };
  const before = known.get(element);
  if (before !== undefined) return before;
  const outer = getVisibleRect(element.parentElement, known);
  const clips = getComputedStyle(element).overflow !== 'visible' && element !== document.documentElement;
  const own = clips ? intersect(element.getBoundingClientRect(), outer) : outer;
  known.set(element, own);
  return own;
}

function intersect(a: Rect, b: Rect): Rect {
  return {
    top: Math.max(a.top, b.top),
    right: Math.min(a.right, b.right),
    bottom: Math.min(a.bottom, b.bottom),
    left: Math.max(a.left, b.left),
  };
}
