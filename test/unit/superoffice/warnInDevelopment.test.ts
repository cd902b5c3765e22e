// @vitest-environment jsdom
import {
  basicAuth,
  bearerAuth,
  sessionAuth,
  soTicketAuth,
  type SuperOfficeAuth,
} from 'react-superoffice-images/core';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createTestClient } from '../../fixtures/createTestClient.js';
import { serverPerTest } from '../../fixtures/serverPerTest.js';

const server = serverPerTest();
const warn = vi.spyOn(console, 'warn');

beforeEach(() => {
  warn.mockClear().mockImplementation(() => undefined);
});

afterEach(() => {
  vi.unstubAllEnvs();
});

const shipped: [string, SuperOfficeAuth, string][] = [
  ['appToken', soTicketAuth({ getTicket: () => '7T:x', appToken: 'app-secret' }), 'client secret'],
  ['basicAuth', basicAuth({ username: 'kari', password: 'pa55word' }), 'ships a password'],
];

it.each(shipped)('a browser is told once that %s ships a secret', async (name, auth, sentence) => {
  const client = createTestClient(server, { auth });
  await client.getImageInfo(7);
  await client.getImageInfo(8);
  await client.deleteImage(7);
  expect(warn).toHaveBeenCalledOnce();
  const text = String(warn.mock.calls[0]);
  expect(text).toContain('react-superoffice-images: ');
  expect(text).toContain(name);
  expect(text).toContain(sentence);
  expect(text).not.toMatch(/app-secret|pa55word|kari|7T:x/);
});

it.each(shipped)('a page in production is told nothing about %s', (_, auth) => {
  vi.stubEnv('NODE_ENV', 'production');
  createTestClient(server, { auth });
  expect(warn).not.toHaveBeenCalled();
});

it.each(shipped)('a page without a bundler, and so without process, is told nothing about %s', (_, auth) => {
  vi.stubGlobal('process', undefined);
  createTestClient(server, { auth });
  vi.unstubAllGlobals();
  expect(warn).not.toHaveBeenCalled();
});

it.each<[string, SuperOfficeAuth]>([
  ['bearerAuth', bearerAuth({ getToken: () => 'token' })],
  ['soTicketAuth without an appToken', soTicketAuth({ getTicket: () => '7T:x' })],
  ['sessionAuth', sessionAuth()],
])('%s is no reason to warn', (_, auth) => {
  createTestClient(server, { auth });
  expect(warn).not.toHaveBeenCalled();
});
