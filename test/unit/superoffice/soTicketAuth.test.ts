import { soTicketAuth } from 'react-superoffice-images/core';
import { expect, it } from 'vitest';
import { createTestClient } from '../../fixtures/createTestClient.js';
import { failureOf } from '../../fixtures/failureOf.js';
import { serverPerTest } from '../../fixtures/serverPerTest.js';

const server = serverPerTest();

it('sends the ticket as it is', async () => {
  const ticket = '7T:TgA4AGYA/+==&%20|x';
  await createTestClient(server, { auth: soTicketAuth({ getTicket: () => ticket }) }).getImageInfo(7);
  expect(server.requests[0]?.headers.authorization).toBe(`SOTicket ${ticket}`);
  expect(server.requests[0]?.headers).not.toHaveProperty('so-apptoken');
});

it('sends the app token beside the ticket where it is set', async () => {
  const auth = soTicketAuth({ getTicket: () => Promise.resolve('7T:x'), appToken: 'app-secret' });
  await createTestClient(server, { auth }).getImageInfo(7);
  expect(server.requests[0]?.headers).toMatchObject({
    authorization: 'SOTicket 7T:x',
    'so-apptoken': 'app-secret',
  });
});

it('asks for the ticket for each request', async () => {
  let count = 0;
  const client = createTestClient(server, { auth: soTicketAuth({ getTicket: () => `7T:${(count += 1)}` }) });
  await client.getImageInfo(7);
  await client.getImageInfo(7);
  expect(server.requests.map(({ headers }) => headers.authorization)).toEqual([
    'SOTicket 7T:1',
    'SOTicket 7T:2',
  ]);
});

it.each([null, undefined, '', '7T:x\n', ' 7T:x', '7T:\0x', '7T:\u{1F511}'])(
  'sends nothing when the ticket is %j',
  async (ticket) => {
    const client = createTestClient(server, { auth: soTicketAuth({ getTicket: () => ticket }) });
    const error = await failureOf(client.getImageInfo(7));
    expect(error).toMatchObject({ code: 'unauthorized', status: undefined, contactId: 7 });
    expect(error.message).not.toContain('7T:');
    expect(server.requests).toEqual([]);
  },
);

it('names the error of getTicket as the cause', async () => {
  const cause = new Error('the store is locked');
  const getTicket = (): never => {
    throw cause;
  };
  const error = await failureOf(
    createTestClient(server, { auth: soTicketAuth({ getTicket }) }).getImageInfo(7),
  );
  expect(error).toMatchObject({ code: 'unauthorized', contactId: 7 });
  expect(error.cause).toBe(cause);
  expect(server.requests).toEqual([]);
});

it.each(['', 'app-secret\n', ' app-secret', 'app-secret\r\nX-Evil: 1', 'app-secret\u{1F511}'])(
  'refuses the app token %j without repeating it',
  (appToken) => {
    const create = (): unknown => soTicketAuth({ getTicket: () => '7T:x', appToken });
    expect(create).toThrow('The appToken');
    expect(create).not.toThrow('app-secret');
  },
);

it('gives up after the first 401', async () => {
  server.answers({ status: 401 });
  const client = createTestClient(server, { auth: soTicketAuth({ getTicket: () => '7T:x' }) });
  expect(await failureOf(client.getImageInfo(7))).toMatchObject({ code: 'unauthorized', status: 401 });
  expect(server.requests).toHaveLength(1);
});
