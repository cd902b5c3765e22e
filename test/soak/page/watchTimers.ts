/** Counts the timers that are set, and neither cleared nor gone off. */
export function watchTimers(): () => number {
  const live = new Set<unknown>();
  const { setTimeout, clearTimeout, setInterval, clearInterval } = globalThis;

  globalThis.setTimeout = ((callback: () => void, ms?: number) => {
    const timer = setTimeout(() => {
      live.delete(timer);
      callback();
    }, ms);
    live.add(timer);
    return timer;
  }) as typeof setTimeout;
  globalThis.setInterval = ((callback: () => void, ms?: number) => {
    const timer = setInterval(callback, ms);
    live.add(timer);
    return timer;
  }) as typeof setInterval;
  globalThis.clearTimeout = (timer) => {
    live.delete(timer);
    clearTimeout(timer);
  };
  globalThis.clearInterval = (timer) => {
    live.delete(timer);
    clearInterval(timer);
  };
  return () => live.size;
}
