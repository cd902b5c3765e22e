/**
 * The info as it was, where the one that was asked for again says the same, so that nobody draws anything anew.
 * TanStack's own comparison takes two equal dates for different ones.
 */
export function keepSameInfo(before: unknown, now: unknown): unknown {
  // Most come for the first time.
  return before && JSON.stringify(before) === JSON.stringify(now) ? before : now;
}
