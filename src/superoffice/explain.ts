import { SuperOfficeError, type SuperOfficeErrorCode } from './SuperOfficeError.js';

/** What to do about it. */
const advice: Record<SuperOfficeErrorCode, string> = {
  'invalid-id': 'Pass a whole number from 1 to 2147483647',
  unauthorized: 'Sign in again; with bearerAuth, give it a refreshToken',
  forbidden: 'Ask an administrator for it',
  'not-found': 'Check the id and the baseUrl',
  throttled: 'Try again later',
  'wrong-tenant': 'Get the baseUrl from https://{env}.superoffice.com/api/state/{tenant}',
  'server-error': 'Try again later',
  offline: 'Check the network, the baseUrl and the tenant’s CORS settings',
  timeout: 'Try again, or set a larger timeoutMs',
  'invalid-response': 'Look at what came from that address; if it is a sign-in page, sign in again',
  'unsupported-image': 'Use PNG, JPEG, GIF or TIFF',
  'too-large': 'Use a smaller picture or width, or set a larger maxBytes',
  rejected: 'Correct the request',
};

/** The message of an error: what happened, why it matters and what to do. */
export function explain(code: SuperOfficeErrorCode, happened: string, consequence: string): string {
  return `${happened}, so ${consequence}. ${advice[code]}.`;
}

/** Makes the error for what is not worth a request. */
export function refuse(code: SuperOfficeErrorCode, happened: string, contactId?: number): SuperOfficeError {
  return new SuperOfficeError(code, explain(code, happened, 'nothing was requested'), { contactId });
}
