import { isSuperOfficeError, type SuperOfficeErrorCode } from '../superoffice/SuperOfficeError.js';

/** How often one thing is asked for again. Only what can be better a moment later is: a refusal is an answer. */
const maxRetries: Partial<Record<SuperOfficeErrorCode, number>> = {
  // Each after a hold of the whole queue.
  throttled: 5,
  'server-error': 2,
  offline: 2,
  timeout: 2,
};

/** How long to wait before the next attempt, in milliseconds. Doubles each time. */
const firstDelayMs = 400;

/**
 * Is it worth it to ask again?
 *
 * @param failureCount How often it was asked for again already.
 * @param isWrite Is it a change? Then only after the server has said that it did nothing: where nobody knows,
 *   a second attempt could undo what a colleague has done since.
 */
export function shouldRetry(failureCount: number, error: unknown, isWrite: boolean = false): boolean {
  if (!isSuperOfficeError(error) || (isWrite && error.code !== 'throttled')) return false;
  return failureCount < (maxRetries[error.code] ?? 0);
}

/** The wait before the next attempt in milliseconds: longer each time, with jitter. Counts from 1. */
export function getRetryDelayMs(failureCount: number): number {
  return firstDelayMs * 2 ** (failureCount - 1) * (1 + Math.random() / 2);
}
