'use client';

import { useMemo, type Ref, type RefCallback } from 'react';
import { mergeRefs } from './mergeRefs.js';

/** One ref that sets all of them, the same as long as they are. A single callback is handed on as it is. */
export function useMergedRefs(
  first: Ref<Element> | undefined,
  second?: Ref<Element>,
  third?: Ref<Element>,
): RefCallback<Element> | undefined {
  return useMemo(() => {
    const others = [second, third].filter((ref) => ref !== undefined && ref !== null);
    if (others.length === 0 && typeof first !== 'object') return first;
    return mergeRefs([first, ...others]);
  }, [first, second, third]);
}
