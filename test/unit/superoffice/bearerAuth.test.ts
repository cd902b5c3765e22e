import { bearerAuth } from 'react-superoffice-images/core';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createTestClient } from '../../fixtures/createTestClient.js';
import { failureOf } from '../../fixtures/failureOf.js';
import { Gate } from '../../fixtures/Gate.js';
import type { Answer } from '../../fixtures/startServer.js';
import { serverPerTest } from '../../fixtures/serverPerTest.js';

const server = serverPerTest();
const ids = Array.from({ length: 20 }, (_, index) => index + 1);
const sentTokens = (): unknown[] =>
  server.requests.map(({ headers }) => headers.authorization?.slice('Bearer '.length));

const pause = (ms: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, ms);
  });

/** Lets only these tokens in, with an answer that means "no image". */
function accepting(...tokens: string[]): Answer {
  const valid = new Set(tokens.map((token) => `Bearer ${token}`));
  return ({ headers }, response) => {
    response.writeHead(valid.has(headers.authorization ?? '') ? 204 : 401).end();
  };
}

const failing = (): Promise<never> => Promise.reject(new Error('invalid_grant'));
const failingAtOnce = (): never => {
  throw new Error('invalid_grant');
};
const neverEnding = (): Promise<string> => new Promise(() => undefined);

afterEach(() => {
  vi.useRealTimers();
});

it('asks for the token for each request', async () => {
  let count = 0;
  const client = createTestClient(server, { auth: bearerAuth({ getToken: () => `t${(count += 1)}` }) });
  await client.getImageInfo(7);
  await client.getImageInfo(7);
  expect(sentTokens()).toEqual(['t1', 't2']);
});

it('waits for a token that is a promise', async () => {
  const auth = bearerAuth({ getToken: () => pause(5).then(() => 'late') });
  await createTestClient(server, { auth }).getImageInfo(7);
  expect(sentTokens()).toEqual(['late']);
});

describe('without a token', () => {
  it.each([null, undefined, ''])('nothing is sent: %j', async (token) => {
    const client = createTestClient(server, { auth: bearerAuth({ getToken: () => token }) });
    const error = await failureOf(client.getImageInfo(7));
    expect(error).toMatchObject({ code: 'unauthorized', status: undefined, contactId: 7 });
    expect(error.message).toContain('getToken returned no token');
    expect(server.requests).toEqual([]);
  });

  it.each(['secret\n', ' secret', 'secret\0', 'secret\r\nX-Evil: 1', 'secret\u{1F511}', 'sécret\u0100'])(
    'nothing is sent when no header can carry it, and it is not repeated: %j',
    async (token) => {
      const client = createTestClient(server, { auth: bearerAuth({ getToken: () => token }) });
      const error = await failureOf(client.getImageInfo(7));
      expect(error).toMatchObject({ code: 'unauthorized', contactId: 7 });
      expect(error.cause).toBeUndefined();
      expect(JSON.stringify([error, error.message, error.stack])).not.toMatch(/s[eé]cret/);
      expect(server.requests).toEqual([]);
    },
  );

  it.each([
    [
      'throws',
      () => {
        throw new Error('the store is locked');
      },
    ],
    ['rejects', () => Promise.reject(new Error('the store is locked'))],
  ])('nothing is sent when getToken %s, and its error is the cause', async (_, getToken) => {
    const error = await failureOf(
      createTestClient(server, { auth: bearerAuth({ getToken }) }).getImageInfo(7),
    );
    expect(error).toMatchObject({ code: 'unauthorized', contactId: 7 });
    expect(error.cause).toEqual(new Error('the store is locked'));
    expect(server.requests).toEqual([]);
  });

  it('a getToken that never answers ends in a timeout', async () => {
    const auth = bearerAuth({ getToken: neverEnding });
    const error = await failureOf(createTestClient(server, { auth, timeoutMs: 30 }).getImageInfo(7));
    expect(error).toMatchObject({ code: 'timeout', contactId: 7 });
    expect(server.requests).toEqual([]);
  });
});

describe('without refreshToken', () => {
  it('a 401 is unauthorized at once', async () => {
    server.answers({ status: 401 });
    const client = createTestClient(server, { auth: bearerAuth({ getToken: () => 'old' }) });
    expect(await failureOf(client.getImageInfo(7))).toMatchObject({
      code: 'unauthorized',
      status: 401,
      contactId: 7,
    });
    expect(server.requests).toHaveLength(1);
  });
});

