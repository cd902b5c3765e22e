import { describe, expect, it } from 'vitest';
import { createTestClient } from '../../fixtures/createTestClient.js';
import { failureOf } from '../../fixtures/failureOf.js';
import { serverPerTest } from '../../fixtures/serverPerTest.js';
import type { Answer } from '../../fixtures/startServer.js';
import { tinyPng } from '../../fixtures/tinyPng.js';

const server = serverPerTest();
const png: Answer = { headers: { 'Content-Type': 'image/png' }, body: tinyPng };
const errorPage = '<!DOCTYPE html><html><head><title>Not here</title></head></html>';

it('gives the bytes and the type that the server sends', async () => {
  server.answers(png);
  const blob = await createTestClient(server).getImage(7);
  expect(blob?.type).toBe('image/png');
  expect(new Uint8Array((await blob?.arrayBuffer()) ?? new ArrayBuffer(0))).toEqual(tinyPng);
});

it.each([
  ['image/jpeg', 'image/jpeg'],
  ['IMAGE/GIF; charset=binary', 'image/gif'],
  ['image/tiff', 'image/tiff'],
  ['image/svg+xml', 'image/svg+xml'],
  ['application/octet-stream', 'application/octet-stream'],
])('takes the type %s for %s', async (header, type) => {
  server.answers({ headers: { 'Content-Type': header }, body: tinyPng });
  expect((await createTestClient(server).getImage(7))?.type).toBe(type);
});

it('has no type where the server sends none', async () => {
  server.answers({ body: tinyPng });
  expect((await createTestClient(server).getImage(7))?.type).toBe('');
});

describe('the query', () => {
  it.each([
    [undefined, ''],
    [{}, ''],
    [{ width: undefined, type: undefined }, ''],
    [{ width: 64 }, '?w=64'],
    [{ type: 'PNG' }, '?type=PNG'],
    [{ width: 512, type: 'JPEG' }, '?w=512&type=JPEG'],
    [{ width: 128, type: 'GIF' }, '?w=128&type=GIF'],
    [{ width: 61.5 }, '?w=62'],
    [{ width: 0.1 }, '?w=1'],
    [{ width: 2_147_483_647 }, '?w=2147483647'],
  ] as const)('of %j is %j', async (options, query) => {
    server.answers(png);
    await createTestClient(server).getImage(7, options);
    expect(server.requests.map(({ url }) => url)).toEqual([`/Cust12345/api/v1/Contact/7/Image${query}`]);
  });

  it.each([0, -1, NaN, Infinity, -Infinity, 2_147_483_648])(
    'has no width %d: nothing is sent',
    async (width) => {
      const error = await failureOf(createTestClient(server).getImage(7, { width }));
      expect(error).toMatchObject({ code: 'rejected', contactId: 7 });
      expect(error.message).toContain('is not a width');
      expect(server.requests).toEqual([]);
    },
  );
});

describe('no image', () => {
  it.each<[string, Answer]>([
    ['404 with {Message}', { status: 404, json: { Message: 'Image not found' } }],
    [
      '404 with {Message, $type}',
      { status: 404, json: { $type: 'System.Web.Http.HttpError', Message: 'Image not found' } },
    ],
    ['404 with nothing', { status: 404 }],
    ['404 with white space', { status: 404, body: '\r\n' }],
    ['204', { status: 204 }],
    ['204 that names a type', { status: 204, headers: { 'Content-Type': 'application/json' } }],
  ])('is null: %s', async (_, answer) => {
    server.answers(answer);
    await expect(createTestClient(server).getImage(7)).resolves.toBeNull();
  });
});

describe('a 404 that says more', () => {
  it.each<[string, Answer, string | undefined]>([
    [
      'of an entity',
      {
        status: 404,
        json: {
          Error: true,
          ErrorType: 'SoNotFoundException',
          ErrorMessage: 'Contact 7 not found',
          ErrorSource: 'x',
        },
      },
      'Contact 7 not found',
    ],
    [
      'of an entity that has a Message as well',
      { status: 404, json: { ErrorType: 'X', Message: 'Gone' } },
      'Gone',
    ],
    [
      'of a path',
      { status: 404, json: { Message: 'No HTTP resource was found', MessageDetail: 'No type was found' } },
      'No HTTP resource was found No type was found',
    ],
    ['that is HTML', { status: 404, headers: { 'Content-Type': 'text/html' }, body: errorPage }, 'Not here'],
    ['that is text', { status: 404, body: 'Not here' }, 'Not here'],
    ['that is a JSON array', { status: 404, json: [] }, undefined],
    ['that has a Message which is no text', { status: 404, json: { Message: 404 } }, undefined],
  ])('is not found: %s', async (_, answer, serverMessage) => {
    server.answers(answer);
    const error = await failureOf(createTestClient(server).getImage(7));
    expect(error).toMatchObject({ code: 'not-found', status: 404, contactId: 7 });
    expect(error.serverMessage).toBe(serverMessage);
  });
});

describe('an answer without a picture in it', () => {
  it.each<[string, Answer]>([
    ['a login page', { headers: { 'Content-Type': 'text/html; charset=utf-8' }, body: errorPage }],
    ['text', { headers: { 'Content-Type': 'text/plain' }, body: 'Maintenance' }],
    ['JSON', { json: { BlobId: 415 } }],
    ['a base64 text as JSON', { json: Buffer.from(tinyPng).toString('base64') }],
    ['problem JSON', { headers: { 'Content-Type': 'application/problem+json' }, body: '{}' }],
    ['XML', { headers: { 'Content-Type': 'application/xml' }, body: '<x/>' }],
    ['XHTML', { headers: { 'Content-Type': 'application/xhtml+xml' }, body: errorPage }],
    ['nothing', { headers: { 'Content-Type': 'image/png' }, body: '' }],
  ])('is an invalid response: %s', async (_, answer) => {
    server.answers(answer);
    const error = await failureOf(createTestClient(server).getImage(7));
    expect(error).toMatchObject({ code: 'invalid-response', status: 200, contactId: 7 });
  });
});
