import type { FaultRow } from './FaultRow.js';

const targets = { here: 'within the origin', elsewhere: 'to another origin', itself: 'to itself' } as const;

/** Redirects, none of which is followed. */
export const redirects: readonly FaultRow[] = (['info', 'image'] as const).flatMap((at) =>
  ([301, 302, 303, 307, 308] as const).flatMap((status) =>
    (['here', 'elsewhere', 'itself'] as const).map((to): FaultRow => ({
      name: `${status} ${targets[to]}, ${at}`,
      at,
      fault: { kind: 'redirect', status, to },
      ends: 'invalid-response',
    })),
  ),
);
