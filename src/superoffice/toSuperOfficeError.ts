import type { Deadline } from './deadline.js';
import type { FailedRequest } from './statusError.js';
import { isSuperOfficeError, SuperOfficeError } from './SuperOfficeError.js';

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
 * The one place where what a request throws becomes a `SuperOfficeError`. Aborts stay what they are: the
 * caller asked for them.
 */
export function toSuperOfficeError(error: unknown, { request, deadline, timeoutMs }: Failure): unknown {
  if (request.signal?.aborted === true) return request.signal.reason;
  const { contactId, consequence } = request;
  if (deadline.hasPassed() || isNamed(error, 'TimeoutError')) {
    return new SuperOfficeError(
      'timeout',
      `SuperOffice did not answer in full within ${timeoutMs} ms, so ${consequence}. Try again, or set a larger timeoutMs.`,
      { contactId },
    );
  }
  if (isNamed(error, 'AbortError')) return error;
  if (isSuperOfficeError(error)) {
    if (error.contactId !== undefined) return error;
    const { code, message, status, retryAfterMs, serverMessage, cause } = error;
    return new SuperOfficeError(code, message, { status, contactId, retryAfterMs, serverMessage, cause });
  }
  return new SuperOfficeError(
    'offline',
    `No answer came from SuperOffice, so ${consequence}. Check the network and the baseUrl; in a browser also that the tenant's CORS settings name this page's origin.`,
    { contactId, cause: withoutRequest(error) },
  );
}
