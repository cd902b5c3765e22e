import { parseRetryAfter } from './retryAfter.js';
import type { ServerAnswer } from './serverAnswer.js';
import { SuperOfficeError, type SuperOfficeErrorCode } from './SuperOfficeError.js';

type StatusCode = Exclude<SuperOfficeErrorCode, 'invalid-id' | 'offline'>;

function toCode(status: number): StatusCode {
  // A redirect is not followed, and a browser then shows it as status 0.
  if (status < 400) return 'invalid-response';
  if (status >= 500) return status === 503 ? 'throttled' : 'server-error';
  switch (status) {
    case 401:
      return 'unauthorized';
    case 403:
      return 'forbidden';
    case 404:
    case 410:
      return 'not-found';
    case 408:
      return 'timeout';
    case 413:
      return 'too-large';
    case 415:
      return 'unsupported-image';
    case 421:
      return 'wrong-tenant';
    case 429:
      return 'throttled';
    default:
      return 'rejected';
  }
}

/** What happened, and what to do about it. */
const sentences: Record<StatusCode, readonly [happened: string, advice: string]> = {
  unauthorized: [
    'SuperOffice refuses the credential',
    'Sign in again; with bearerAuth, give it a refreshToken.',
  ],
  forbidden: ['The signed-in user lacks the right', 'Ask an administrator of the tenant for it.'],
  'not-found': [
    'SuperOffice does not know this contact, or does not show it to this user',
    'Check the id, and that the baseUrl is the right tenant’s.',
  ],
  throttled: ['SuperOffice is busy and asks to be left alone for a while', 'Try again later.'],
  'wrong-tenant': [
    'This tenant lives on another host by now',
    'Ask https://{env}.superoffice.com/api/state/{tenant} for its address and use that as the baseUrl.',
  ],
  'server-error': ['SuperOffice failed', 'Try again later.'],
  timeout: ['SuperOffice took too long', 'Try again.'],
  'invalid-response': [
    'SuperOffice answered with a redirect, which is not followed, since credentials could leave with it',
    'It is often the way to a sign-in page: sign in again, or check the baseUrl.',
  ],
  'unsupported-image': ['SuperOffice does not take this type of picture', 'Use PNG, JPEG, GIF or TIFF.'],
  'too-large': ['SuperOffice does not take a picture this large', 'Make it smaller.'],
  rejected: ['SuperOffice rejects the request', 'What the server says tells why.'],
};

/** What a request was for, in words that end a sentence: `the picture of contact 7 cannot be loaded`. */
export interface FailedRequest {
  contactId: number;
  consequence: string;
}

/** Makes the error for an answer whose status is not 2xx. */
export function toStatusError(
  response: Response,
  answer: ServerAnswer,
  request: FailedRequest,
): SuperOfficeError {
  const code = toCode(response.status);
  const [happened, advice] = sentences[code];
  const status = response.status === 0 ? undefined : response.status;
  const says = answer.message === undefined ? '' : ` The server says: ${JSON.stringify(answer.message)}.`;
  return new SuperOfficeError(
    code,
    `${happened}${status === undefined ? '' : ` (HTTP ${status})`}, so ${request.consequence}. ${advice}${says}`,
    {
      status,
      contactId: request.contactId,
      retryAfterMs: parseRetryAfter(response.headers.get('Retry-After')),
      serverMessage: answer.message,
    },
  );
}
