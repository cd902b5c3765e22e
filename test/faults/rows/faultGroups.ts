import { bodies } from './bodies.js';
import { connections } from './connections.js';
import type { FaultRow } from './FaultRow.js';
import { pictures } from './pictures.js';
import { redirects } from './redirects.js';
import { signIn } from './signIn.js';
import { statuses } from './statuses.js';
import { throttling } from './throttling.js';

/** The rows of the fault matrix. */
export const faultGroups = {
  connections,
  bodies,
  statuses,
  redirects,
  'signing in': signIn,
  throttling,
  pictures,
} as const satisfies Record<string, readonly FaultRow[]>;

export type FaultGroup = keyof typeof faultGroups;
