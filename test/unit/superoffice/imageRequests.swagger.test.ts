import {
  basicAuth,
  bearerAuth,
  sessionAuth,
  soTicketAuth,
  type SuperOfficeAuth,
  type SuperOfficeClient,
  type SuperOfficeClientOptions,
} from 'react-superoffice-images/core';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createTestClient } from '../../fixtures/createTestClient.js';
import { serverPerTest } from '../../fixtures/serverPerTest.js';
import { objectionsToRequest, type WireRequest } from '../../fixtures/swaggerContract.js';
import { tinyPng } from '../../fixtures/tinyPng.js';

const server = serverPerTest();

const schemes: [string, SuperOfficeAuth][] = [
  ['bearer', bearerAuth({ getToken: () => 'token' })],
  ['soticket', soTicketAuth({ getTicket: () => '7T:x', appToken: 'secret' })],
  ['basic', basicAuth({ username: 'kari', password: 'secret' })],
  ['session', sessionAuth()],
];
const optionSets: [string, Partial<SuperOfficeClientOptions>][] = [
  ['no option', {}],
  [
    'every option',
    { acceptLanguage: 'nb', language: 'nb', culture: 'nb-NO', timeZone: 'UTC, includeTZOffset' },
  ],
];
const file = (type: string): Blob => new Blob([tinyPng], { type });

/** Every request that a client can make. */
const requests: [string, (client: SuperOfficeClient) => Promise<unknown>][] = [
  ['getImageInfo', (client) => client.getImageInfo(7)],
  ['getImageInfo of the largest id', (client) => client.getImageInfo('2147483647')],
  ['getImage', (client) => client.getImage(7)],
  ...[0.5, 1, 61.5, 64, 512].map((width): (typeof requests)[number] => [
    `getImage at width ${width}`,
    (client) => client.getImage(7, { width }),
  ]),
  ...(['JPEG', 'PNG', 'GIF'] as const).map((type): (typeof requests)[number] => [
    `getImage as ${type}`,
    (client) => client.getImage(7, { type, width: 64 }),
  ]),
  ...['image/png', 'image/jpeg', 'image/jpg', 'image/gif', 'image/tiff'].map(
    (type): (typeof requests)[number] => [`putImage of ${type}`, (client) => client.putImage(7, file(type))],
  ),
  ['deleteImage', (client) => client.deleteImage(7)],
];

afterEach(() => {
  vi.unstubAllGlobals();
});

describe.each(schemes)('with %s', (scheme, auth) => {
  describe.each(optionSets)('and %s', (_, options) => {
    it.each(requests)('the request of %s is one that the swagger allows', async (_name, ask) => {
      if (scheme === 'session') vi.stubGlobal('document', { cookie: 'XSRF-TOKEN=token' });
      server.answers(({ method }, response) => {
        response.writeHead(method === 'PUT' ? 200 : 204, { 'Content-Type': 'application/json' });
        response.end(method === 'PUT' ? '415' : undefined);
      });
      await ask(createTestClient(server, { auth, ...options }));
      expect(server.requests).toHaveLength(1);
      expect(server.requests.flatMap(objectionsToRequest)).toEqual([]);
    });
  });
});

describe('the swagger objects to', () => {
  const good: WireRequest = {
    method: 'GET',
    url: '/Cust12345/api/v1/Contact/7/Image',
    headers: {},
    body: [],
  };
  const image = { accept: 'image/png' };
  const info = {
    ...good,
    url: '/Cust12345/api/v1/Contact/7/Imageinfo',
    headers: { accept: 'application/json' },
  };

  it.each<[string, WireRequest, string[]]>([
    ['nothing in a good request', { ...good, headers: image }, []],
    ['nothing in a good request for the info', info, []],
    ['the other casing', { ...info, url: info.url.replace('Imageinfo', 'ImageInfo') }, ['no operation GET']],
    [
      'a small letter',
      { ...good, headers: image, url: good.url.replace('Contact', 'contact') },
      ['no operation GET'],
    ],
    ['another method', { ...info, method: 'DELETE' }, ['no operation DELETE']],
    ['an id that is no int32', { ...info, url: info.url.replace('7', '2147483648') }, ['no operation GET']],
    ['an id of 0', { ...info, url: info.url.replace('7', '0') }, ['no operation GET']],
    [
      'an unknown query parameter',
      { ...good, headers: image, url: `${good.url}?width=64` },
      ['no query parameter'],
    ],
    [
      'a fraction',
      { ...good, headers: image, url: `${good.url}?w=61.5` },
      ['query parameter w is not a integer'],
    ],
    ['an unknown type', { ...good, headers: image, url: `${good.url}?type=WEBP` }, ['query parameter type']],
    [
      'an unknown header',
      { ...info, headers: { ...info.headers, 'x-request-id': '1' } },
      ['no header x-request-id'],
    ],
    [
      'an Accept that is not produced',
      { ...good, headers: { accept: 'image/webp' } },
      ['does not produce image/webp'],
    ],
    ['no Accept at all', good, ['does not produce */*']],
    ['a body where none is read', { ...info, body: [1] }, ['takes no body']],
    [
      'a content type that is not consumed',
      {
        ...good,
        method: 'PUT',
        headers: { accept: 'application/json', 'content-type': 'image/webp' },
        body: [1],
      },
      ['does not consume image/webp'],
    ],
    [
      'a missing body',
      { ...good, method: 'PUT', headers: { accept: 'application/json', 'content-type': 'image/png' } },
      ['does not consume image/png of 0 bytes'],
    ],
  ])('%s', (_, request, expected) => {
    const objections = objectionsToRequest(request);
    expect(objections).toEqual(expected.map((start) => expect.stringContaining(start)));
  });
});
