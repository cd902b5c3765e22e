import { basicAuth, soTicketAuth } from 'react-superoffice-images/core';
import { expect, it, vi } from 'vitest';
import { createTestClient } from '../../fixtures/createTestClient.js';
import { serverPerTest } from '../../fixtures/serverPerTest.js';

const server = serverPerTest();

it.each([
  ['appToken', soTicketAuth({ getTicket: () => '7T:x', appToken: 'app-secret' })],
  ['basicAuth', basicAuth({ username: 'kari', password: 'pa55word' })],
])('a server may use %s without a warning', async (_, auth) => {
  const warn = vi.spyOn(console, 'warn');
  await createTestClient(server, { auth }).getImageInfo(7);
  expect(warn).not.toHaveBeenCalled();
});
