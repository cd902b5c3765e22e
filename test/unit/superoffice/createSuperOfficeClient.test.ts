import {
  bearerAuth,
  createSuperOfficeClient,
  type SuperOfficeClientOptions,
} from 'react-superoffice-images/core';
import { describe, expect, it, vi } from 'vitest';
import { createTestClient, testToken } from '../../fixtures/createTestClient.js';
import { tinyPng } from '../../fixtures/tinyPng.js';
import { serverPerTest } from '../../fixtures/serverPerTest.js';

const server = serverPerTest();
const optional = ['accept-language', 'so-language', 'so-culture', 'so-timezone', 'so-apptoken'];
const allOptions = {
  acceptLanguage: 'sv, en;q=0.5',
  language: 'nb',
  culture: 'nb-NO',
  timeZone: 'UTC, includeTZOffset',
} as const satisfies Partial<SuperOfficeClientOptions>;

/** Makes each of the four requests. */
async function requestAll(options: Partial<SuperOfficeClientOptions> = {}): Promise<void> {
  const client = createTestClient(server, options);
  server.answers(
    { status: 204 },
    { headers: { 'Content-Type': 'image/png' }, body: tinyPng },
    { json: 415 },
    { status: 204 },
  );
  await client.getImageInfo(7);
  await client.getImage(7);
  await client.putImage(7, new Blob([tinyPng], { type: 'image/png' }));
  await client.deleteImage(7);
}

it('sends the four requests of the specification', async () => {
  await requestAll();
  expect(server.requests.map(({ method, url }) => `${method} ${url}`)).toEqual([
    'GET /Cust12345/api/v1/Contact/7/Imageinfo',
    'GET /Cust12345/api/v1/Contact/7/Image',
    'PUT /Cust12345/api/v1/Contact/7/Image',
    'DELETE /Cust12345/api/v1/Contact/7/Image',
  ]);
});

it('asks for what each request can read', async () => {
  await requestAll();
  expect(server.requests.map(({ headers }) => headers.accept)).toEqual([
    'application/json',
    'image/png, image/jpeg, image/gif, image/tiff',
    'application/json',
    'application/json',
  ]);
});

it('signs every request in', async () => {
  await requestAll();
  expect(server.requests.map(({ headers }) => headers.authorization)).toEqual(
    Array.from({ length: 4 }, () => `Bearer ${testToken}`),
  );
});

it('sends cookies to no other origin than the page’s, unless the sign-in lives by them', async () => {
  const fetch = vi.fn<typeof globalThis.fetch>(() => Promise.resolve(new Response(null, { status: 204 })));
  await createTestClient(server, { fetch }).getImageInfo(7);
  const [input, init] = fetch.mock.calls[0] ?? [];
  expect(input instanceof Request ? input.credentials : init?.credentials).toBe('same-origin');
});

it('sends every optional header that is set, but none with DELETE, which answers nothing', async () => {
  await requestAll(allOptions);
  expect(server.requests.map(({ headers }) => optional.map((name) => headers[name]))).toEqual([
    ...Array.from({ length: 3 }, () => ['sv, en;q=0.5', 'nb', 'nb-NO', 'UTC, includeTZOffset', undefined]),
    // What Node's fetch sends by itself.
    ['*', undefined, undefined, undefined, undefined],
  ]);
});

it.each([
  ['acceptLanguage', 'Accept-Language'],
  ['language', 'SO-Language'],
  ['culture', 'SO-Culture'],
  ['timeZone', 'SO-TimeZone'],
] as const)('sends %s alone as %s', async (option, header) => {
  await requestAll({ [option]: allOptions[option] });
  for (const { headers } of server.requests.slice(0, 3)) {
    const sent = optional.filter((name) => name in headers && headers[name] !== '*');
    expect(sent).toEqual([header.toLowerCase()]);
  }
});

it('sends no optional header that is not set', async () => {
  await requestAll({
    acceptLanguage: undefined,
    language: undefined,
    culture: undefined,
    timeZone: undefined,
  });
  const own = ['accept', 'authorization', 'content-type'];
  // What Node's fetch adds by itself to every request.
  const nodes = [
    'accept-encoding',
    'accept-language',
    'cache-control',
    'connection',
    'content-length',
    'host',
    'sec-fetch-mode',
    'user-agent',
  ];
  for (const { headers } of server.requests) {
    expect(Object.keys(headers).filter((name) => ![...own, ...nodes].includes(name))).toEqual([]);
    expect(headers['accept-language']).toBe('*');
  }
});

/** Makes a client with these options. */
const make = (options: Partial<SuperOfficeClientOptions>) => (): unknown =>
  createSuperOfficeClient({
    baseUrl: 'https://online3.superoffice.com/Cust12345',
    auth: bearerAuth({ getToken: () => '' }),
    ...options,
  });

describe('an option that cannot work is refused', () => {
  it.each(['acceptLanguage', 'language', 'culture', 'timeZone'] as const)('%s', (option) => {
    for (const value of ['', ' en', 'en\n', 'en\r\nX-Evil: 1', 'en\0', '日本語']) {
      expect(make({ [option]: value })).toThrow(TypeError);
      expect(make({ [option]: value })).toThrow(`${option} is empty, or has characters`);
    }
  });

  it.each(['timeoutMs', 'concurrency', 'maxBytes'] as const)('%s', (option) => {
    for (const value of [0, -1, NaN, -Infinity]) {
      expect(make({ [option]: value })).toThrow(`${option} is ${value}, but has to be above 0.`);
    }
  });
});

describe('defaults', () => {
  const auth = bearerAuth({ getToken: () => testToken });

  it('has the base URL as its scope, unless one is given', () => {
    const baseUrl = 'https://online3.superoffice.com/Cust12345';
    expect(createSuperOfficeClient({ baseUrl, auth }).scope).toBe(`${baseUrl}/api/`);
    expect(createSuperOfficeClient({ baseUrl, auth, scope: 'Cust12345/kari' }).scope).toBe('Cust12345/kari');
  });

  it('hands 24 requests to the browser at once, unless told otherwise', () => {
    expect(createSuperOfficeClient({ baseUrl: '/api', auth }).concurrency).toBe(24);
    expect(createSuperOfficeClient({ baseUrl: '/api', auth, concurrency: 6 }).concurrency).toBe(6);
  });
});

describe('fetch', () => {
  it('is the one that was given', async () => {
    const fetch = vi.fn<typeof globalThis.fetch>(() => Promise.resolve(new Response(null, { status: 204 })));
    await createTestClient(server, { fetch }).getImageInfo(7);
    expect(fetch).toHaveBeenCalledOnce();
    expect(server.requests).toEqual([]);
  });

  it('is else the global one of the moment', async () => {
    const client = createTestClient(server);
    const fetch = vi.fn<typeof globalThis.fetch>(() => Promise.resolve(new Response(null, { status: 204 })));
    vi.stubGlobal('fetch', fetch);
    await client.getImageInfo(7);
    vi.unstubAllGlobals();
    expect(fetch).toHaveBeenCalledOnce();
  });
});

it('works with its functions taken off the client', async () => {
  const { getImageInfo } = createTestClient(server);
  await expect(getImageInfo(7)).resolves.toBeNull();
});

it('runs with the major of ky that the project names', async ({ task }) => {
  const major = 'NetworkError' in (await import('ky')) ? 2 : 1;
  expect(major).toBe(task.file.projectName === 'unit-lowest' ? 1 : 2);
});
