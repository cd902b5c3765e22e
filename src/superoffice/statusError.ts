import { parseRetryAfter } from './retryAfter.js';
import type { ServerAnswer } from './serverAnswer.js';
import { SuperOfficeError, type SuperOfficeErrorCode } from './SuperOfficeError.js';

type StatusCode = Exclude<SuperOfficeErrorCode, 'invalid-id' | 'offline'>;

const codes: Readonly<Record<number, StatusCode>> = {
  401: 'unauthorized',
  403: 'forbidden',
  404: 'not-found',
  408: 'timeout',
  410: 'not-found',
  413: 'too-large',
  415: 'unsupported-image',
  421: 'wrong-tenant',
  429: 'throttled',
  503: 'throttled',
};

function toCode(status: number): StatusCode {
  // A redirect is not followed, and a browser then shows it as status 0.
  if (status < 400) return 'invalid-response';
  return codes[status] ?? (status < 500 ? 'rejected' : 'server-error');
}

/** What SuperOffice does with the request. */
const happened: Record<StatusCode, string> = {
  unauthorized: 'refuses the credential',
  forbidden: 'says that the signed-in user lacks the right',
  'not-found': 'does not know this contact, or hides it from this user',
  throttled: 'asks to be left alone for a while',
  'wrong-tenant': 'says that this tenant lives on another host',
  'server-error': 'failed',
  timeout: 'took too long',
  'invalid-response': 'answered with a redirect',
  'unsupported-image': 'does not take this type of picture',
  'too-large': 'does not take a picture this large',
  rejected: 'rejects the request',
};

/** Makes the error for an answer whose status is not 2xx; its message says no more than what happened. */
export function toStatusError(response: Response, { message }: ServerAnswer): SuperOfficeError {
  const code = toCode(response.status);
  const status = response.status || undefined;
  return new SuperOfficeError(
    code,
    `SuperOffice ${happened[code]}${status === undefined ? '' : ` (HTTP ${status})`}`,
    {
      status,
      retryAfterMs: parseRetryAfter(response.headers.get('Retry-After')),
      serverMessage: message,
    },
  );
}
