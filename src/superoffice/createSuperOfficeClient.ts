import { parseBaseUrl } from './baseUrl.js';
import type { ContactImageInfo } from './ContactImageInfo.js';
import type { ContactId } from './entityId.js';
import { isHeaderValue } from './headerValue.js';
import { createImageRequests, type RequestOptions } from './imageRequests.js';
import type { ImageVariant } from './imageRoutes.js';
import type { SuperOfficeAuth } from './SuperOfficeAuth.js';
import { createTransport } from './transport.js';
import { warnInDevelopment } from './warnInDevelopment.js';

export interface SuperOfficeClientOptions {
  /** The tenant's address in any form that SuperOffice uses, or one on the app's own origin, such as `/api`. */
  baseUrl: string | URL;
  /** How requests are signed in: `bearerAuth`, `soTicketAuth`, `basicAuth`, `sessionAuth` or `proxyAuth`. */
  auth: SuperOfficeAuth;
  /** Whose pictures these are, e.g. `Cust12345/kari`: caches never cross it. No secret. @default the base URL */
  scope?: string | undefined;
  /** `Accept-Language`: the language of texts such as the reason of a right. */
  acceptLanguage?: string | undefined;
  /** `SO-Language`: as `acceptLanguage`, and overrides it. */
  language?: string | undefined;
  /** `SO-Culture`: how the server formats numbers and dates in texts. */
  culture?: string | undefined;
  /** `SO-TimeZone`: the zone that the server converts times to, e.g. `UTC, includeTZOffset`. */
  timeZone?: string | undefined;
  /** Milliseconds that one request may take in all, the body included. @default 15_000 */
  timeoutMs?: number | undefined;
  /** How many requests may be handed to the browser at once. @default 24 */
  concurrency?: number | undefined;
  /** The largest picture that is downloaded, in bytes. @default 10_000_000 */
  maxBytes?: number | undefined;
  /** Used in place of the global `fetch`. */
  fetch?: typeof globalThis.fetch | undefined;
}

/** Asks one SuperOffice tenant, as one user. Every failure is a `SuperOfficeError`; aborts stay aborts. */
export interface SuperOfficeClient {
  /** The base URL in its one form, up to and including `/api/`. */
  readonly baseUrl: string;
  readonly scope: string;
  readonly concurrency: number;
  /** What SuperOffice knows about a contact's picture; `null` when it has none. */
  readonly getImageInfo: (id: ContactId, options?: RequestOptions) => Promise<ContactImageInfo | null>;
  /** The picture itself, as stored unless a `width` (device pixels) or a `type` is given; `null` when there is none. */
  readonly getImage: (id: ContactId, options?: RequestOptions & ImageVariant) => Promise<Blob | null>;
  /** Creates or replaces the picture (PNG, JPEG, GIF or TIFF) and gives its blob id. */
  readonly putImage: (id: ContactId, file: Blob, options?: RequestOptions) => Promise<number>;
  /** Removes the picture. Without one there is nothing to do, and that is no error. */
  readonly deleteImage: (id: ContactId, options?: RequestOptions) => Promise<void>;
}

const optionalHeaders = [
  ['acceptLanguage', 'Accept-Language'],
  ['language', 'SO-Language'],
  ['culture', 'SO-Culture'],
  ['timeZone', 'SO-TimeZone'],
] as const;

/** Only the headers that were set: which others a tenant's CORS lets through is unknown. */
function toHeaders(options: SuperOfficeClientOptions): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const [option, header] of optionalHeaders) {
    const value = options[option];
    if (value === undefined) continue;
    if (!isHeaderValue(value)) {
      throw new TypeError(`${option} is empty, or has characters that the header ${header} cannot carry.`);
    }
    headers[header] = value;
  }
  return headers;
}

function positive(name: string, value: number): number {
  if (value > 0) return value;
  throw new TypeError(`${name} is ${value}, but has to be above 0.`);
}

/**
 * Makes the client that components and hooks load pictures through. Make one per tenant and user, outside
 * of components. Throws a TypeError for options that cannot work.
 *
 * @example
 * const client = createSuperOfficeClient({
 *   baseUrl: 'https://online3.superoffice.com/Cust12345/api/',
 *   auth: bearerAuth({ getToken: () => session.accessToken }),
 * });
 */
export function createSuperOfficeClient(options: SuperOfficeClientOptions): SuperOfficeClient {
  const baseUrl = parseBaseUrl(options.baseUrl);
  const { auth, scope = baseUrl.href, fetch } = options;
  if (auth.browserWarning !== undefined) warnInDevelopment(auth.browserWarning);
  const timeoutMs = positive('timeoutMs', options.timeoutMs ?? 15_000);
  const maxBytes = positive('maxBytes', options.maxBytes ?? 10_000_000);
  const send = createTransport({ baseUrl, auth, headers: toHeaders(options), timeoutMs, fetch });
  return {
    baseUrl: baseUrl.href,
    scope,
    concurrency: positive('concurrency', options.concurrency ?? 24),
    ...createImageRequests(send, 'contact', maxBytes),
  };
}
