import type { CSSProperties } from 'react';

/** The props of any element. */
export type ElementProps = Record<string, unknown>;

type Handler = (...args: unknown[]) => unknown;

function isHandler(name: string, value: unknown): value is Handler {
  return typeof value === 'function' && /^on[A-Z]/u.test(name);
}

function isStyle(value: unknown): value is CSSProperties {
  return typeof value === 'object' && value !== null;
}

/** One prop of both: class names joined, styles merged, handlers called one after the other; else theirs wins. */
export function mergeProp(name: string, ours: unknown, theirs: unknown): unknown {
  if (theirs === undefined) return ours;
  if (ours === undefined) return theirs;
  if (typeof ours === 'string' && typeof theirs === 'string' && name === 'className')
    return theirs === '' ? ours : `${ours} ${theirs}`;
  if (name === 'style' && isStyle(ours) && isStyle(theirs)) return { ...ours, ...theirs };
  if (isHandler(name, ours) && isHandler(name, theirs)) {
    return (...args: unknown[]) => {
      theirs(...args);
      ours(...args);
    };
  }
  return theirs;
}

/** Both sets of props in one. */
export function mergeProps(ours: ElementProps, theirs: ElementProps): ElementProps {
  const merged = { ...ours };
  for (const [name, value] of Object.entries(theirs)) merged[name] = mergeProp(name, ours[name], value);
  return merged;
}
