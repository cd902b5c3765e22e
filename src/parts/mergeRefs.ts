import type { Ref, RefCallback } from 'react';

function setRef<Value>(ref: Ref<Value> | undefined, value: Value | null): (() => void) | undefined {
  if (typeof ref === 'function') {
    const cleanup = ref(value);
    return typeof cleanup === 'function' ? cleanup : () => void ref(null);
  }
  if (ref) ref.current = value;
  return ref ? () => void (ref.current = null) : undefined;
}

/** One ref that sets all of them. */
export function mergeRefs<Value>(refs: readonly (Ref<Value> | undefined)[]): RefCallback<Value> {
  let cleanups: ((() => void) | undefined)[] = [];
  return (value) => {
    for (const cleanup of cleanups) cleanup?.();
    // React 18 calls again with null and knows no clean-up functions; React 19 would call both.
    cleanups = value === null ? [] : refs.map((ref) => setRef(ref, value));
  };
}
