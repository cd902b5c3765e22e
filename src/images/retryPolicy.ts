import { isSuperOfficeError } from '../superoffice/SuperOfficeError.js';

/** How often one thing is asked for again: three requests in all. */
const maxRetries = 2;

/** The same where the server asks to wait: six requests in all, each after a hold of the whole queue. */
const maxThrottledRetries = 5;

/** How long to wait before the next attempt, in milliseconds. Doubles each time. */
const firstDelayMs = 400;

/**
 * Only what can be better a moment later is asked for again; a refusal is an answer.
 *
 * @param failureCount How often it was asked for again already.
 */
export function shouldRetry(failureCount: number, error: unknown): boolean {
  if (!isSuperOfficeError(error)) return false;
  switch (error.code) {
    case 'throttled':
      return failureCount < maxThrottledRetries;
    case 'server-error':
    case 'offline':
    case 'timeout':
      return failureCount < maxRetries;
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

/** The wait before the next attempt in milliseconds: longer each time, with jitter. Counts from 1. */
export function getRetryDelayMs(failureCount: number): number {
  return firstDelayMs * 2 ** (failureCount - 1) * (1 + Math.random() / 2);
}
