// @vitest-environment jsdom
import { sessionAuth } from 'react-superoffice-images/core';
import { afterEach, expect, it, vi } from 'vitest';
import { createTestClient } from '../../fixtures/createTestClient.js';
import { failureOf } from '../../fixtures/failureOf.js';
import { serverPerTest } from '../../fixtures/serverPerTest.js';

const server = serverPerTest();
const client = (): ReturnType<typeof createTestClient> => createTestClient(server, { auth: sessionAuth() });
const sentTokens = (): unknown[] => server.requests.map(({ headers }) => headers['x-xsrf-token']);

function setHiddenInput(value: string): void {
  document.body.innerHTML = '<input type="hidden" id="XSRF_TOKEN">';
  document.querySelector('input')?.setAttribute('value', value);
}

afterEach(() => {
  for (const name of ['XSRF-TOKEN', 'OTHER-XSRF-TOKEN', 'a', 'z']) {
    document.cookie = `${name}=; max-age=0`;
  }
  document.body.replaceChildren();
});

it.each([
  ['XSRF-TOKEN=abc', 'abc'],
  ['XSRF-TOKEN=a%2Bb%3D%3D', 'a+b=='],
  ['XSRF-TOKEN=a+b==', 'a+b=='],
  ['XSRF-TOKEN=100%', '100%'],
])('reads the token from the cookie %s', async (cookie, expected) => {
  document.cookie = 'a=1';
  document.cookie = 'OTHER-XSRF-TOKEN=other';
  document.cookie = cookie;
  document.cookie = 'z=26';
  await client().getImageInfo(7);
  expect(sentTokens()).toEqual([expected]);
  expect(server.requests[0]?.headers).not.toHaveProperty('authorization');
});

it('reads the token from the hidden input where there is no cookie', async () => {
  setHiddenInput('from-input');
  await client().getImageInfo(7);
  expect(sentTokens()).toEqual(['from-input']);
});

it('reads the token from the hidden input where the cookie is empty', async () => {
  setHiddenInput('from-input');
  document.cookie = 'XSRF-TOKEN=';
  await client().getImageInfo(7);
  expect(sentTokens()).toEqual(['from-input']);
});

it('prefers the cookie to the hidden input', async () => {
  setHiddenInput('from-input');
  document.cookie = 'XSRF-TOKEN=from-cookie';
  await client().getImageInfo(7);
  expect(sentTokens()).toEqual(['from-cookie']);
});

it('reads the token for each request: it changes at sign-in', async () => {
  const { getImageInfo } = client();
  setHiddenInput('first');
  await getImageInfo(7);
  setHiddenInput('second');
  await getImageInfo(7);
  document.cookie = 'XSRF-TOKEN=third';
  await getImageInfo(7);
  expect(sentTokens()).toEqual(['first', 'second', 'third']);
});

it('lets the browser send its cookies along', async () => {
  setHiddenInput('token');
  const fetch = vi.fn<typeof globalThis.fetch>(() => Promise.resolve(new Response(null, { status: 204 })));
  await createTestClient(server, { auth: sessionAuth(), fetch }).getImageInfo(7);
  const [input, init] = fetch.mock.calls[0] ?? [];
  expect(input instanceof Request ? input.credentials : init?.credentials).toBe('include');
});

it('sends nothing without a token', async () => {
  const error = await failureOf(client().getImageInfo(7));
  expect(error).toMatchObject({ code: 'unauthorized', status: undefined, contactId: 7 });
  expect(error.message).toContain('neither a cookie XSRF-TOKEN nor a hidden input');
  expect(server.requests).toEqual([]);
});

it('sends nothing when the token is empty, or no header can carry it, and does not repeat it', async () => {
  for (const value of ['', 'secret\u{1F511}', ' secret']) {
    setHiddenInput(value);
    const error = await failureOf(client().getImageInfo(7));
    expect(error.code).toBe('unauthorized');
    expect(error.message).not.toContain('secret');
  }
  expect(server.requests).toEqual([]);
});

it('takes an element that is no input for no token', async () => {
  document.body.innerHTML = '<p id="XSRF_TOKEN">text</p>';
  expect((await failureOf(client().getImageInfo(7))).code).toBe('unauthorized');
});
