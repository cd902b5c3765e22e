import { basicAuth } from 'react-superoffice-images/core';
import { expect, it } from 'vitest';
import { createTestClient } from '../../fixtures/createTestClient.js';
import { failureOf } from '../../fixtures/failureOf.js';
import { serverPerTest } from '../../fixtures/serverPerTest.js';

const server = serverPerTest();

it.each([
  // The specification's own sample request.
  ['tje0', 'Tje0', 'Basic dGplMDpUamUw'],
  ['kari', 'pa:ss:word', 'Basic a2FyaTpwYTpzczp3b3Jk'],
  ['kari', '', 'Basic a2FyaTo='],
  ['Åse', 'blåbær€', 'Basic w4VzZTpibMOlYsOmcuKCrA=='],
  ['山田', '🔑', 'Basic 5bGx55SwOvCflJE='],
])('sends %s and %s in UTF-8', async (username, password, expected) => {
  await createTestClient(server, { auth: basicAuth({ username, password }) }).getImageInfo(7);
  expect(server.requests.map(({ headers }) => headers.authorization)).toEqual([expected]);
});

const withColon = (): unknown => basicAuth({ username: 'ka:ri', password: 'pa55word' });

it('refuses a user name that Basic authentication cannot carry', () => {
  expect(withColon).toThrow('holds a colon');
  expect(withColon).not.toThrow('pa55word');
});

it('is asked once: there is no newer password to try after a 401', async () => {
  server.answers({ status: 401 });
  const client = createTestClient(server, { auth: basicAuth({ username: 'kari', password: 'wrong' }) });
  expect(await failureOf(client.getImageInfo(7))).toMatchObject({
    code: 'unauthorized',
    status: 401,
    contactId: 7,
  });
  expect(server.requests).toHaveLength(1);
});
