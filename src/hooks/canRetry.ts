import type { SuperOfficeErrorCode } from '../superoffice/SuperOfficeError.js';

/** Whether the same question can have another answer a moment later, or after signing in again. */
export function canRetry(code: SuperOfficeErrorCode): boolean {
  switch (code) {
    case 'unauthorized':
    case 'throttled':
    case 'server-error':
    case 'offline':
    case 'timeout':
    case 'invalid-response':
      return true;
    case 'invalid-id':
    case 'forbidden':
    case 'not-found':
    case 'wrong-tenant':
    case 'unsupported-image':
    case 'too-large':
    case 'rejected':
      return false;
    default:
      return code satisfies never;
  }
}
