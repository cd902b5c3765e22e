import { inspect } from 'node:util';
import {
  basicAuth,
  bearerAuth,
  soTicketAuth,
  type SuperOfficeAuth,
  type SuperOfficeError,
} from 'react-superoffice-images/core';
import { describe, expect, it } from 'vitest';
import { redactSecrets } from '../../../src/superoffice/redactSecrets.js';
import { createTestClient } from '../../fixtures/createTestClient.js';
import { failureOf } from '../../fixtures/failureOf.js';
import { serverPerTest } from '../../fixtures/serverPerTest.js';
import type { Answer, RecordedRequest } from '../../fixtures/startServer.js';

const server = serverPerTest();

/** Every secret of these tests holds this word, whatever surrounds it. */
const word = 'hunter2';
const token = `8A:${word}+/="\\<&>'.${word}`;

/** Whatever a program can print of an error, causes included. */
function everythingAbout(error: SuperOfficeError): string {
  const seen: string[] = [];
  for (let current: unknown = error; current instanceof Error; current = current.cause) {
    seen.push(current.message, String(current), current.stack ?? '', JSON.stringify(current));
  }
  return [
    ...seen,
    String(error.cause),
    error.serverMessage,
    inspect(error, { depth: 20, showHidden: true }),
  ].join('\n');
}

const schemes: [string, SuperOfficeAuth, string[]][] = [
  ['bearer', bearerAuth({ getToken: () => token }), [word]],
  ['soticket', soTicketAuth({ getTicket: () => token, appToken: `app-${word}` }), [word]],
  ['basic', basicAuth({ username: 'kari', password: word }), [word, btoa(`kari:${word}`)]],
];

const credentials = ({ headers }: RecordedRequest): string =>
  [headers.authorization, headers['so-apptoken']].filter((value) => value !== undefined).join(' ');

const escapeHtml = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');

/** A server that repeats the credentials that it was sent, in each way that a server can write. */
const echoes: [string, (credential: string) => string][] = [
  ['text', (credential) => `Refused: ${credential}`],
  ['JSON', (credential) => JSON.stringify({ Message: `Refused: ${credential}` })],
  [
    "JSON in .NET's escapes",
    (credential) =>
      `{"Message":"Refused: ${credential.replaceAll(/./gu, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`)}"}`,
  ],
  ['an entity error', (credential) => JSON.stringify({ ErrorType: 'x', ErrorMessage: credential })],
  ['a ModelState', (credential) => JSON.stringify({ ModelState: { x: [credential] } })],
  ['the title of a page', (credential) => `<title>Refused: ${escapeHtml(credential)}</title>`],
  [
    'the title of a page, as .NET writes it',
    (credential) =>
      `<title>${credential.replaceAll(/[^a-z0-9]/giu, (c) => `&#x${c.charCodeAt(0).toString(16).toUpperCase()};`)}</title>`,
  ],
  ['an address', (credential) => `/login?returnTo=${encodeURIComponent(credential)}`],
  ['JSON within a text', (credential) => `Headers: ${JSON.stringify({ credential })}`],
  ['JSON within JSON', (credential) => JSON.stringify({ Message: JSON.stringify({ credential }) })],
  ['text that is cut off within it', (credential) => `${'x'.repeat(290)} ${credential}`],
];

describe.each(schemes)('%s', (_scheme, auth, secrets) => {
  it.each(echoes)('does not come back in an error when the server repeats it as %s', async (_, echo) => {
    server.answers((request, response) => {
      response.writeHead(500).end(echo(credentials(request)));
    });
    const error = await failureOf(createTestClient(server, { auth }).getImageInfo(7));
    expect(server.requests[0]?.headers.authorization).toBeDefined();
    expect(error.serverMessage).toBeDefined();
    for (const secret of secrets) expect(everythingAbout(error)).not.toContain(secret);
  });

  it.each<[string, Answer]>([
    ['401', { status: 401 }],
    ['a page', { body: '<html>' }],
    ['half a JSON', { body: '{' }],
    [
      'a connection that breaks',
      (_request, response) => {
        response.destroy();
      },
    ],
    ['no answer in time', () => undefined],
    ['a redirect', { status: 302, headers: { Location: '/' } }],
  ])('does not come back in an error after %s', async (_, answer) => {
    server.answers(answer);
    const error = await failureOf(createTestClient(server, { auth, timeoutMs: 100 }).getImageInfo(7));
    for (const secret of secrets) expect(everythingAbout(error)).not.toContain(secret);
  });

  it('does not come back in an error when the server cannot be reached', async () => {
    const client = createTestClient(server, { auth });
    await server.stop();
    const error = await failureOf(client.getImageInfo(7));
    expect(error.cause).toBeInstanceOf(Error);
    expect(inspect(error, { depth: 20, showHidden: true })).not.toContain('authorization');
    for (const secret of secrets) expect(everythingAbout(error)).not.toContain(secret);
  });
});

it('takes out the token before the refresh and the one after it', async () => {
  let current = `first-${word}`;
  const auth = bearerAuth({
    getToken: () => current,
    refreshToken: () => (current = `first-${word}-second-${word}`),
  });
  server.answers((request, response) => {
    response.writeHead(401).end(`${credentials(request)}, not first-${word}`);
  });
  const error = await failureOf(createTestClient(server, { auth }).getImageInfo(7));
  expect(error.serverMessage).toBe('Bearer ***, not ***');
});

it('takes out a password whose white space would be folded', async () => {
  const auth = basicAuth({ username: 'kari', password: `a  ${word}` });
  server.answers({ status: 500, body: `Refused: a  ${word}` });
  const error = await failureOf(createTestClient(server, { auth }).getImageInfo(7));
  expect(error.serverMessage).toBe('Refused: ***');
});

describe('redactSecrets', () => {
  it.each([
    ['abc', ['b'], 'a***c'],
    ['token-2 token', ['token', 'token-2'], '*** ***'],
    ['a$&b', ['$&'], 'a***b'],
    ['a.c abc', ['a.c'], '*** abc'],
    ['abc', [''], 'abc'],
    ['abc', [], 'abc'],
    ['&lt;x&gt; <x>', ['<x>'], '*** ***'],
    ['a%2Bb a&#43;b a&#x2b;b a\\u002Bb', ['a+b'], '*** *** *** ***'],
    ['\\"a\\/b\\"', ['a/b'], '"***"'],
    ['50%2B &lt;b&gt; \\"', ['a+b'], '50%2B &lt;b&gt; \\"'],
  ])('makes %j without %j into %j', (text, secrets, expected) => {
    expect(redactSecrets(text, secrets)).toBe(expected);
  });
});