describe('after a 401', () => {
  it('20 parallel requests share one refresh, and each is replayed once', async () => {
    server.answers(accepting('new'));
    let token = 'old';
    const refreshToken = vi.fn<() => Promise<string>>(async () => {
      await pause(20);
      token = 'new';
      return token;
    });
    const client = createTestClient(server, { auth: bearerAuth({ getToken: () => token, refreshToken }) });
    await expect(Promise.all(ids.map((id) => client.getImageInfo(id)))).resolves.toEqual(ids.map(() => null));
    expect(refreshToken).toHaveBeenCalledOnce();
    expect(sentTokens().filter((sent) => sent === 'old')).toHaveLength(20);
    expect(sentTokens().filter((sent) => sent === 'new')).toHaveLength(20);
  });

  it('a request that begins during the refresh waits for the new token', async () => {
    server.answers(accepting('new'));
    let token = 'old';
    const started = new Gate();
    const finish = new Gate();
    const refreshToken = async (): Promise<void> => {
      started.open();
      await finish.passed;
      token = 'new';
    };
    const client = createTestClient(server, { auth: bearerAuth({ getToken: () => token, refreshToken }) });
    const first = client.getImageInfo(1);
    await started.passed;
    const second = client.getImageInfo(2);
    await pause(20);
    finish.open();
    await Promise.all([first, second]);
    expect(sentTokens()).toEqual(['old', 'new', 'new']);
  });

  it('a late 401 for a token that was renewed meanwhile is replayed without another refresh', async () => {
    let token = 'old';
    const refreshToken = vi.fn<() => void>(() => {
      token = 'new';
    });
    const client = createTestClient(server, { auth: bearerAuth({ getToken: () => token, refreshToken }) });
    const arrived = new Gate();
    const release = new Gate();
    server.answers(async ({ headers, url }, response) => {
      if (url.includes('/1/')) arrived.open();
      if (url.includes('/1/') && headers.authorization === 'Bearer old') await release.passed;
      response.writeHead(headers.authorization === 'Bearer new' ? 204 : 401).end();
    });
    const late = client.getImageInfo(1);
    await arrived.passed;
    await client.getImageInfo(2);
    release.open();
    await expect(late).resolves.toBeNull();
    expect(refreshToken).toHaveBeenCalledOnce();
  });

  it('requests that read the old token just before it was renewed are replayed too', async () => {
    server.answers(accepting('new'));
    let token = 'old';
    let reads = 0;
    // The first reads after the 401s are slow in turn, and answer what was true when they began.
    const getToken = async (): Promise<string> => {
      const seen = token;
      reads += 1;
      await pause(reads > 3 && reads <= 6 ? (reads - 3) * 20 : 0);
      return seen;
    };
    const refreshToken = vi.fn<() => void>(() => {
      token = 'new';
    });
    const client = createTestClient(server, { auth: bearerAuth({ getToken, refreshToken }) });
    await expect(Promise.all([1, 2, 3].map((id) => client.getImageInfo(id)))).resolves.toEqual([
      null,
      null,
      null,
    ]);
    expect(refreshToken).toHaveBeenCalledOnce();
  });

  it('uses the token that refreshToken returns for as long as getToken gives the refused one', async () => {
    server.answers(accepting('new', 'newest'));
    let token = 'old';
    const auth = bearerAuth({ getToken: () => token, refreshToken: () => Promise.resolve('new') });
    const client = createTestClient(server, { auth });
    await client.getImageInfo(1);
    await client.getImageInfo(2);
    token = 'newest';
    await client.getImageInfo(3);
    expect(sentTokens()).toEqual(['old', 'new', 'new', 'newest']);
  });

  it('goes from one returned token to the next while getToken stays behind', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    const auth = bearerAuth({
      getToken: () => 'first',
      refreshToken: vi.fn<() => string>().mockReturnValueOnce('second').mockReturnValueOnce('third'),
    });
    const client = createTestClient(server, { auth });
    server.answers(accepting('second'));
    await client.getImageInfo(1);
    server.answers(accepting('third'));
    vi.advanceTimersByTime(60_000);
    await client.getImageInfo(2);
    expect(sentTokens()).toEqual(['first', 'second', 'second', 'third']);
  });

  it.each([null, undefined, ''])(
    'takes the token from getToken when refreshToken returns %j',
    async (nothing) => {
      server.answers(accepting('new'));
      let token = 'old';
      const refreshToken = (): null | undefined | string => {
        token = 'new';
        return nothing;
      };
      await createTestClient(server, {
        auth: bearerAuth({ getToken: () => token, refreshToken }),
      }).getImageInfo(7);
      expect(sentTokens()).toEqual(['old', 'new']);
    },
  );

  it('does not replay when the refresh brought nothing new', async () => {
    server.answers({ status: 401 });
    const refreshToken = vi.fn<() => void>();
    const client = createTestClient(server, { auth: bearerAuth({ getToken: () => 'old', refreshToken }) });
    expect(await failureOf(client.getImageInfo(7))).toMatchObject({ code: 'unauthorized', status: 401 });
    expect(refreshToken).toHaveBeenCalledOnce();
    expect(server.requests).toHaveLength(1);
  });

  it('is unauthorized when the new token is refused as well, after one replay', async () => {
    server.answers({ status: 401, json: { Message: 'No.' } });
    let token = 'old';
    const refreshToken = vi.fn<() => void>(() => {
      token = 'new';
    });
    const client = createTestClient(server, { auth: bearerAuth({ getToken: () => token, refreshToken }) });
    expect(await failureOf(client.getImageInfo(7))).toMatchObject({
      code: 'unauthorized',
      status: 401,
      contactId: 7,
      serverMessage: 'No.',
    });
    expect(sentTokens()).toEqual(['old', 'new']);
    expect(refreshToken).toHaveBeenCalledOnce();
  });

  it('is unauthorized after one replay also where each token is another one', async () => {
    server.answers({ status: 401 });
    let count = 0;
    const getToken = (): string => `token ${(count += 1)}`;
    const auth = bearerAuth({ getToken, refreshToken: () => undefined });
    const error = await failureOf(createTestClient(server, { auth, timeoutMs: 1_000 }).getImageInfo(7));
    expect(error.code).toBe('unauthorized');
    expect(server.requests).toHaveLength(2);
  });

  it('sends the body again with the replay', async () => {
    server.answers({ status: 401 }, { json: 415 });
    let token = 'old';
    const auth = bearerAuth({ getToken: () => token, refreshToken: () => (token = 'new') });
    const file = new Blob(['the bytes'], { type: 'image/png' });
    await expect(createTestClient(server, { auth }).putImage(7, file)).resolves.toBe(415);
    expect(server.requests.map(({ body }) => body.toString())).toEqual(['the bytes', 'the bytes']);
    expect(server.requests.map(({ headers }) => headers['content-type'])).toEqual(['image/png', 'image/png']);
  });

  it('replays also when the refused answer breaks off', async () => {
    let token = 'old';
    const auth = bearerAuth({
      getToken: () => token,
      refreshToken: () => pause(20).then(() => (token = 'new')),
    });
    server.answers(
      (_, response) => {
        response.writeHead(401, { 'Content-Length': 1_000 });
        response.write('half', () => setTimeout(() => response.destroy(), 5));
      },
      { status: 204 },
    );
    await expect(createTestClient(server, { auth }).getImageInfo(7)).resolves.toBeNull();
  });

  it('replays also when the refused answer cannot be let go of', async () => {
    let token = 'old';
    const auth = bearerAuth({ getToken: () => token, refreshToken: () => (token = 'new') });
    const endless = new ReadableStream({ cancel: () => new Promise(() => undefined) });
    const answers = [new Response(endless, { status: 401 }), new Response(null, { status: 204 })];
    const fetch = (): Promise<Response> => Promise.resolve(answers.shift() ?? Response.error());
    await expect(createTestClient(server, { auth, fetch }).getImageInfo(7)).resolves.toBeNull();
  });

  it('a 403 is no reason to refresh', async () => {
    server.answers({ status: 403 });
    const refreshToken = vi.fn<() => string>(() => 'new');
    const client = createTestClient(server, { auth: bearerAuth({ getToken: () => 'old', refreshToken }) });
    expect((await failureOf(client.getImageInfo(7))).code).toBe('forbidden');
    expect(refreshToken).not.toHaveBeenCalled();
  });
});

