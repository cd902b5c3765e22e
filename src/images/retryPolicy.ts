import { isSuperOfficeError } from '../superoffice/SuperOfficeError.js';

/** How often one thing is asked for again: three requests in all. */
const maxRetries = 2;

/** Where the server asks to wait longer than this (ms), waiting is left to the reader. */
const maxWaitMs = 60_000;

/** How long to wait before the next attempt, in milliseconds, when the server does not say. Doubles each time. */
const firstDelayMs = 400;

/**
 * Only what can be better a moment later is asked for again; a refusal is an answer.
 *
 * @param failureCount How often it was asked for again already.
 */
export function shouldRetry(failureCount: number, error: unknown): boolean {
  if (failureCount >= maxRetries || !isSuperOfficeError(error)) return false;
  switch (error.code) {
    case 'throttled':
      return (error.retryAfterMs ?? 0) <= maxWaitMs;
    case 'server-error':
    case 'offline':
    case 'timeout':
      return true;
    case 'invalid-id':
    case 'unauthorized':
    case 'forbidden':
    case 'not-found':
    case 'wrong-tenant':
    case 'invalid-response':
    case 'unsupported-image':
    case 'too-large':
    case 'rejected':
      return false;
    default:
      return error.code satisfies never;
  }
}

/** The wait before the next attempt in milliseconds: what the server says, else longer each time, with jitter. */
export function getRetryDelayMs(failureCount: number, error: unknown): number {
  const asked = isSuperOfficeError(error) ? error.retryAfterMs : undefined;
  return asked ?? firstDelayMs * 2 ** failureCount * (1 + Math.random() / 2);
}
