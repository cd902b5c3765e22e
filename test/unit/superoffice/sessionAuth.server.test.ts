import { sessionAuth } from 'react-superoffice-images/core';
import { expect, it } from 'vitest';
import { createTestClient } from '../../fixtures/createTestClient.js';
import { failureOf } from '../../fixtures/failureOf.js';
import { serverPerTest } from '../../fixtures/serverPerTest.js';

const server = serverPerTest();

it('sends nothing where there is no page, and so no session', async () => {
  const error = await failureOf(createTestClient(server, { auth: sessionAuth() }).getImageInfo(7));
  expect(error).toMatchObject({ code: 'unauthorized', contactId: 7 });
  expect(server.requests).toEqual([]);
});
