import { getEventListeners } from 'node:events';
import { bearerAuth, type SuperOfficeClient } from 'react-superoffice-images/core';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createTestClient } from '../../fixtures/createTestClient.js';
import { failureOf, rejectionOf } from '../../fixtures/failureOf.js';
import { Gate } from '../../fixtures/Gate.js';
import { serverPerTest } from '../../fixtures/serverPerTest.js';
import { tinyPng } from '../../fixtures/tinyPng.js';

const server = serverPerTest();
const file = new Blob([tinyPng], { type: 'image/png' });

type Ask = (client: SuperOfficeClient, signal: AbortSignal) => Promise<unknown>;
const requests: [string, Ask][] = [
  ['getImageInfo', (client, signal) => client.getImageInfo(7, { signal })],
  ['getImage', (client, signal) => client.getImage(7, { signal })],
  ['putImage', (client, signal) => client.putImage(7, file, { signal })],
  ['deleteImage', (client, signal) => client.deleteImage(7, { signal })],
];

afterEach(() => {
  vi.restoreAllMocks();
});

describe.each(requests)('%s rejects with the reason of the abort', (_, ask) => {
  const reason = new Error('nobody looks at it any more');

  it('when it was aborted before it began: then no token is asked for', async () => {
    const getToken = vi.fn<() => string>(() => 'token');
    const client = createTestClient(server, { auth: bearerAuth({ getToken }) });
    expect(await rejectionOf(ask(client, AbortSignal.abort(reason)))).toBe(reason);
    expect(getToken).not.toHaveBeenCalled();
    expect(server.requests).toEqual([]);
  });

  it('while it waits for the token: then nothing is sent', async () => {
    const controller = new AbortController();
    const asked = new Gate();
    const answer = new Gate();
    const getToken = async (): Promise<string> => {
      asked.open();
      await answer.passed;
      return 'token';
    };
    const client = createTestClient(server, { auth: bearerAuth({ getToken }) });
    const request = rejectionOf(ask(client, controller.signal));
    await asked.passed;
    controller.abort(reason);
    expect(await request).toBe(reason);
    answer.open();
    await answer.passed;
    expect(server.requests).toEqual([]);
  });

  it('in flight: then the connection is closed', async () => {
    const controller = new AbortController();
    const arrived = new Gate();
    const closed = new Gate();
    server.answers((_request, response) => {
      response.on('close', closed.open);
      arrived.open();
    });
    const request = rejectionOf(ask(createTestClient(server), controller.signal));
    await arrived.passed;
    controller.abort(reason);
    expect(await request).toBe(reason);
    await closed.passed;
  });

  it('while a refresh is under way: then it is not replayed', async () => {
    const controller = new AbortController();
    const asked = new Gate();
    const refreshed = new Gate();
    server.answers({ status: 401 });
    let token = 'old';
    const refreshToken = async (): Promise<void> => {
      asked.open();
      await refreshed.passed;
      token = 'new';
    };
    const client = createTestClient(server, { auth: bearerAuth({ getToken: () => token, refreshToken }) });
    const request = rejectionOf(ask(client, controller.signal));
    await asked.passed;
    controller.abort(reason);
    expect(await request).toBe(reason);
    refreshed.open();
    await refreshed.passed;
    expect(server.requests).toHaveLength(1);
  });
});

describe.each([200, 500])('while the body of a %i is read', (status) => {
  it.each(requests.slice(0, 2))('%s rejects with the reason of the abort', async (_, ask) => {
    const controller = new AbortController();
    const closed = new Gate();
    server.answers((_request, response) => {
      response.on('close', closed.open);
      response.writeHead(status, { 'Content-Type': 'image/png' });
      // The client has the headers a moment later, and waits for the rest.
      response.write('half', () => setTimeout(() => controller.abort('enough'), 20));
    });
    expect(await rejectionOf(ask(createTestClient(server), controller.signal))).toBe('enough');
    await closed.passed;
  });
});

it('rejects with an AbortError where no reason is given', async () => {
  expect(
    await rejectionOf(createTestClient(server).getImage(7, { signal: AbortSignal.abort() })),
  ).toMatchObject({
    name: 'AbortError',
  });
});

it('leaves an abort by the app’s own fetch what it is', async () => {
  const abort = new DOMException('The page is being left.', 'AbortError');
  const client = createTestClient(server, { fetch: () => Promise.reject(abort) });
  expect(await rejectionOf(client.getImage(7))).toBe(abort);
});

it('rejects with a TimeoutError that is the caller’s own as it is', async () => {
  server.answers(() => undefined);
  const signal = AbortSignal.timeout(30);
  expect(await rejectionOf(createTestClient(server).getImage(7, { signal }))).toBe(signal.reason);
});

it('does not care about an abort after the answer', async () => {
  const controller = new AbortController();
  await expect(createTestClient(server).getImage(7, { signal: controller.signal })).resolves.toBeNull();
  controller.abort();
  await expect(createTestClient(server).getImage(7)).resolves.toBeNull();
});

describe('nothing is left behind', () => {
  const timeoutMs = 54_321;

  /** Counts the timers of deadlines that are still running. */
  function watchTimers(): () => number {
    const started = vi.spyOn(globalThis, 'setTimeout');
    const stopped = vi.spyOn(globalThis, 'clearTimeout');
    return () => {
      const timers = started.mock.calls.flatMap(([, ms], index) =>
        ms === timeoutMs ? [started.mock.results[index]?.value] : [],
      );
      return timers.filter((timer) => stopped.mock.calls.every(([other]) => other !== timer)).length;
    };
  }

  it.each<[string, Parameters<typeof server.answers>[0]]>([
    ['an answer', { status: 204 }],
    ['a failure', { status: 500, json: { Message: 'x' } }],
    ['a refusal', { status: 401 }],
    [
      'a broken connection',
      (_, response) => {
        response.destroy();
      },
    ],
  ])('after %s', async (_, answer) => {
    const timers = watchTimers();
    const { signal } = new AbortController();
    server.answers(answer);
    const request = createTestClient(server, { timeoutMs }).getImageInfo(7, { signal });
    expect(timers()).toBe(1);
    await request.catch(() => undefined);
    expect(timers()).toBe(0);
    expect(getEventListeners(signal, 'abort')).toEqual([]);
  });

  it('after an abort', async () => {
    const timers = watchTimers();
    const controller = new AbortController();
    server.answers(() => undefined);
    const request = rejectionOf(
      createTestClient(server, { timeoutMs }).getImageInfo(7, { signal: controller.signal }),
    );
    expect(timers()).toBe(1);
    controller.abort();
    await request;
    expect(timers()).toBe(0);
    expect(getEventListeners(controller.signal, 'abort')).toEqual([]);
  });

  it('after a thousand requests with one signal', async () => {
    const { signal } = new AbortController();
    const client = createTestClient(server);
    for (let round = 0; round < 100; round += 1) {
      await Promise.all(Array.from({ length: 10 }, (_, index) => client.getImageInfo(index + 1, { signal })));
    }
    expect(server.requests).toHaveLength(1_000);
    expect(getEventListeners(signal, 'abort')).toEqual([]);
  }, 30_000);

  it('after a timeout: the connection is closed', async () => {
    const closed = new Gate();
    server.answers((_, response) => {
      response.on('close', closed.open);
    });
    expect((await failureOf(createTestClient(server, { timeoutMs: 1_000 }).getImage(7))).code).toBe(
      'timeout',
    );
    await closed.passed;
  });
});
