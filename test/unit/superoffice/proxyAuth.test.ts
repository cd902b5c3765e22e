import { proxyAuth } from 'react-superoffice-images/core';
import { expect, it } from 'vitest';
import { createTestClient } from '../../fixtures/createTestClient.js';
import { failureOf } from '../../fixtures/failureOf.js';
import { serverPerTest } from '../../fixtures/serverPerTest.js';

const server = serverPerTest();

it('sends no credential: the proxy puts it in', async () => {
  await createTestClient(server, { auth: proxyAuth() }).getImageInfo(7);
  const [request] = server.requests;
  expect(request?.url).toContain('/v1/Contact/7/Imageinfo');
  expect(Object.keys(request?.headers ?? {})).not.toEqual(
    expect.arrayContaining([expect.stringMatching(/authorization|x-xsrf-token|so-apptoken/iu)]),
  );
});

it('has nothing to renew: a 401 is the proxy’s last word', async () => {
  server.answers({ status: 401 });
  const client = createTestClient(server, { auth: proxyAuth() });
  expect(await failureOf(client.getImageInfo(7))).toMatchObject({ code: 'unauthorized', status: 401 });
  expect(server.requests).toHaveLength(1);
});
