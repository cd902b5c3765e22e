import { expect, it } from 'vitest';
import { createTestClient } from '../../fixtures/createTestClient.js';
import { failureOf } from '../../fixtures/failureOf.js';
import { serverPerTest } from '../../fixtures/serverPerTest.js';
import type { Answer } from '../../fixtures/startServer.js';

const server = serverPerTest();

it.each<[string, Answer]>([
  ['204', { status: 204 }],
  ['200 with nothing', { body: '' }],
  ['200 with something', { json: { Success: true } }],
  ['404 with {Message}: there was none', { status: 404, json: { Message: 'Image not found' } }],
])('is done after %s', async (_, answer) => {
  server.answers(answer);
  await expect(createTestClient(server).deleteImage(7)).resolves.toBeUndefined();
  expect(server.requests.map(({ method, url, body }) => [method, url, body.length])).toEqual([
    ['DELETE', '/Cust12345/api/v1/Contact/7/Image', 0],
  ]);
  expect(server.requests[0]?.headers).not.toHaveProperty('content-type');
});

it.each([
  [400, 'rejected'],
  [401, 'unauthorized'],
  [403, 'forbidden'],
  [404, 'not-found'],
  [405, 'rejected'],
  [500, 'server-error'],
])('fails after %i with %s', async (status, code) => {
  server.answers({ status });
  const error = await failureOf(createTestClient(server).deleteImage(7));
  expect(error).toMatchObject({ code, status, contactId: 7 });
  expect(error.message).toContain('so the picture of contact 7 was not removed');
});

it('does not take a login page for an answer', async () => {
  server.answers({ headers: { 'Content-Type': 'text/html; charset=utf-8' }, body: '<html></html>' });
  const error = await failureOf(createTestClient(server).deleteImage(7));
  expect(error).toMatchObject({ code: 'invalid-response', status: 200, contactId: 7 });
});
