import { expect, it } from 'vitest';
import { createTestClient } from '../../fixtures/createTestClient.js';
import { failureOf } from '../../fixtures/failureOf.js';
import { serverPerTest } from '../../fixtures/serverPerTest.js';

const server = serverPerTest();
const png = new Blob(['x'], { type: 'image/png' });

it.each([
  0,
  -1,
  -0,
  1.5,
  0.1,
  NaN,
  Infinity,
  -Infinity,
  2_147_483_648,
  4_294_967_303,
  1e300,
  '',
  '0',
  '-1',
  '+7',
  '7a',
  'a7',
  '007',
  ' 7',
  '7 ',
  '7\n',
  '1.5',
  '1e3',
  '0x7',
  '７',
  '7/../8',
  '2147483648',
  '99999999999',
  null,
  undefined,
  true,
  false,
  {},
  [],
  [7],
  7n,
  new Date(7),
  Symbol('7'),
])('%s is no id: nothing is sent', async (id) => {
  const client = createTestClient(server);
  // What JavaScript can pass where the types do not watch.
  const anything = id as number;
  const errors = [
    await failureOf(client.getImageInfo(anything)),
    await failureOf(client.getImage(anything)),
    await failureOf(client.putImage(anything, png)),
    await failureOf(client.deleteImage(anything)),
  ];
  expect(errors.map(({ code, status, contactId }) => [code, status, contactId])).toEqual(
    Array.from({ length: 4 }, () => ['invalid-id', undefined, undefined]),
  );
  expect(errors[0]?.message).toContain('is not a SuperOffice id, so nothing was requested');
  expect(server.requests).toEqual([]);
});

it.each([
  [1, 1],
  [7, 7],
  ['7', 7],
  ['1', 1],
  [2_147_483_647, 2_147_483_647],
  ['2147483647', 2_147_483_647],
])('%j is the id %i', async (id, expected) => {
  await createTestClient(server).getImageInfo(id);
  expect(server.requests.map(({ url }) => url)).toEqual([`/Cust12345/api/v1/Contact/${expected}/Imageinfo`]);
});

it('shortens a long text that is no id in the message', async () => {
  const { message } = await failureOf(createTestClient(server).getImageInfo('x'.repeat(10_000)));
  expect(message.length).toBeLessThan(200);
});
