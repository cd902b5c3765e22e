import { SuperOfficeError, type SuperOfficeErrorCode } from './SuperOfficeError.js';

/** What to do about it. */
const advice: Record<SuperOfficeErrorCode, string> = {
  'invalid-id': 'Pass a whole number from 1 to 2147483647',
  unauthorized: 'Sign in again; with bearerAuth, give it a refreshToken',
  forbidden: 'Ask an administrator of the tenant for it',
  'not-found': 'Check the id and the baseUrl',
  throttled: 'Try again later',
  'wrong-tenant':
    'Ask https://{env}.superoffice.com/api/state/{tenant} for its address and use that as the baseUrl',
  'server-error': 'Try again later',
  offline: 'Check the network, the baseUrl, and that the tenant’s CORS settings name this page’s origin',
  timeout: 'Try again, or set a larger timeoutMs',
  'invalid-response':
    'Look at what stands between the app and SuperOffice; if it is a page to sign in on, sign in again',
  'unsupported-image': 'Use PNG, JPEG, GIF or TIFF',
  'too-large': 'Make it smaller, ask for a smaller width, or set a larger maxBytes',
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
