'use client';

import { useReducer } from 'react';
import { getObjectUrl, retainObjectUrl } from '../images/objectUrls.js';
import { useIsomorphicLayoutEffect } from './useIsomorphicLayoutEffect.js';

/**
 * The object URL of a Blob, from the first render on, kept for as long as the component is mounted. All who
 * show one Blob share one URL.
 */
export function useObjectUrl(blob: Blob | null | undefined): string | undefined {
  const [, renderAgain] = useReducer((count: number) => count + 1, 0);
  const url = blob ? getObjectUrl(blob) : undefined;
  useIsomorphicLayoutEffect(() => {
    if (!blob) return undefined;
    const release = retainObjectUrl(blob);
    // The tree was hidden, or slow to come, for longer than an unused URL lives.
    if (getObjectUrl(blob) !== url) renderAgain();
    return release;
  }, [blob, url]);
  return url;
}
