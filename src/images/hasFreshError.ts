import type { QueryClient, QueryKey } from '@tanstack/react-query';

/** A failure younger than this (ms) is not asked about again only because its row has come by again. */
const freshErrorMs = 60_000;

/** Has this query failed a moment ago? */
export function hasFreshError(queryClient: QueryClient, queryKey: QueryKey): boolean {
  const state = queryClient.getQueryState(queryKey);
  return state?.status === 'error' && Date.now() - state.errorUpdatedAt < freshErrorMs;
}
