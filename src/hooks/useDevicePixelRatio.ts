'use client';

import { useSyncExternalStore } from 'react';

function subscribe(onChange: () => void): () => void {
  // The query names the ratio of now, so it changes once, whichever way the ratio goes.
  let query: MediaQueryList | undefined;
  const listen = (): void => {
    query?.removeEventListener('change', changed);
    query = globalThis.matchMedia?.(`(resolution: ${globalThis.devicePixelRatio}dppx)`);
    query?.addEventListener('change', changed);
  };
  const changed = (): void => {
    listen();
    onChange();
  };
  listen();
  return () => query?.removeEventListener('change', changed);
}

/** Device pixels in a CSS pixel; follows zoom and a move to another screen. 1 on a server. */
export function useDevicePixelRatio(): number {
  return useSyncExternalStore(
    subscribe,
    () => globalThis.devicePixelRatio ?? 1,
    () => 1,
  );
}
