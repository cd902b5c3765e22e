import {
  createFakeSuperOffice,
  fakeFailureKinds,
  sampleImages,
  type FakeFailureKind,
} from 'react-superoffice-images/testing';
import { describe, expect, test, vi } from 'vitest';
import { readBytes, readJson, urlOf } from '../readJson.js';

function createServer() {
  return createFakeSuperOffice({
    contacts: [
      { id: 1, name: 'One', image: sampleImages.png() },
      { id: 2, name: 'Two', image: sampleImages.png() },
    ],
  });
}

const pages: [FakeFailureKind, status: number, type: string, text: string][] = [
  ['unauthorized', 401, 'text/html', '<!DOCTYPE html>'],
  ['unavailable', 503, 'text/html', 'maintained'],
  ['wrong-tenant', 421, 'text/plain', 'Misdirected'],
  ['gateway', 502, 'text/html', 'Bad Gateway'],
  ['login-page', 200, 'text/html', 'Sign in'],
  ['malformed-json', 200, 'application/json', '{"BlobId":4711'],
];

const text: unknown = expect.any(String);
const entityError = { Error: true, ErrorType: text, ErrorMessage: text, ErrorSource: text };

const objects: [FakeFailureKind, status: number, body: object][] = [
  ['forbidden', 403, entityError],
  ['not-found', 404, { ...entityError, ErrorType: 'SoNotFoundException' }],
  ['bad-request', 400, { Message: text, ModelState: { contactId: [text] } }],
  ['throttled', 429, { Message: text }],
  ['server-error', 500, { Message: text, ExceptionMessage: text, ExceptionType: text, StackTrace: text }],
  ['wrong-json', 200, { BlobId: { Value: 4711 } }],
];

describe.each(['Imageinfo', 'Image'])('on %s', (leaf) => {
  test.each(pages)('%s answers %i with %s', async (kind, status, type, part) => {
    const fake = createServer();
    fake.fail({ kind });
    const answer = await fake.fetch(urlOf(1, leaf));
    expect([answer.status, fake.requests[0]?.status]).toEqual([status, status]);
    expect(answer.headers.get('Content-Type')).toContain(type);
    expect(await answer.text()).toContain(part);
  });

  test.each(objects)('%s answers %i with a JSON object', async (kind, status, body) => {
    const fake = createServer();
    fake.fail({ kind });
    const answer = await fake.fetch(urlOf(1, leaf));
    expect([answer.status, fake.requests[0]?.status]).toEqual([status, status]);
    expect(answer.headers.get('Content-Type')).toContain('application/json');
    expect(await readJson(answer)).toMatchObject(body);
  });

  test('malformed-json does not parse', async () => {
    const fake = createServer();
    fake.fail({ kind: 'malformed-json' });
    await expect((await fake.fetch(urlOf(1, leaf))).json()).rejects.toThrow(SyntaxError);
  });

  test('offline rejects as a browser does', async () => {
    const fake = createServer();
    fake.fail({ kind: 'offline' });
    await expect(fake.fetch(urlOf(1, leaf))).rejects.toThrow(new TypeError('Failed to fetch'));
    expect(fake.requests).toMatchObject([{ status: undefined, aborted: false }]);
  });

  test('hang waits for the signal', async () => {
    const fake = createServer();
    fake.fail({ kind: 'hang' });
    const giveUp = new AbortController();
    const settled = vi.fn<() => void>();
    const answer = fake.fetch(urlOf(1, leaf), { signal: giveUp.signal });
    answer.then(settled, settled);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(settled).not.toHaveBeenCalled();
    giveUp.abort();
    await expect(answer).rejects.toThrow('aborted');
  });

  test('empty-body is a 200 with nothing in it', async () => {
    const fake = createServer();
    fake.fail({ kind: 'empty-body' });
    const answer = await fake.fetch(urlOf(1, leaf));
    expect([answer.status, await answer.text()]).toEqual([200, '']);
  });

  test('cut-off breaks in the middle of the body', async () => {
    const fake = createServer();
    const { byteLength } = await (await fake.fetch(urlOf(1, leaf))).arrayBuffer();
    fake.fail({ kind: 'cut-off' });
    const answer = await fake.fetch(urlOf(1, leaf));
    expect([answer.status, answer.headers.get('Content-Length')]).toEqual([200, String(byteLength)]);
    const reader = answer.body?.getReader();
    const first = await reader?.read();
    expect(first?.value?.byteLength).toBe(Math.floor(byteLength / 2));
    await expect(reader?.read()).rejects.toThrow(TypeError);
  });

  test('too-large says how large, and goes on until somebody stops it', async () => {
    const fake = createServer();
    fake.fail({ kind: 'too-large' });
    const answer = await fake.fetch(urlOf(1, leaf));
    expect(Number(answer.headers.get('Content-Length'))).toBe(64 * 1024 * 1024);
    const reader = answer.body?.getReader();
    expect((await reader?.read())?.value?.byteLength).toBe(1024 * 1024);
    await reader?.cancel();
  });

  test('too-large stops when the caller gives up', async () => {
    const fake = createServer();
    fake.fail({ kind: 'too-large' });
    const giveUp = new AbortController();
    const answer = await fake.fetch(urlOf(1, leaf), { signal: giveUp.signal });
    const reader = answer.body?.getReader();
    await reader?.read();
    giveUp.abort(new Error('gone'));
    await expect(reader?.closed).rejects.toThrow('gone');
  });
});

