import { abortable } from './abortable.js';
import { brokenStream, endlessStream } from './brokenBody.js';
import {
  contactNotFoundResponse,
  forbiddenResponse,
  htmlResponse,
  imageNotFoundResponse,
  jsonResponse,
  messageResponse,
  tooLargeUploadResponse,
  unsupportedMediaResponse,
} from './errorResponses.js';
import { unauthorizedResponse } from './fakeAuth.js';
import type { FakeAuth } from './fakeAuth.js';
import type { FakeFailure, FakeFailureKind } from './FakeFailure.js';
import type { RequestPlace } from './Interventions.js';

/** What a failure needs to know about the request that it meets. */
export interface FailureContext extends RequestPlace {
  request: Request;
  signal: AbortSignal | null;
  auth: FakeAuth | undefined;
  /** What the healthy server would say, for the failures that damage an answer. */
  answer: () => Promise<Response>;
}

/**
 * The answer of a server, a proxy or a network that fails in the given way.
 *
 * @throws {TypeError} `Failed to fetch` when there is no answer at all.
 */
export async function failureAnswer(failure: FakeFailure, context: FailureContext): Promise<Response> {
  const response = await answers[failure.kind](context);
  if (failure.retryAfter === undefined && failure.status === undefined) return response;
  const headers = new Headers(response.headers);
  if (failure.retryAfter !== undefined) headers.set('Retry-After', failure.retryAfter);
  return new Response(response.body, { status: failure.status ?? response.status, headers });
}

const answers: Record<FakeFailureKind, (context: FailureContext) => Response | Promise<Response>> = {
  unauthorized: ({ auth }) => unauthorizedResponse(auth),
  forbidden: ({ contactId, request }) =>
    forbiddenResponse(
      `You do not have the right to ${request.method === 'GET' ? 'read' : 'change'} contact ${contactId ?? 0}.`,
    ),
  'not-found': ({ contactId }) => contactNotFoundResponse(contactId),
  'bad-request': () =>
    messageResponse(400, 'The request is invalid.', {
      ModelState: { contactId: ["The value 'x' is not valid for contactId."] },
    }),
  throttled: () => messageResponse(429, 'Too many requests. Please slow down.'),
  unavailable: () => htmlResponse('SuperOffice is being maintained', 503),
  'wrong-tenant': () =>
    new Response('Misdirected Request: the tenant is not served by this host.', {
      status: 421,
      headers: { 'Content-Type': 'text/plain; charset=utf-8' },
    }),
  'server-error': () =>
    messageResponse(500, 'An error has occurred.', {
      ExceptionMessage: 'Object reference not set to an instance of an object.',
      ExceptionType: 'System.NullReferenceException',
      StackTrace: '   at SuperOffice.CRM.Rest.ContactController.GetImage(Int32 contactId)',
    }),
  gateway: () => htmlResponse('502 Bad Gateway', 502),
  offline: () => {
    throw new TypeError('Failed to fetch');
  },
  hang: ({ signal }) => abortable(new Promise<never>(() => undefined), signal),
  'login-page': () => htmlResponse('Sign in to SuperOffice', 200),
  'malformed-json': () => jsonResponse('{"BlobId":4711,"BlobSize":10240,"Description":"Logo","Mime'),
  'wrong-json': () =>
    jsonResponse('{"BlobId":{"Value":4711},"OriginalSize":"large","MimeType":7,"UpdatedDate":[]}'),
  'empty-body': (context) => new Response('', { headers: { 'Content-Type': contentTypeOf(context) } }),
  'cut-off': async ({ answer, signal }) => brokenStream(await answer(), signal),
  'not-an-image': () =>
    new Response('<!DOCTYPE html><title>Error</title><p>Something went wrong.</p>', {
      headers: { 'Content-Type': 'image/png' },
    }),
  'unsupported-image': () => new Response(windowsMetafile(), { headers: { 'Content-Type': 'image/x-wmf' } }),
  'too-large': (context) => endlessStream(contentTypeOf(context), context.signal),
  'missing-image': imageNotFoundResponse,
  'too-large-upload': tooLargeUploadResponse,
  'unsupported-upload': ({ request }) => unsupportedMediaResponse(request.headers.get('Content-Type') ?? ''),
};

function contentTypeOf({ endpoint }: RequestPlace): string {
  return endpoint === 'image' ? 'image/png' : 'application/json; charset=utf-8';
}

/** The placeable header of a WMF, as old clip art has it, and nothing behind it that anyone could draw. */
function windowsMetafile(): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(512);
  bytes.set([0xd7, 0xcd, 0xc6, 0x9a, 0, 0, 0, 0, 0, 0, 0x40, 0x06, 0x40, 0x06, 0xe8, 0x03]);
  return bytes;
}
