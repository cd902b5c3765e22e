// @vitest-environment jsdom
import { afterEach, expect, it } from 'vitest';
import { createTestClient } from '../../fixtures/createTestClient.js';
import { serverPerTest } from '../../fixtures/serverPerTest.js';

const server = serverPerTest();

/** Makes the page one of the test's server. */
function openPage(path: string): void {
  const base = document.createElement('base');
  base.href = server.origin + path;
  document.head.append(base);
}

afterEach(() => {
  document.head.replaceChildren();
});

it.each([
  ['/api', '/', '/api/v1/Contact/7/Imageinfo'],
  ['/api', '/some/where/deep', '/api/v1/Contact/7/Imageinfo'],
  ['/api/v1/', '/', '/api/v1/Contact/7/Imageinfo'],
  ['/', '/some/where', '/api/v1/Contact/7/Imageinfo'],
  ['/Cust12345', '/some/where', '/Cust12345/api/v1/Contact/7/Imageinfo'],
  ['./api', '/app/page', '/app/api/v1/Contact/7/Imageinfo'],
  ['../api', '/app/inner/page', '/app/api/v1/Contact/7/Imageinfo'],
])('a relative base URL %j is taken from the page %s', async (baseUrl, page, expected) => {
  openPage(page);
  await createTestClient(server, { baseUrl }).getImageInfo(7);
  expect(server.requests.map(({ url }) => url)).toEqual([expected]);
});

it('follows the page that is open when the request is made', async () => {
  const client = createTestClient(server, { baseUrl: './api' });
  openPage('/first/page');
  await client.getImageInfo(7);
  document.head.replaceChildren();
  openPage('/second/page');
  await client.getImageInfo(7);
  expect(server.requests.map(({ url }) => url)).toEqual([
    '/first/api/v1/Contact/7/Imageinfo',
    '/second/api/v1/Contact/7/Imageinfo',
  ]);
});
