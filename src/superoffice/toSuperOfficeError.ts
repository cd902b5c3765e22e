import type { Deadline } from './deadline.js';
import { explain } from './explain.js';
import { isSuperOfficeError, SuperOfficeError } from './SuperOfficeError.js';

/** What a request was for, in words that end a sentence: `the picture of contact 7 cannot be loaded`. */
export interface FailedRequest {
  contactId: number;
  consequence: string;
}

/** What is known about the request that failed. */
interface Failure {
  request: FailedRequest & { signal?: AbortSignal | undefined };
  deadline: Deadline;
  timeoutMs: number;
}

/** ky 2 wraps network errors together with the Request, and so with the credential: only the inside is kept. */
function withoutRequest(error: unknown): unknown {
  return error instanceof Error && 'request' in error ? error.cause : error;
}

function isNamed(error: unknown, name: string): boolean {
  return error instanceof Error && error.name === name;
}

/**
 * The one place where what a request throws becomes a `SuperOfficeError` that says it all. Aborts stay what
 * they are: the caller asked for them.
 */
export function toSuperOfficeError(error: unknown, { request, deadline, timeoutMs }: Failure): unknown {
  if (request.signal?.aborted === true) return request.signal.reason;
  // The caller has not aborted it, so the clock has.
  const isTimeout = deadline.signal.aborted || isNamed(error, 'TimeoutError');
  if (!isTimeout && isNamed(error, 'AbortError')) return error;
  const failure = isTimeout
    ? new SuperOfficeError('timeout', `SuperOffice did not answer in full within ${timeoutMs} ms`)
    : isSuperOfficeError(error)
      ? error
      : new SuperOfficeError('offline', 'No answer came from SuperOffice', { cause: withoutRequest(error) });
  const { code, message, status, retryAfterMs, serverMessage, cause } = failure;
  const says = serverMessage === undefined ? '' : ` The server says: ${JSON.stringify(serverMessage)}.`;
  return new SuperOfficeError(code, explain(code, message.replace(/\.$/u, ''), request.consequence) + says, {
    status,
    contactId: request.contactId,
    retryAfterMs,
    serverMessage,
    cause,
  });
}
