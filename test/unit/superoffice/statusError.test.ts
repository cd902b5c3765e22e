import { describe, expect, it } from 'vitest';
import type { SuperOfficeErrorCode } from 'react-superoffice-images/core';
import { createTestClient } from '../../fixtures/createTestClient.js';
import { failureOf } from '../../fixtures/failureOf.js';
import { serverPerTest } from '../../fixtures/serverPerTest.js';

const server = serverPerTest();

/** Every status of HTTP, by the rows of the contract. */
const named: Record<number, SuperOfficeErrorCode> = {
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

function expectedCode(status: number): SuperOfficeErrorCode {
  const code = named[status];
  if (code !== undefined) return code;
  if (status < 400) return 'invalid-response';
  return status < 500 ? 'rejected' : 'server-error';
}

describe('every status from 300 to 599 has its code', () => {
  const hundreds = [300, 400, 500];

  it.each(hundreds)('%i and up', async (first) => {
    const client = createTestClient(server);
    const statuses = Array.from({ length: 100 }, (_, index) => first + index).filter(
      (status) => status !== 407,
    );
    for (const status of statuses) {
      server.answers({ status });
      const error = await failureOf(client.getImageInfo(7));
      expect([status, error.code]).toEqual([status, expectedCode(status)]);
      expect(error).toMatchObject({ status, contactId: 7 });
      expect(error.message).toContain(`(HTTP ${status}), so the picture of contact 7 cannot be described. `);
    }
    // None was retried, but for 421, which fetch itself asks again over another connection.
    expect(server.requests).toHaveLength(statuses.length + (first === 400 ? 1 : 0));
  });

  it('but 407, which speaks of a proxy, and which fetch itself hides', async () => {
    server.answers({ status: 407 });
    expect((await failureOf(createTestClient(server).getImageInfo(7))).code).toBe('offline');
  });
});

it.each([
  [401, 'SuperOffice refuses the credential', 'Sign in again'],
  [403, 'lacks the right', 'Ask an administrator'],
  [404, 'does not know this contact', 'Check the id'],
  [408, 'took too long', 'Try again'],
  [413, 'a picture this large', 'Use a smaller picture'],
  [415, 'this type of picture', 'Use PNG, JPEG, GIF or TIFF'],
  [418, 'rejects the request', 'Correct the request'],
  [421, 'lives on another host', '/api/state/'],
  [429, 'asks to be left alone', 'Try again later'],
  [500, 'SuperOffice failed', 'Try again later'],
  [302, 'answered with a redirect', 'sign in again'],
])('the message of %i says what happened and what to do', async (status, happened, advice) => {
  server.answers({ status });
  const { message } = await failureOf(createTestClient(server).getImageInfo(7));
  expect(message).toContain(happened);
  expect(message).toContain(advice);
});

it('a redirect that the browser hides has no status', async () => {
  // A browser shows a redirect that is not followed as status 0, which no constructor makes.
  const hidden = new Response(null);
  Object.defineProperties(hidden, {
    status: { value: 0 },
    ok: { value: false },
    type: { value: 'opaqueredirect' },
  });
  const client = createTestClient(server, { fetch: () => Promise.resolve(hidden) });
  const error = await failureOf(client.getImageInfo(7));
  expect(error).toMatchObject({ code: 'invalid-response', contactId: 7 });
  expect(error.status).toBeUndefined();
  expect(error.message).not.toContain('HTTP 0');
});

describe('Retry-After', () => {
  it.each([429, 503])('of a %i is told in milliseconds', async (status) => {
    server.answers({ status, headers: { 'Retry-After': '120' } });
    const error = await failureOf(createTestClient(server).getImageInfo(7));
    expect(error).toMatchObject({ code: 'throttled', retryAfterMs: 120_000 });
  });

  it('may be a date', async () => {
    const date = new Date(Date.now() + 60_000).toUTCString();
    server.answers({ status: 503, headers: { 'Retry-After': date } });
    const { retryAfterMs } = await failureOf(createTestClient(server).getImageInfo(7));
    expect(retryAfterMs).toBeGreaterThan(50_000);
    expect(retryAfterMs).toBeLessThanOrEqual(60_000);
  });

  it.each([undefined, 'soon'])('says nothing when it is %s', async (header) => {
    server.answers({ status: 503, headers: header === undefined ? {} : { 'Retry-After': header } });
    expect((await failureOf(createTestClient(server).getImageInfo(7))).retryAfterMs).toBeUndefined();
  });

  it('is told for other failures too', async () => {
    server.answers({ status: 500, headers: { 'Retry-After': '1' } });
    expect((await failureOf(createTestClient(server).getImageInfo(7))).retryAfterMs).toBe(1_000);
  });
});
