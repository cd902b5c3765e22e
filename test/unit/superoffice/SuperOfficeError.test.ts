import {
  isSuperOfficeError,
  SuperOfficeError,
  type SuperOfficeClient,
  type SuperOfficeErrorCode,
} from 'react-superoffice-images/core';
import { describe, expect, it } from 'vitest';
import { createTestClient } from '../../fixtures/createTestClient.js';
import { failureOf } from '../../fixtures/failureOf.js';
import { serverPerTest } from '../../fixtures/serverPerTest.js';
import type { Answer } from '../../fixtures/startServer.js';

const server = serverPerTest();
const getInfo = (client: SuperOfficeClient): Promise<unknown> => client.getImageInfo(7);
const getImage = (client: SuperOfficeClient): Promise<unknown> => client.getImage(7);
const hangs: Answer = () => undefined;
const hangsUp: Answer = (_, response) => {
  response.destroy();
};

/** Every code of the contract but `invalid-id`, which no server ever hears of, and what makes a server cause it. */
const causes: Record<
  Exclude<SuperOfficeErrorCode, 'invalid-id'>,
  [answer: Answer, ask: (client: SuperOfficeClient) => Promise<unknown>]
> = {
  unauthorized: [{ status: 401 }, getInfo],
  forbidden: [{ status: 403 }, getInfo],
  'not-found': [{ status: 404, json: { ErrorType: 'SoNotFoundException' } }, getInfo],
  throttled: [{ status: 429 }, getInfo],
  'wrong-tenant': [{ status: 421 }, getInfo],
  'server-error': [{ status: 500 }, getInfo],
  offline: [hangsUp, getInfo],
  timeout: [hangs, getInfo],
  'invalid-response': [{ body: '<html>' }, getInfo],
  'unsupported-image': [
    { status: 415 },
    (client) => client.putImage(7, new Blob(['x'], { type: 'image/png' })),
  ],
  'too-large': [{ headers: { 'Content-Type': 'image/png' }, body: 'x'.repeat(2_000) }, getImage],
  rejected: [{ status: 400 }, getInfo],
};

describe.each(Object.entries(causes))('%s', (code, [answer, ask]) => {
  it('is an error that a server causes', async () => {
    server.answers(answer);
    const error = await failureOf(
      ask(createTestClient(server, { timeoutMs: code === 'timeout' ? 500 : 10_000, maxBytes: 1_000 })),
    );
    expect(server.requests).not.toHaveLength(0);
    expect(error.code).toBe(code);
    expect(error.contactId).toBe(7);
    expect(error).toBeInstanceOf(SuperOfficeError);
    expect(error).toBeInstanceOf(Error);
    expect(error.name).toBe('SuperOfficeError');
  });

  it('says what happened, why it matters and what to do', async () => {
    server.answers(answer);
    const { message } = await failureOf(
      ask(createTestClient(server, { timeoutMs: code === 'timeout' ? 500 : 10_000, maxBytes: 1_000 })),
    );
    expect(message).toMatch(/^[^.]+, so [^.]+\. [A-Z].+\.$/u);
  });
});

describe('no answer', () => {
  it('is offline when nobody listens', async () => {
    const client = createTestClient(server);
    await server.stop();
    expect(await failureOf(client.getImageInfo(7))).toMatchObject({
      code: 'offline',
      status: undefined,
      contactId: 7,
    });
  });

  it('is not asked for again: whoever shows the picture decides that', async () => {
    server.answers(hangsUp);
    const client = createTestClient(server);
    await failureOf(getInfo(client));
    await failureOf(getImage(client));
    expect(server.requests).toHaveLength(2);
  });

  it('is a timeout when the app’s own fetch says so', async () => {
    const client = createTestClient(server, {
      fetch: () => Promise.reject(new DOMException('Too late.', 'TimeoutError')),
    });
    expect((await failureOf(getInfo(client))).code).toBe('timeout');
  });

  it('is offline when there is no such host', async () => {
    const client = createTestClient({ origin: 'http://no-such-host.invalid' });
    expect((await failureOf(client.getImageInfo(7))).code).toBe('offline');
  });

  it('is a timeout when the body stops in the middle', async () => {
    server.answers((_, response) => {
      response.writeHead(200, { 'Content-Type': 'image/png' });
      response.write('half');
    });
    const error = await failureOf(createTestClient(server, { timeoutMs: 100 }).getImage(7));
    expect(error).toMatchObject({ code: 'timeout', contactId: 7 });
    expect(error.message).toContain('within 100 ms');
  });

  it('is a timeout when the body of an error stops in the middle', async () => {
    server.answers((_, response) => {
      response.writeHead(500);
      response.write('half');
    });
    expect((await failureOf(createTestClient(server, { timeoutMs: 100 }).getImage(7))).code).toBe('timeout');
  });

  it('is a timeout when the body of the app’s own fetch never ends, and does not hear the abort', async () => {
    const client = createTestClient(server, {
      timeoutMs: 100,
      fetch: () => Promise.resolve(new Response(new ReadableStream())),
    });
    expect((await failureOf(getInfo(client))).code).toBe('timeout');
    expect((await failureOf(getImage(client))).code).toBe('timeout');
  });

  it('is waited for as long as it takes when the timeout is infinite', async () => {
    server.answers((_, response) => {
      setTimeout(() => response.writeHead(204).end(), 50);
    });
    await expect(createTestClient(server, { timeoutMs: Infinity }).getImageInfo(7)).resolves.toBeNull();
  });
});

describe('as data', () => {
  const cause = new Error('the cause');
  const details = { status: 503, contactId: 7, retryAfterMs: 1_000, serverMessage: 'Busy', cause };
  const error = new SuperOfficeError('throttled', 'Too busy.', details);

  it('has every detail as a member', () => {
    expect(error).toMatchObject({
      ...details,
      name: 'SuperOfficeError',
      code: 'throttled',
      message: 'Too busy.',
    });
  });

  it('is JSON without the cause and the stack', () => {
    expect(JSON.parse(JSON.stringify(error))).toStrictEqual({
      name: 'SuperOfficeError',
      code: 'throttled',
      message: 'Too busy.',
      status: 503,
      contactId: 7,
      retryAfterMs: 1_000,
      serverMessage: 'Busy',
    });
  });

  it('is its name and its message as text', () => {
    expect(String(error)).toBe('SuperOfficeError: Too busy.');
  });

  it('has no cause where there is none', () => {
    expect('cause' in new SuperOfficeError('offline', 'x')).toBe(false);
  });
});

describe('isSuperOfficeError', () => {
  it('knows the errors of another copy of the library', () => {
    const brand = Symbol.for('react-superoffice-images/SuperOfficeError');
    expect(isSuperOfficeError(Object.assign(new Error('offline'), { [brand]: true }))).toBe(true);
  });

  it.each([undefined, null, 'offline', 7, {}, new Error('offline'), { code: 'offline' }, () => undefined])(
    'takes no other value for one: %s',
    (value) => {
      expect(isSuperOfficeError(value)).toBe(false);
    },
  );
});
