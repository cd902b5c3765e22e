import { basicAuth, bearerAuth, soTicketAuth, type SuperOfficeAuth } from 'react-superoffice-images/core';
import { expect, it } from 'vitest';
import { createTestClient } from '../../fixtures/createTestClient.js';
import { failureOf } from '../../fixtures/failureOf.js';
import { serverPerTest } from '../../fixtures/serverPerTest.js';

const server = serverPerTest();
const elsewhere = serverPerTest();

const schemes: [string, SuperOfficeAuth][] = [
  ['bearer', bearerAuth({ getToken: () => 'secret' })],
  ['soticket', soTicketAuth({ getTicket: () => 'secret', appToken: 'secret' })],
  ['basic', basicAuth({ username: 'kari', password: 'secret' })],
];

it.each(
  schemes.flatMap(([scheme, auth]) =>
    [301, 302, 303, 307, 308].map((status) => [scheme, status, auth] as const),
  ),
)('%s credentials do not follow a %i to another origin', async (_, status, auth) => {
  server.answers({ status, headers: { Location: `${elsewhere.origin}/login` } });
  const client = createTestClient(server, { auth });
  const errors = [
    await failureOf(client.getImageInfo(7)),
    await failureOf(client.getImage(7)),
    await failureOf(client.putImage(7, new Blob(['x'], { type: 'image/png' }))),
    await failureOf(client.deleteImage(7)),
  ];
  for (const error of errors) expect(error).toMatchObject({ code: 'invalid-response', status, contactId: 7 });
  expect(server.requests).toHaveLength(4);
  expect(elsewhere.requests).toEqual([]);
});

it('is not followed on the same origin either', async () => {
  server.answers({ status: 302, headers: { Location: '/login' } });
  expect((await failureOf(createTestClient(server).getImage(7))).code).toBe('invalid-response');
  expect(server.requests).toHaveLength(1);
});
