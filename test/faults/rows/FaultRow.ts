import type { SuperOfficeErrorCode } from 'react-superoffice-images/core';
import type { Fault } from './Fault.js';

/** The situations in which a fault can strike: the columns of the matrix. */
export const columnNames = ['first load', 'refetch', 'list of 100', 'StrictMode', 'unmounted'] as const;

export type ColumnName = (typeof columnNames)[number];

/** One way to fail, and what is promised about it. */
export interface FaultRow {
  /** As the docs say it; no other row of its group that is tried in the same column has the same. */
  readonly name: string;
  /** Which of a contact's two requests meets it. */
  readonly at: 'info' | 'image';
  readonly fault: Fault;
  /** Where an avatar ends up that meets it: it shows a picture, there is none, or the error's code. */
  readonly ends: 'loaded' | 'none' | SuperOfficeErrorCode;
  /** How often it is asked for at most, in all. @default what README's table of errors says for the code */
  readonly asked?: number | undefined;
  /** What the info says the picture is. @default 'image/png' */
  readonly mimeType?: string;
  /** The server takes its time, and the client's patience ends before it. */
  readonly isSlow?: boolean | undefined;
  /** The one column that it is tried in by `npm test`. @default all of them */
  readonly only?: ColumnName | undefined;
  /** The app has a `refreshToken`. */
  readonly refreshes?: boolean;
}

/** How often is a thing asked for that ends so? README's column "asked again", and the first time. */
const attempts: Partial<Record<FaultRow['ends'], number>> = {
  throttled: 6,
  'server-error': 3,
  offline: 3,
  timeout: 3,
};

/**
 * A browser asks again by itself when a connection that it has used before turns out to be dead, or is answered
 * by 408: on each of its six to a server, and then on a new one, which may have been used by then. After 421 it
 * tries one other.
 */
function perAttempt({ fault }: FaultRow): number {
  if (fault.kind === 'socket') return 8;
  const status = fault.kind === 'answer' ? fault.status : undefined;
  return status === 408 ? 8 : status === 421 ? 2 : 1;
}

/**
 * Does it meet its fault on a server of its own? On a common one it would hold up the others' connections, or be
 * asked again on each that they have used meanwhile.
 */
export function hasOwnServer(row: FaultRow): boolean {
  return row.isSlow === true || perAttempt(row) > 1;
}

/** The bound on the requests that a row may cause at the endpoint that fails. */
export function maxRequests(row: FaultRow): number {
  return (row.asked ?? attempts[row.ends] ?? 1) * perAttempt(row);
}
