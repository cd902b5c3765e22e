import { describe, expect, it } from 'vitest';
import { createTestClient } from '../../fixtures/createTestClient.js';
import { failureOf } from '../../fixtures/failureOf.js';
import { serverPerTest } from '../../fixtures/serverPerTest.js';
import type { Answer } from '../../fixtures/startServer.js';
import { tinyPng } from '../../fixtures/tinyPng.js';

const server = serverPerTest();
const file = new Blob([tinyPng], { type: 'image/png' });

it.each([
  ['image/png', 'image/png'],
  ['image/jpeg', 'image/jpeg'],
  ['image/gif', 'image/gif'],
  ['image/tiff', 'image/tiff'],
  ['image/jpg', 'image/jpeg'],
  ['image/pjpeg', 'image/jpeg'],
  ['image/png;charset=binary', 'image/png'],
])('sends a file of the type %s as %s, byte by byte', async (type, contentType) => {
  server.answers({ json: 415 });
  const bytes = Uint8Array.from({ length: 70_000 }, (_, index) => index % 251);
  await createTestClient(server).putImage(7, new Blob([bytes], { type }));
  expect(server.requests).toHaveLength(1);
  expect(server.requests[0]).toMatchObject({ method: 'PUT', url: '/Cust12345/api/v1/Contact/7/Image' });
  expect(server.requests[0]?.headers['content-type']).toBe(contentType);
  expect(server.requests[0]?.headers['content-length']).toBe('70000');
  expect(server.requests[0]?.body.equals(bytes)).toBe(true);
});

it('takes a File as well', async () => {
  server.answers({ json: 415 });
  await createTestClient(server).putImage(7, new File([tinyPng], 'logo.png', { type: 'image/png' }));
  expect(server.requests[0]?.body.equals(tinyPng)).toBe(true);
});

describe('the blob id', () => {
  it.each<[string, Answer, number]>([
    ['a number', { json: 415 }, 415],
    ['a number as text', { json: '415' }, 415],
    ['a bare number as text/json', { headers: { 'Content-Type': 'text/json' }, body: '415\r\n' }, 415],
    ['the largest', { json: 2_147_483_647 }, 2_147_483_647],
    ['201', { status: 201, json: 415 }, 415],
  ])('may come as %s', async (_, answer, expected) => {
    server.answers(answer);
    await expect(createTestClient(server).putImage(7, file)).resolves.toBe(expected);
  });

  it.each<[string, Answer]>([
    ['nothing', { body: '' }],
    ['204', { status: 204 }],
    ['null', { json: null }],
    ['true', { json: true }],
    ['zero', { json: 0 }],
    ['a negative number', { json: -1 }],
    ['a fraction', { json: 1.5 }],
    ['an array', { json: [415] }],
    ['an object', { json: { BlobId: 415 } }],
    ['another text', { json: ' 0x19f ' }],
    ['an empty text', { json: '' }],
    [
      'a login page',
      { headers: { 'Content-Type': 'text/html' }, body: '<html><title>Sign in</title></html>' },
    ],
  ])('is missed in %s', async (_, answer) => {
    server.answers(answer);
    const error = await failureOf(createTestClient(server).putImage(7, file));
    expect(error).toMatchObject({ code: 'invalid-response', contactId: 7 });
  });
});

describe('a file that the WebAPI does not take', () => {
  it.each(['image/webp', 'image/svg+xml', 'image/avif', 'image/bmp', 'image/png+x', 'text/plain', ''])(
    'is refused before anything is sent: %j',
    async (type) => {
      const error = await failureOf(createTestClient(server).putImage(7, new Blob(['x'], { type })));
      expect(error).toMatchObject({ code: 'unsupported-image', status: undefined, contactId: 7 });
      expect(error.message).toContain(JSON.stringify(type));
      expect(server.requests).toEqual([]);
    },
  );

  it('is refused when it is empty', async () => {
    const error = await failureOf(createTestClient(server).putImage(7, new Blob([], { type: 'image/png' })));
    expect(error).toMatchObject({ code: 'unsupported-image', contactId: 7 });
    expect(error.message).toContain('The file is empty');
    expect(server.requests).toEqual([]);
  });
});

it.each([
  [400, 'rejected', 'Image bitmap is missing from body.'],
  [403, 'forbidden', 'You may not change this company.'],
  [404, 'not-found', 'Image not found'],
  [413, 'too-large', 'Maximum request length exceeded.'],
  [415, 'unsupported-image', 'The media type is not supported.'],
  [500, 'server-error', 'An error has occurred.'],
])('a %i is %s: nothing was saved', async (status, code, Message) => {
  server.answers({ status, json: { Message } });
  const error = await failureOf(createTestClient(server).putImage(7, file));
  expect(error).toMatchObject({ code, status, contactId: 7, serverMessage: Message });
  expect(error.message).toContain('so the picture of contact 7 was not saved');
  expect(server.requests).toHaveLength(1);
});