describe('a refresh that fails', () => {
  it('makes every waiting request unauthorized, with the error as the cause', async () => {
    server.answers({ status: 401 });
    const allRefused = new Gate();
    let answered = 0;
    const fetch: typeof globalThis.fetch = async (...input) => {
      const response = await globalThis.fetch(...input);
      answered += 1;
      if (answered === ids.length) setTimeout(allRefused.open, 20);
      return response;
    };
    const refreshToken = vi.fn<() => Promise<never>>(() => allRefused.passed.then(failing));
    const auth = bearerAuth({ getToken: () => 'old', refreshToken });
    const client = createTestClient(server, { auth, fetch });
    const errors = await Promise.all(ids.map((id) => failureOf(client.getImageInfo(id))));
    expect(errors.map(({ code, status, contactId }) => [code, status, contactId])).toEqual(
      ids.map((id) => ['unauthorized', 401, id]),
    );
    expect(errors.every(({ cause }) => cause instanceof Error && cause.message === 'invalid_grant')).toBe(
      true,
    );
    expect(refreshToken).toHaveBeenCalledOnce();
  });

  it('may throw instead of rejecting', async () => {
    server.answers({ status: 401 });
    const auth = bearerAuth({ getToken: () => 'old', refreshToken: failingAtOnce });
    const client = createTestClient(server, { auth });
    expect((await failureOf(client.getImageInfo(7))).cause).toEqual(new Error('invalid_grant'));
  });

  it.each([
    ['throws', failingAtOnce],
    ['rejects', failing],
  ])('does not stand in the way of the next one when it %s', async (_, fail) => {
    vi.useFakeTimers({ toFake: ['Date'] });
    server.answers(accepting('new'));
    const refreshToken = vi.fn<() => string | Promise<string>>(() => 'new').mockImplementationOnce(fail);
    const client = createTestClient(server, { auth: bearerAuth({ getToken: () => 'old', refreshToken }) });
    await failureOf(client.getImageInfo(7));
    vi.advanceTimersByTime(5_000);
    await expect(client.getImageInfo(7)).resolves.toBeNull();
    expect(refreshToken).toHaveBeenCalledTimes(2);
  });

  it('is forgotten as soon as the user has signed in again', async () => {
    server.answers(accepting('new'));
    let token = 'old';
    const client = createTestClient(server, {
      auth: bearerAuth({ getToken: () => token, refreshToken: failing }),
    });
    await failureOf(client.getImageInfo(7));
    token = 'new';
    await expect(client.getImageInfo(7)).resolves.toBeNull();
  });

  it('is given up with the request when it takes too long', async () => {
    server.answers({ status: 401 });
    const auth = bearerAuth({ getToken: () => 'old', refreshToken: neverEnding });
    const error = await failureOf(createTestClient(server, { auth, timeoutMs: 50 }).getImageInfo(7));
    expect(error.code).toBe('timeout');
  });
});

