import {
  createFakeSuperOffice,
  readImageHeader,
  sampleImages,
  type FakeSuperOffice,
  type FakeSuperOfficeOptions,
} from 'react-superoffice-images/testing';
import { describe, expect, test } from 'vitest';
import { readBytes, readJson, urlOf } from '../readJson.js';

const atMs = Date.parse('2024-08-01T08:18:07Z');

function createServer(options: FakeSuperOfficeOptions = {}) {
  const image = { bytes: sampleImages.gif(), updatedDaysAgo: 0 };
  const contacts = [
    { id: 1, name: 'One', image },
    { id: 2, name: 'Two' },
  ];
  const fake = createFakeSuperOffice({ contacts, now: () => atMs, ...options });
  return {
    fake,
    upload: (body: Uint8Array<ArrayBuffer> | FormData | string, type?: string, method = 'PUT', id = 1) =>
      fake.fetch(urlOf(id, 'Image'), {
        method,
        body,
        ...(type !== undefined && { headers: { 'Content-Type': type } }),
      }),
    info: async (id = 1) => readJson(await fake.fetch(urlOf(id))),
  };
}

test.each([
  ['png', 'PUT'],
  ['jpeg', 'POST'],
  ['gif', 'PUT'],
  ['tiff', 'POST'],
] as const)('takes the bytes of a %s with %s', async (format, method) => {
  const { upload, info, fake } = createServer();
  const bytes = sampleImages[format]({ width: 40, height: 30, hue: 90 });
  const answer = await upload(bytes, `image/${format}`, method);
  expect(answer.status).toBe(200);
  expect(await answer.json()).toBe(1001);
  expect(await info()).toMatchObject({
    BlobId: 1001,
    MimeType: `image/${format}`,
    OriginalSize: bytes.byteLength,
    BlobSize: bytes.byteLength,
    UpdatedBy: { Name: 'DEMO' },
  });
  expect(await readBytes(await fake.fetch(urlOf(1, 'Image')))).toEqual(bytes);
});

test('takes the part `image` of a form', async () => {
  const { upload, fake } = createServer();
  const form = new FormData();
  form.append('image', new Blob([sampleImages.png({ width: 17 })], { type: 'image/png' }), 'logo.png');
  expect((await upload(form, undefined, 'POST', 2)).status).toBe(200);
  const image = await fake.fetch(urlOf(2, 'Image'));
  expect(readImageHeader(await readBytes(image))).toMatchObject({ width: 17, mimeType: 'image/png' });
});

test('believes the bytes and not their label', async () => {
  const { upload, info } = createServer();
  await upload(sampleImages.jpeg(), 'image/png');
  expect(await info()).toMatchObject({ MimeType: 'image/jpeg' });
});

test('moves the version on, even within one second', async () => {
  const { upload, info } = createServer();
  const dates: unknown[] = [];
  for (let time = 0; time < 3; time += 1) {
    await upload(sampleImages.png({ hue: time }), 'image/png');
    dates.push((await info())['UpdatedDate']);
  }
  expect(dates).toEqual(['2024-08-01T08:18:08', '2024-08-01T08:18:09', '2024-08-01T08:18:10']);
});

test('gives a replacement a BlobId of its own when it is told so', async () => {
  const { upload, info } = createServer({ replacementKeepsBlobId: false });
  const answer = await upload(sampleImages.png(), 'image/png');
  const blobId: unknown = await answer.json();
  expect(blobId).not.toBe(1001);
  expect(await info()).toMatchObject({ BlobId: blobId });
});

test('forgets what was said about the old bytes, and nothing else', async () => {
  const { upload, info, fake } = createServer();
  fake.setInfo(1, { MimeType: 'labore', OriginalSize: 1, TableRight: null });
  await upload(sampleImages.png(), 'image/png');
  const { MimeType, OriginalSize, TableRight } = await info();
  expect([MimeType, OriginalSize, TableRight]).toEqual(['image/png', sampleImages.png().byteLength, null]);
});

test('follows a picture that is set from outside as it follows an upload', async () => {
  const { info, fake } = createServer();
  expect(fake.setImage(1, sampleImages.tiff())).toBe(1001);
  expect(await info()).toMatchObject({ MimeType: 'image/tiff', UpdatedDate: '2024-08-01T08:18:08' });
  fake.setImage(1, sampleImages.tiff(), 'image/x-wmf');
  expect(await info()).toMatchObject({ MimeType: 'image/x-wmf' });
});

