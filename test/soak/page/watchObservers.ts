/** What the two kinds of observers that follow elements have in common. */
interface Observer {
  observe(target: Element): void;
  unobserve(target: Element): void;
  disconnect(): void;
}

/** Counts the elements that are observed, by whichever observer. */
export function watchObservers(): () => number {
  const followed = new Map<Observer, Set<Element>>();
  for (const { prototype } of [IntersectionObserver, ResizeObserver] as const) watch(prototype, followed);
  return () => [...followed.values()].reduce((sum, targets) => sum + targets.size, 0);
}

function watch(prototype: Observer, followed: Map<Observer, Set<Element>>): void {
  // oxlint-disable-next-line typescript/unbound-method -- Called with the observer below.
  const { observe, unobserve, disconnect } = prototype;
  prototype.observe = function (this: Observer, target, ...options: []) {
    followed.set(this, (followed.get(this) ?? new Set()).add(target));
    observe.call(this, target, ...options);
  };
  prototype.unobserve = function (this: Observer, target) {
    followed.get(this)?.delete(target);
    unobserve.call(this, target);
  };
  prototype.disconnect = function (this: Observer) {
    followed.delete(this);
    disconnect.call(this);
  };
}
