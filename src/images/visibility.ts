import { followBoxWidth, getBoxWidth } from './boxWidth.js';
import type { QueueLevel } from './requestRanks.js';
import { getVisibleRect, overlaps, type Rect } from './visibleRect.js';

/** How near an element is to being seen; `undefined`: too far to be worth a request. */
export type Nearness = Extract<QueueLevel, 'visible' | 'near'> | undefined;

/** What became of an element, and how wide its box is (CSS pixels); told anew when one of them changes. */
type Listener = (nearness: Nearness, width: number) => void;

interface Watched {
  readonly listener: Listener;
  isNear: boolean;
  isVisible: boolean;
  told: Nearness;
  /** Its width matters only while it is near. */
  unfollow: (() => void) | undefined;
}

/** How far outside of the window, or of a scroll container, a picture is worth asking for: a flick of the wheel. */
const margin = 300;

const watched = new WeakMap<Element, Watched>();

// One of each for the whole page, made when they are first needed: servers have none.
let observers: { near: IntersectionObserver; visible: IntersectionObserver } | undefined;

function getObservers(): NonNullable<typeof observers> {
  observers ??= {
    near: createObserver(margin, (entry, isInside) => {
      entry.isNear = isInside;
      entry.isVisible &&= isInside;
    }),
    visible: createObserver(0, (entry, isInside) => {
      entry.isVisible = isInside;
    }),
  };
  return observers;
}

function createObserver(
  marginPx: number,
  apply: (entry: Watched, isInside: boolean) => void,
): IntersectionObserver {
  const grown = `${marginPx}px`;
  // The window is a scroll container too: both margins together would be twice as much there.
  const options: IntersectionObserverInit & { scrollMargin?: string } =
    'scrollMargin' in IntersectionObserver.prototype ? { scrollMargin: grown } : { rootMargin: grown };
  return new IntersectionObserver((changes) => {
    for (const { target, isIntersecting } of changes) {
      const entry = watched.get(target);
      if (entry === undefined) continue;
      apply(entry, isIntersecting);
      tell(target, entry);
    }
  }, options);
}

function tell(element: Element, entry: Watched): void {
  const nearness = entry.isVisible ? 'visible' : entry.isNear ? 'near' : undefined;
  if (nearness === entry.told) return;
  const width = getBoxWidth(element);
  const { near, visible } = getObservers();
  // Only what is near can come to be seen, so only that is watched for it. And what is seen is near: to watch
  // it for both would be twice the work in each frame.
  if (nearness === undefined) {
    visible.unobserve(element);
    entry.unfollow?.();
  } else if (entry.told === undefined) {
    visible.observe(element);
    entry.unfollow = followBoxWidth(element, width, (now) => entry.listener(entry.told, now));
  }
  if (nearness === 'visible') near.unobserve(element);
  else if (entry.told === 'visible') near.observe(element);
  entry.told = nearness;
  entry.listener(nearness, width);
}

/** Is it in a part of the page whose layout the browser leaves out for now? (Older browsers cannot tell.) */
function isSkipped(element: Element): boolean {
  return 'checkVisibility' in element && !element.checkVisibility({ contentVisibilityAuto: true });
}

// What has been mounted in this task.
const mounted = new Set<Element>();

function measure(element: Element, entry: Watched, clips: Map<Element, Rect>): void {
  const rect = element.getBoundingClientRect();
  if (rect.width === 0 || !overlaps(rect, getVisibleRect(null, clips), margin) || isSkipped(element)) return;
  const clip = getVisibleRect(element.parentElement, clips);
  entry.isNear = overlaps(rect, clip, margin);
  entry.isVisible = overlaps(rect, clip, 0);
}

/**
 * An observer's first answer comes a frame late, so what has been mounted is measured as soon as React has put
 * all of it on the page, and before it is painted. All together it costs the browser one layout, which it owes
 * anyway: nobody is told, and changes something, before everything has been measured.
 */
function measureMounted(): void {
  // What is found out about scroll containers, for the rows that they have in common.
  const clips = new Map<Element, Rect>();
  const entries = [...mounted].flatMap((element) => {
    const entry = watched.get(element);
    return entry === undefined ? [] : [{ element, entry }];
  });
  mounted.clear();
  for (const { element, entry } of entries) measure(element, entry, clips);
  for (const { element, entry } of entries) {
    tell(element, entry);
    if (!entry.isVisible) getObservers().near.observe(element);
  }
}

/**
 * Tells how near an element is to being seen, before it is painted and whenever that changes, until the function
 * that is returned is called. Where the browser cannot tell, everything counts as seen, at once.
 *
 * @param isAlwaysSeen The element counts as seen wherever it is.
 */
export function observeVisibility(
  element: Element,
  listener: Listener,
  isAlwaysSeen: boolean = false,
): () => void {
  if (isAlwaysSeen || typeof IntersectionObserver === 'undefined') {
    const width = getBoxWidth(element);
    listener('visible', width);
    return followBoxWidth(element, width, (now) => listener('visible', now));
  }
  const entry: Watched = { listener, isNear: false, isVisible: false, told: undefined, unfollow: undefined };
  watched.set(element, entry);
  if (mounted.size === 0) queueMicrotask(measureMounted);
  mounted.add(element);
  return () => {
    watched.delete(element);
    observers?.near.unobserve(element);
    observers?.visible.unobserve(element);
    entry.unfollow?.();
  };
}
