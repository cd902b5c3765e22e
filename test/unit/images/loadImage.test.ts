import { beforeEach, expect, it } from 'vitest';
import { createFakeSuperOffice, sampleImages } from 'react-superoffice-images/testing';
import { loadImage } from '../../../src/images/loadImage.js';
import { createFakeClient } from '../../fixtures/createFakeClient.js';
import { failureOf, rejectionOf } from '../../fixtures/failureOf.js';
import { pathsOf } from '../../fixtures/pathsOf.js';

let fake = createFakeSuperOffice();
let client = createFakeClient(fake);

beforeEach(() => {
  fake = createFakeSuperOffice({
    contacts: [
      { id: 7, name: 'Nordlys Kaffe AS', image: sampleImages.jpeg({ width: 200, height: 100 }) },
      { id: 8, name: 'Without a picture' },
    ],
  });
  client = createFakeClient(fake);
});

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

it('loads a picture in the width that is asked for', async () => {
  const blob = await loadImage(client, 7, { width: 64 });
  expect(blob?.type).toBe('image/jpeg');
  expect(pathsOf(fake.requests)).toEqual(['Image 7 w=64']);
});

it('is null for a contact without a picture', async () => {
  await expect(loadImage(client, 8, {})).resolves.toBeNull();
});

it.each(['text/plain', 'image/tiff', 'labore'])(
  'finds out the type by the bytes where the info says %s',
  async (mimeType) => {
    const bytes = sampleImages.gif();
    fake.setImage(7, bytes, mimeType);
    const blob = await loadImage(client, 7, {});
    expect(blob?.type).toBe('image/gif');
    expect(blob?.size).toBe(bytes.length);
  },
);

it('corrects a type that the server names wrongly, without a change to the bytes', async () => {
  const bytes = sampleImages.png();
  const liar = createFakeClient(fake, {
    fetch: async () => new Response(bytes, { headers: { 'Content-Type': 'image/jpeg' } }),
  });
  const blob = await loadImage(liar, 7, {});
  expect(blob?.type).toBe('image/png');
  expect(new Uint8Array((await blob?.arrayBuffer()) ?? new ArrayBuffer())).toEqual(bytes);
});

it('asks once more for a PNG when the bytes are of a type that browsers do not show', async () => {
  fake.setImage(7, sampleImages.tiff({ width: 200 }), 'labore');
  const blob = await loadImage(client, 7, { width: 64 });
  expect(blob?.type).toBe('image/png');
  expect(pathsOf(fake.requests)).toEqual(['Image 7 w=64', 'Image 7 w=64&type=PNG']);
});

it('gives up where the PNG is none either', async () => {
  fake.fail({ kind: 'unsupported-image' });
  const error = await failureOf(loadImage(client, '7', { width: 64 }));
  expect(error).toMatchObject({ code: 'unsupported-image', contactId: 7 });
  expect(pathsOf(fake.requests)).toEqual(['Image 7 w=64', 'Image 7 w=64&type=PNG']);
});

it.each([
  '<!DOCTYPE html><title>Sign in</title>',
  '\n  <html>',
  '\uFEFF<html lang="en">',
  '<svg xmlns="http://www.w3.org/2000/svg"></svg>',
  '{"Message":"Image not found"}',
  '["nothing"]',
  '"nothing"',
  'Bad gateway',
  'Ærlig talt, det gikk ikke',
  'エラーが発生しました。もう一度お試しください。',
])('says that %j is no picture, and does not ask again', async (text) => {
  fake.setImage(7, bytesOf(text), 'image/png');
  const error = await failureOf(loadImage(client, 7, {}));
  expect(error).toMatchObject({ code: 'invalid-response', contactId: 7 });
  expect(error.message).not.toContain(text);
  expect(pathsOf(fake.requests)).toEqual(['Image 7']);
});

it('hands on the client’s own failures', async () => {
  fake.fail({ kind: 'forbidden' });
  await expect(failureOf(loadImage(client, 7, {}))).resolves.toMatchObject({ code: 'forbidden' });
});

it('hands on an abort as it is', async () => {
  const controller = new AbortController();
  fake.hold();
  const rejection = rejectionOf(loadImage(client, 7, { signal: controller.signal }));
  controller.abort('scrolled away');
  await expect(rejection).resolves.toBe('scrolled away');
});