test.each([
  ['no bytes', new Uint8Array(), 'image/png'],
  ['bytes that are no picture', Uint8Array.of(1, 2, 3), 'image/png'],
  ['a picture that is cut off', sampleImages.png().slice(0, 60), 'image/png'],
  ['a form without the part', new FormData(), undefined],
  ['a form without a boundary', 'image=1', 'multipart/form-data'],
])('finds no bitmap in %s', async (_, body, type) => {
  const answer = await createServer().upload(body, type);
  expect(answer.status).toBe(400);
  expect(await readJson(answer)).toEqual({ Message: 'Image bitmap is missing from body.' });
});

test('finds no bitmap in a form whose part is a text', async () => {
  const form = new FormData();
  form.append('image', 'text');
  expect((await createServer().upload(form)).status).toBe(400);
});

test.each(['image/webp', 'image/svg+xml', 'image/bmp', 'image/avif', 'application/json', 'text/plain'])(
  'does not take %s',
  async (type) => {
    const answer = await createServer().upload(sampleImages.png(), type);
    expect(answer.status).toBe(415);
    expect(await readJson(answer)).toEqual({ Message: expect.stringContaining(type) });
  },
);

test('does not take more than the limit', async () => {
  const bytes = sampleImages.tiff();
  const { upload, info } = createServer({ maxUploadBytes: bytes.byteLength - 1 });
  expect((await upload(bytes, 'image/tiff')).status).toBe(413);
  expect(await info()).toMatchObject({ MimeType: 'image/gif' });
  expect((await createServer({ maxUploadBytes: bytes.byteLength }).upload(bytes, 'image/tiff')).status).toBe(
    200,
  );
});

test('does not take more than a limit that is set later', async () => {
  const { upload, fake } = createServer();
  fake.setMaxUploadBytes(10);
  expect((await upload(sampleImages.png(), 'image/png')).status).toBe(413);
  fake.setMaxUploadBytes(1_000_000);
  expect((await upload(sampleImages.png(), 'image/png')).status).toBe(200);
});

test('speaks of the size before it looks at the type, as IIS does', async () => {
  const { upload } = createServer({ maxUploadBytes: 10 });
  expect((await upload(sampleImages.png(), 'image/webp')).status).toBe(413);
});

function createForm(): FormData {
  const data = new FormData();
  data.append('image', new Blob([sampleImages.png()], { type: 'image/png' }), 'logo.png');
  return data;
}

test.each(['PUT', 'POST'])('takes a form with %s, and counts all of it', async (method) => {
  expect((await createServer().upload(createForm(), undefined, method)).status).toBe(200);
  const { upload } = createServer({ maxUploadBytes: sampleImages.png().byteLength });
  expect((await upload(createForm(), undefined, method)).status).toBe(413);
});

function remove(fake: FakeSuperOffice, id: number): Promise<Response> {
  return fake.fetch(urlOf(id, 'Image'), { method: 'DELETE' });
}

describe('a right that is missing', () => {
  test.each([
    ['Select', 403, 403, 403],
    ['Select, Update', 200, 403, 403],
    ['Select, Insert', 403, 200, 403],
    ['RI, RestrictedUpdate', 200, 200, 403],
    ['FULL', 200, 200, 204],
    ['none', 403, 403, 403],
    [8, 403, 403, 204],
    ['15', 200, 200, 204],
    [null, 200, 200, 204],
  ])('(%j) is answered with 403', async (Mask, replaced, created, removed) => {
    const { upload, fake } = createServer();
    for (const id of [1, 2]) fake.setInfo(id, { TableRight: { Mask, Reason: '' } });
    expect((await upload(sampleImages.png(), 'image/png', 'PUT', 1)).status).toBe(replaced);
    expect((await upload(sampleImages.png(), 'image/png', 'PUT', 2)).status).toBe(created);
    expect((await remove(fake, 1)).status).toBe(removed);
  });

  test('comes with its reason', async () => {
    const { upload, fake } = createServer();
    fake.setInfo(1, { TableRight: { Mask: 'Select', Reason: 'Owned by another group.' } });
    const answers = [await upload(sampleImages.png(), 'image/png'), await remove(fake, 1)];
    for (const answer of answers) {
      expect(await readJson(answer)).toMatchObject({
        ErrorType: 'SoSecurityException',
        ErrorMessage: 'Owned by another group.',
      });
    }
    expect(fake.contacts[0]?.hasImage).toBe(true);
  });

  test('is not what an unknown one is', async () => {
    const { upload, fake } = createServer();
    fake.setInfo(1, { TableRight: null });
    expect((await upload(sampleImages.png(), 'image/png')).status).toBe(200);
  });
});
