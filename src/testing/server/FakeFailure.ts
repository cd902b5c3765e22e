import type { FakeTarget } from './Interventions.js';
import type { FakeEndpoint } from './matchRoute.js';

/**
 * What can go wrong, each as superoffice-webapi describes or leaves open (sections 2, 5 and 6):
 *
 * - `unauthorized` 401, an HTML page of IIS
 * - `forbidden` 403, an entity error
 * - `not-found` 404, an entity error: no such contact
 * - `bad-request` 400 of ASP.NET with its ModelState
 * - `throttled` 429, with a Retry-After where `retryAfter` is given
 * - `unavailable` 503, a maintenance page
 * - `wrong-tenant` 421, a line of text: the tenant has moved
 * - `server-error` 500 of ASP.NET with a stack trace
 * - `gateway` 502, a proxy's HTML page
 * - `offline` no answer: rejects with the browser's `TypeError: Failed to fetch`
 * - `hang` no answer, ever: only the caller's signal ends it
 * - `login-page` 200 with an HTML page in place of the answer
 * - `malformed-json` 200 with JSON that ends in the middle
 * - `wrong-json` 200 with good JSON of a wrong shape
 * - `empty-body` 200 without a body
 * - `cut-off` the true answer, but the connection breaks half-way through the body
 * - `not-an-image` HTML bytes labelled `image/png`
 * - `unsupported-image` a Windows metafile, whatever `type` was asked for; `setInfo` makes the info say so, too
 * - `too-large` a body of 64 MB
 * - `missing-image` the image is 404 although the info tells of one
 * - `too-large-upload` 413
 * - `unsupported-upload` 415
 */
export type FakeFailureKind = (typeof fakeFailureKinds)[number];

/** Every kind, for tests that walk through all of them. */
export const fakeFailureKinds = [
  'unauthorized',
  'forbidden',
  'not-found',
  'bad-request',
  'throttled',
  'unavailable',
  'wrong-tenant',
  'server-error',
  'gateway',
  'offline',
  'hang',
  'login-page',
  'malformed-json',
  'wrong-json',
  'empty-body',
  'cut-off',
  'not-an-image',
  'unsupported-image',
  'too-large',
  'missing-image',
  'too-large-upload',
  'unsupported-upload',
] as const;

/** A failure and the requests that it meets. */
export interface FakeFailure extends FakeTarget {
  kind: FakeFailureKind;
  /** How many requests fail before the server is well again. @default all of them */
  times?: number | undefined;
  /** The Retry-After header: seconds or an HTTP date. */
  retryAfter?: string | undefined;
  /** Another status for the same body, where the kind has an answer. */
  status?: number | undefined;
}

/** The kinds that make sense on some endpoints only. The others happen everywhere. */
const endpointsOf = {
  'not-an-image': ['image'],
  'unsupported-image': ['image'],
  'missing-image': ['image'],
  'too-large-upload': ['upload'],
  'unsupported-upload': ['upload'],
} as const satisfies Partial<Record<FakeFailureKind, readonly FakeEndpoint[]>>;

/** Whether a failure of this kind can happen on the endpoint. */
export function canHappen(kind: FakeFailureKind, endpoint: FakeEndpoint | null): boolean {
  const endpoints: Partial<Record<FakeFailureKind, readonly FakeEndpoint[]>> = endpointsOf;
  const only = endpoints[kind];
  return only === undefined || (endpoint !== null && only.includes(endpoint));
}
