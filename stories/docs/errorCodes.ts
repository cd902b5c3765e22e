import type { SuperOfficeErrorCode } from 'react-superoffice-images';

/** What a developer has to know about an error's code. What readers see stands in the messages. */
interface ErrorCodeNote {
  when: string;
  /** What the developer does about it. */
  remedy: string;
}

export const errorCodes: Record<SuperOfficeErrorCode, ErrorCodeNote> = {
  'invalid-id': {
    when: 'The id is no whole number from 1 to 2147483647. Nothing was sent.',
    remedy: 'Look at where the id comes from. Pass null or undefined where there is none yet.',
  },
  unauthorized: {
    when: '401, or there is no credential.',
    remedy: 'Give bearerAuth a refreshToken; where that fails too, let the reader sign in.',
  },
  forbidden: {
    when: '403: signed in, but without the right.',
    remedy: 'Nothing in the app. An administrator of SuperOffice grants the right.',
  },
  'not-found': {
    when: '404 or 410: there is no such company, or no such path.',
    remedy: 'Take the company off the list; where it is all companies, look at the baseUrl.',
  },
  throttled: {
    when: '429 or 503. The queue holds and asks again by itself.',
    remedy: 'Lower the client’s concurrency where it happens often.',
  },
  'wrong-tenant': {
    when: '421: the tenant has moved to another host.',
    remedy: 'Read the address anew from the sign-in’s webapi_url, and make a new client.',
  },
  'server-error': {
    when: 'Any other 5xx, after two more attempts.',
    remedy: 'Look at serverMessage. SuperOffice recycles its servers at night.',
  },
  offline: {
    when: 'No answer, or one that broke off: no network, or CORS refuses the page.',
    remedy: 'Where it is all requests, have the app’s origin allowed in its registration.',
  },
  timeout: {
    when: 'No complete answer within timeoutMs, or 408.',
    remedy: 'Set a larger timeoutMs where the network is slow.',
  },
  'invalid-response': {
    when: 'HTML, half a JSON, a redirect: not what the WebAPI documents.',
    remedy: 'Often a proxy’s sign-in page. Look at the answer in the network tab.',
  },
  'unsupported-image': {
    when: 'The bytes are no picture that a browser shows; or 415 for an upload.',
    remedy: 'Replace the picture by a PNG, JPEG, GIF or TIFF.',
  },
  'too-large': {
    when: 'More than maxBytes; or 413 for an upload.',
    remedy: 'Replace the picture, or set a larger maxBytes.',
  },
  rejected: {
    when: 'Any other 4xx.',
    remedy: 'Look at serverMessage, and report it: no request of the library should be refused.',
  },
};
