import {
  createFakeSuperOffice,
  decodeImage,
  readImageHeader,
  sampleContacts,
  type FakeImage,
} from 'react-superoffice-images/testing';
import { expect, test } from 'vitest';
import { readBytes, readJson, urlOf } from '../readJson.js';

const pictures = sampleContacts.flatMap(({ id, image }) =>
  image === undefined ? [] : [{ id, image: image as FakeImage & { bytes: () => Uint8Array } }],
);

test('has sixty companies or more, each with an id and a name of its own', () => {
  expect(sampleContacts.length).toBeGreaterThanOrEqual(60);
  expect(new Set(sampleContacts.map(({ id }) => id)).size).toBe(sampleContacts.length);
  expect(new Set(sampleContacts.map(({ name }) => name)).size).toBe(sampleContacts.length);
});

test.each([
  /[æøå]/i,
  /\p{Script=Cyrillic}/u,
  /\p{Script=Greek}/u,
  /\p{Script=Arabic}/u,
  /\p{Script=Hebrew}/u,
  /\p{Script=Han}/u,
  /\p{Script=Hiragana}/u,
  /\p{Script=Hangul}/u,
  /\p{Script=Devanagari}/u,
  /\p{Script=Thai}/u,
  /\p{Extended_Pictographic}/u,
  /^.{100,}$/,
])('has a name that matches %s', (pattern) => {
  expect(sampleContacts.some(({ name }) => pattern.test(name))).toBe(true);
});

test('gives about half of them a picture: contact 7, and not contact 4', () => {
  expect(pictures.length / sampleContacts.length).toBeGreaterThan(0.4);
  expect(pictures.length / sampleContacts.length).toBeLessThan(0.6);
  const ids = new Set(pictures.map(({ id }) => id));
  expect([ids.has(7), ids.has(4)]).toEqual([true, false]);
});

test('has true files of every type, from 48 to 800 pixels wide, each a different one', () => {
  const headers = pictures.map(({ id, image }) => {
    const bytes = image.bytes();
    const header = readImageHeader(bytes);
    expect({ id, ...header }).toMatchObject({ id, mimeType: image.mimeType });
    expect(decodeImage(bytes)).toMatchObject({ width: header?.width, height: header?.height });
    return header;
  });
  expect(new Set(headers.map((header) => header?.mimeType)).size).toBe(4);
  const widths = headers.map((header) => header?.width ?? 0);
  expect([Math.min(...widths), Math.max(...widths)]).toEqual([48, 800]);
  expect(new Set(pictures.map(({ image }) => image.bytes().join())).size).toBe(pictures.length);
});

test('has transparent pictures, and originals below and above 8 kB', () => {
  const isTransparent = pictures.some(({ image }) => decodeImage(image.bytes()).data[3] === 0);
  expect(isTransparent).toBe(true);
  const sizes = pictures.map(({ image }) => image.bytes().byteLength);
  expect(sizes.some((size) => size <= 8192) && sizes.some((size) => size > 8192)).toBe(true);
});

test('draws a picture once', () => {
  const [first] = pictures;
  expect(first?.image.bytes()).toBe(first?.image.bytes());
});

test('has new, updated and old pictures', async () => {
  const fake = createFakeSuperOffice({ dates: 'z' });
  const ageOf = async (id: number, property: string) => {
    const info = await readJson(await fake.fetch(urlOf(id)));
    return (Date.now() - Date.parse(String(info[property]))) / 86_400_000;
  };
  expect(await ageOf(3, 'CreatedDate')).toBeLessThan(7);
  expect(await ageOf(13, 'CreatedDate')).toBeGreaterThan(365);
  expect(await ageOf(13, 'UpdatedDate')).toBeLessThan(7);
  expect(await ageOf(7, 'UpdatedDate')).toBeGreaterThan(30);
});

test('answers each picture 64 pixels wide as a PNG', async () => {
  const fake = createFakeSuperOffice();
  for (const { id, image } of pictures) {
    const bytes = await readBytes(await fake.fetch(urlOf(id, 'Image?w=64&type=PNG')));
    const original = readImageHeader(image.bytes())?.width ?? 0;
    expect(readImageHeader(bytes)).toMatchObject({ mimeType: 'image/png', width: Math.min(64, original) });
  }
});