describe('a server that refuses every token', () => {
  it('is asked for at most one refresh in five seconds', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    server.answers({ status: 401 });
    let count = 0;
    const refreshToken = vi.fn<() => string>(() => `new-${(count += 1)}`);
    const client = createTestClient(server, { auth: bearerAuth({ getToken: () => 'old', refreshToken }) });
    for (const id of ids) await failureOf(client.getImageInfo(id));
    expect(refreshToken).toHaveBeenCalledOnce();
    // One request was replayed; each of the others was sent once.
    expect(server.requests).toHaveLength(21);
    vi.advanceTimersByTime(5_000);
    await failureOf(client.getImageInfo(7));
    expect(refreshToken).toHaveBeenCalledTimes(2);
  });

  it('is not taken for one of the last five seconds for an hour when the clock is set back', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    server.answers({ status: 401 });
    const refreshToken = vi.fn<() => string>(() => 'new');
    const client = createTestClient(server, { auth: bearerAuth({ getToken: () => 'old', refreshToken }) });
    await failureOf(client.getImageInfo(7));
    vi.setSystemTime(Date.now() - 3_600_000);
    await failureOf(client.getImageInfo(7));
    expect(refreshToken).toHaveBeenCalledTimes(2);
  });
});

it('gives up a refresh that never settles, so that a later request can start another', async () => {
  vi.useFakeTimers();
  try {
    const refreshToken = vi.fn<() => Promise<string>>(() => new Promise(() => undefined));
    const auth = bearerAuth({ getToken: () => 'old', refreshToken });
    const credential = await auth.authorize();
    const renewed = auth.renew?.(credential).catch((error: unknown) => error);
    await vi.advanceTimersByTimeAsync(30_000);
    expect(await renewed).toMatchObject({ code: 'unauthorized', status: 401 });
    refreshToken.mockResolvedValue('new');
    await vi.advanceTimersByTimeAsync(5_000);
    await expect(auth.renew?.(credential)).resolves.toBe(true);
  } finally {
    vi.useRealTimers();
  }
});