describe('on the image only', () => {
  test('not-an-image is a page labelled as a picture', async () => {
    const fake = createServer();
    fake.fail({ kind: 'not-an-image' });
    const answer = await fake.fetch(urlOf(1, 'Image'));
    expect(answer.headers.get('Content-Type')).toBe('image/png');
    expect(await answer.text()).toContain('<!DOCTYPE html>');
    expect(await readJson(await fake.fetch(urlOf(1)))).toMatchObject({ BlobId: 1001 });
  });

  test('unsupported-image is a metafile, whatever type is asked for', async () => {
    const fake = createServer();
    fake.fail({ kind: 'unsupported-image' });
    const answer = await fake.fetch(urlOf(1, 'Image?type=PNG'));
    expect(answer.headers.get('Content-Type')).toBe('image/x-wmf');
    expect([...(await readBytes(answer))].slice(0, 4)).toEqual([0xd7, 0xcd, 0xc6, 0x9a]);
  });

  test('missing-image is a 404 although the info tells of one', async () => {
    const fake = createServer();
    fake.fail({ kind: 'missing-image' });
    const answer = await fake.fetch(urlOf(1, 'Image'));
    expect(answer.status).toBe(404);
    expect(await readJson(answer)).toEqual({ Message: 'Image not found' });
    expect((await fake.fetch(urlOf(1))).status).toBe(200);
  });
});

describe('on the upload only', () => {
  const put = { method: 'PUT', headers: { 'Content-Type': 'image/png' }, body: sampleImages.png() };

  test.each([
    ['too-large-upload', 413],
    ['unsupported-upload', 415],
  ] as const)('%s answers %i', async (kind, status) => {
    const fake = createServer();
    fake.fail({ kind });
    expect((await fake.fetch(urlOf(1, 'Image'), put)).status).toBe(status);
    expect((await fake.fetch(urlOf(1, 'Image'))).status).toBe(200);
  });

  test('cut-off loses the answer, but the picture has been stored', async () => {
    const fake = createServer();
    const before = await readJson(await fake.fetch(urlOf(1)));
    fake.fail({ kind: 'cut-off', endpoint: 'upload' });
    await expect((await fake.fetch(urlOf(1, 'Image'), put)).text()).rejects.toThrow(TypeError);
    expect(await readJson(await fake.fetch(urlOf(1)))).not.toEqual(before);
  });

  test('a server error stores nothing', async () => {
    const fake = createServer();
    const before = await readJson(await fake.fetch(urlOf(1)));
    fake.fail({ kind: 'server-error', endpoint: 'upload', times: 1 });
    await fake.fetch(urlOf(1, 'Image'), put);
    expect(await readJson(await fake.fetch(urlOf(1)))).toEqual(before);
  });
});

test('meets the contact and the endpoint that it is for', async () => {
  const fake = createServer();
  fake.fail({ kind: 'forbidden', contactId: 1, endpoint: 'image' });
  const statuses = async () =>
    Promise.all(
      [urlOf(1), urlOf(1, 'Image'), urlOf(2, 'Image')].map(async (url) => (await fake.fetch(url)).status),
    );
  expect(await statuses()).toEqual([200, 403, 200]);
  expect((await fake.fetch(urlOf(1, 'Image'), { method: 'DELETE' })).status).toBe(204);
});

test('is over after the given times', async () => {
  const fake = createServer();
  fake.fail({ kind: 'throttled', times: 2 });
  const statuses: number[] = [];
  for (let time = 0; time < 4; time += 1) statuses.push((await fake.fetch(urlOf(1))).status);
  expect(statuses).toEqual([429, 429, 200, 200]);
});

test('lets the latest failure go first, and lifts one without the other', async () => {
  const fake = createServer();
  const liftForbidden = fake.fail({ kind: 'forbidden' });
  const liftGateway = fake.fail({ kind: 'gateway' });
  expect((await fake.fetch(urlOf(1))).status).toBe(502);
  liftGateway();
  expect((await fake.fetch(urlOf(1))).status).toBe(403);
  liftForbidden();
  expect((await fake.fetch(urlOf(1))).status).toBe(200);
});

test('is lifted for good by recover', async () => {
  const fake = createServer();
  fake.fail({ kind: 'forbidden' });
  fake.fail({ kind: 'gateway', endpoint: 'info' });
  fake.recover();
  expect((await fake.fetch(urlOf(1))).status).toBe(200);
});

test('carries Retry-After and a status of its own where they are given', async () => {
  const fake = createServer();
  fake.fail({ kind: 'throttled', retryAfter: '7' });
  expect((await fake.fetch(urlOf(1))).headers.get('Retry-After')).toBe('7');
  fake.fail({ kind: 'server-error', status: 599 });
  const answer = await fake.fetch(urlOf(1));
  expect(answer.status).toBe(599);
  expect(await readJson(answer)).toHaveProperty('StackTrace');
});

test('has no Retry-After where none is given', async () => {
  const fake = createServer();
  fake.fail({ kind: 'throttled' });
  expect((await fake.fetch(urlOf(1))).headers.has('Retry-After')).toBe(false);
});

test('says so when a failure cannot happen where it is wanted', () => {
  expect(() => createServer().fail({ kind: 'missing-image', endpoint: 'info' })).toThrow(
    'The failure missing-image cannot happen on the endpoint info.',
  );
});

test('every kind is covered by a test of this file', () => {
  const others: FakeFailureKind[] = [
    'offline',
    'hang',
    'empty-body',
    'cut-off',
    'not-an-image',
    'unsupported-image',
    'too-large',
    'missing-image',
    'too-large-upload',
    'unsupported-upload',
  ];
  const kinds = [...pages, ...objects].map(([kind]) => kind);
  expect([...kinds, ...others].toSorted()).toEqual([...fakeFailureKinds].toSorted());
});
