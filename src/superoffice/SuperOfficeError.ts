/**
 * What went wrong, as a closed set of words to `switch` over.
 *
 * - `invalid-id`: the id is not an int32 above 0; nothing was sent.
 * - `unauthorized`: no credential, or one that the server refuses (401).
 * - `forbidden`: signed in, but without the right (403).
 * - `not-found`: there is no such contact, or no such path (404, 410).
 * - `throttled`: the server asks to be left alone for a while (429, 503).
 * - `wrong-tenant`: the tenant lives on another host (421).
 * - `server-error`: the server failed (5xx).
 * - `offline`: no answer, or one that broke off: no network, refused by CORS, connection lost.
 * - `timeout`: no complete answer within `timeoutMs` (or 408).
 * - `invalid-response`: an answer that is not what the WebAPI documents: HTML, half a JSON, a redirect.
 * - `unsupported-image`: bytes of a type that cannot be shown, or that the server does not take (415).
 * - `too-large`: more bytes than `maxBytes`, or than the server takes (413).
 * - `rejected`: the server refuses the request as such (any other 4xx).
 */
export type SuperOfficeErrorCode =
  | 'invalid-id'
  | 'unauthorized'
  | 'forbidden'
  | 'not-found'
  | 'throttled'
  | 'wrong-tenant'
  | 'server-error'
  | 'offline'
  | 'timeout'
  | 'invalid-response'
  | 'unsupported-image'
  | 'too-large'
  | 'rejected';

/** What is known about a failure besides its code and its message. */
export interface SuperOfficeErrorDetails {
  /** The HTTP status, when the server answered at all. */
  status?: number | undefined;
  contactId?: number | undefined;
  /** How long the server asks to wait, in milliseconds. */
  retryAfterMs?: number | undefined;
  /** The server's own sentence, in the language that it answered in, without credentials. */
  serverMessage?: string | undefined;
  cause?: unknown;
}

// A registered symbol: two copies of the library in one app still know each other's errors.
const brand = Symbol.for('react-superoffice-images/SuperOfficeError');

/**
 * The one error of this library. Its message says what happened, why it matters and what to do; neither
 * the message nor `toString()` nor `toJSON()` ever holds a token, a ticket or a password.
 */
export class SuperOfficeError extends Error {
  override readonly name = 'SuperOfficeError';
  readonly code: SuperOfficeErrorCode;
  readonly status: number | undefined;
  readonly contactId: number | undefined;
  readonly retryAfterMs: number | undefined;
  readonly serverMessage: string | undefined;
  /** @internal */
  readonly [brand] = true;

  constructor(
    code: SuperOfficeErrorCode,
    message: string,
    { cause, ...details }: SuperOfficeErrorDetails = {},
  ) {
    super(message, cause === undefined ? undefined : { cause });
    this.code = code;
    Object.assign(this, details);
  }

  /** The error as data, for logs. The cause stays out: it belongs to others, and may hold anything. */
  toJSON(): Record<string, unknown> {
    const { name, code, message, status, contactId, retryAfterMs, serverMessage } = this;
    return { name, code, message, status, contactId, retryAfterMs, serverMessage };
  }
}

/** Is this a `SuperOfficeError`, also when it comes from another copy of the library? */
export function isSuperOfficeError(error: unknown): error is SuperOfficeError {
  return typeof error === 'object' && error !== null && brand in error;
}
