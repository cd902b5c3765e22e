const listeners = new Set<() => void>();
let stop: (() => void) | undefined;

/** The query names the ratio of now: when it no longer matches, there is another one, and another query. */
function listen(): () => void {
  const query = globalThis.matchMedia?.(`(resolution: ${devicePixelRatio}dppx)`);
  const change = (): void => {
    stop = listen();
    for (const listener of listeners) listener();
  };
  query?.addEventListener('change', change, { once: true });
  return () => query?.removeEventListener('change', change);
}

/** Device pixels in a CSS pixel. 1 where there is no screen. */
function getDevicePixelRatio(): number {
  return globalThis.devicePixelRatio ?? 1;
}

/** Calls back when the page is zoomed or moved to another screen. */
export function subscribeToDevicePixelRatio(listener: () => void): () => void {
  listeners.add(listener);
  stop ??= listen();
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    stop?.();
    stop = undefined;
  };
}

/** What a box of this width (CSS pixels) needs on this screen. */
export function toDevicePixels(width: number | undefined): number | undefined {
  return width === undefined ? undefined : width * getDevicePixelRatio();
}
