import {
  createFakeSuperOffice,
  decodeImage,
  readImageHeader,
  sampleImages,
} from 'react-superoffice-images/testing';
import { describe, expect, test } from 'vitest';
import { readBytes, readJson, urlOf } from '../readJson.js';

const size = { width: 200, height: 120 };
const contacts = [
  { id: 1, name: 'PNG', image: sampleImages.png(size) },
  { id: 2, name: 'JPEG', image: sampleImages.jpeg(size) },
  { id: 3, name: 'GIF', image: sampleImages.gif(size) },
  { id: 4, name: 'TIFF', image: sampleImages.tiff(size) },
  { id: 5, name: 'None' },
  { id: 6, name: 'Transparent', image: sampleImages.transparentPng(size) },
];
const { fetch } = createFakeSuperOffice({ contacts });
const image = async (id: number, query = '') => fetch(urlOf(id, `Image${query}`));

/** The colour of a point, whose coordinates are shares of the picture. */
function colorAt(bytes: Uint8Array, x: number, y: number): number[] {
  const { width, height, data } = decodeImage(bytes);
  const at = (Math.floor(y * height) * width + Math.floor(x * width)) * 4;
  return Array.from(data.subarray(at, at + 4));
}

describe.each([
  [1, 'image/png'],
  [2, 'image/jpeg'],
  [3, 'image/gif'],
  [4, 'image/tiff'],
] as const)('contact %i, whose picture is an %s', (id, mimeType) => {
  test('is answered as stored when nothing is asked for', async () => {
    const answer = await image(id);
    const bytes = await readBytes(answer);
    expect(answer.headers.get('Content-Type')).toBe(mimeType);
    expect(answer.headers.get('Content-Length')).toBe(String(bytes.byteLength));
    expect(bytes).toEqual(contacts[id - 1]?.image);
  });

  test('is scaled to the width that is asked for, and keeps its type and aspect', async () => {
    const bytes = await readBytes(await image(id, '?w=64'));
    expect(readImageHeader(bytes)).toEqual({ mimeType, width: 64, height: 38 });
    const original = contacts[id - 1]?.image ?? new Uint8Array();
    for (const [x, y] of [
      [0.1, 0.1],
      [0.5, 0.5],
    ] as const) {
      colorAt(bytes, x, y).forEach((channel, index) => {
        expect(Math.abs(channel - (colorAt(original, x, y)[index] ?? 0))).toBeLessThan(8);
      });
    }
  });

  test.each(['PNG', 'JPEG', 'GIF'])('is converted to %s', async (type) => {
    const answer = await image(id, `?type=${type}`);
    const bytes = await readBytes(answer);
    const expected = `image/${type.toLowerCase()}`;
    expect(answer.headers.get('Content-Type')).toBe(expected);
    expect(readImageHeader(bytes)).toEqual({ mimeType: expected, ...size });
    expect(decodeImage(bytes)).toMatchObject(size);
  });
});

test('is never enlarged', async () => {
  const bytes = await readBytes(await image(1, '?w=512'));
  expect(bytes).toEqual(contacts[0]?.image);
  expect(readImageHeader(await readBytes(await image(1, '?w=512&type=JPEG')))).toMatchObject(size);
});

test('is scaled by the height, or fitted into both', async () => {
  expect(readImageHeader(await readBytes(await image(1, '?h=60')))).toMatchObject({ width: 100, height: 60 });
  expect(readImageHeader(await readBytes(await image(1, '?w=50&h=60')))).toMatchObject({
    width: 50,
    height: 30,
  });
  expect(readImageHeader(await readBytes(await image(1, '?W=100')))).toMatchObject({ width: 100 });
});

test('keeps its transparency in a PNG and a GIF, and gets a white ground in a JPEG', async () => {
  expect(colorAt(await readBytes(await image(6, '?w=64')), 0.05, 0.05)[3]).toBe(0);
  expect(colorAt(await readBytes(await image(6, '?w=64&type=GIF')), 0.05, 0.05)[3]).toBe(0);
  const [red = 0, green = 0, blue = 0] = colorAt(
    await readBytes(await image(6, '?w=64&type=JPEG')),
    0.05,
    0.05,
  );
  expect(Math.min(red, green, blue)).toBeGreaterThan(250);
});

test('has no dark edge where it is transparent', async () => {
  const { data } = decodeImage(await readBytes(await image(6, '?w=37')));
  const [red] = colorAt(contacts[5]?.image ?? new Uint8Array(), 0.5, 0.5);
  const visibleReds = data.filter((_, at) => at % 4 === 0 && (data[at + 3] ?? 0) > 20);
  expect(Math.min(...visibleReds)).toBeGreaterThan((red ?? 0) - 16);
});

test.each(['?w=x', '?w=-5', '?h=1.5', '?type=WEBP', '?ifBlank=Nothing'])('refuses %s', async (query) => {
  expect((await image(1, query)).status).toBe(400);
});

test('renders a variant once', async () => {
  const { fetch: ask } = createFakeSuperOffice();
  await readBytes(await ask(urlOf(2, 'Image?w=64')));
  const startedAt = performance.now();
  for (let time = 0; time < 20; time += 1) await readBytes(await ask(urlOf(2, 'Image?w=64')));
  expect((performance.now() - startedAt) / 20).toBeLessThan(10);
});

describe('a contact without a picture', () => {
  test.each(['', '?ifBlank=Null', '?ifBlank=4', '?ifblank=null'])('is not found with "%s"', async (query) => {
    const answer = await image(5, query);
    expect(answer.status).toBe(404);
    expect(await readJson(answer)).toEqual({ Message: 'Image not found' });
  });

  test.each(['Default', 'ClearPixel', 'SrNoPhoto', 'SrNoPhotoWithBorder', 'GenericFileIcon', '0', '1', '5'])(
    'has a placeholder with ifBlank=%s',
    async (value) => {
      const answer = await image(5, `?ifBlank=${value}`);
      expect([answer.status, answer.headers.get('Content-Type')]).toEqual([200, 'image/png']);
      const { width } = decodeImage(await readBytes(answer));
      expect(width).toBe(['ClearPixel', '1'].includes(value) ? 1 : 96);
    },
  );

  test('has a placeholder that is scaled, too', async () => {
    expect(decodeImage(await readBytes(await image(5, '?ifBlank=Default&w=32')))).toMatchObject({
      width: 32,
    });
  });
});

test('answers bytes that are no picture as they are', async () => {
  const fake = createFakeSuperOffice({ contacts });
  fake.setImage(1, Uint8Array.of(1, 2, 3), 'image/webp');
  const answer = await fake.fetch(urlOf(1, 'Image?w=64'));
  expect(answer.headers.get('Content-Type')).toBe('image/webp');
  expect([...(await readBytes(answer))]).toEqual([1, 2, 3]);
});
