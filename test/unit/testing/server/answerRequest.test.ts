import { createFakeSuperOffice, sampleImages } from 'react-superoffice-images/testing';
import { expect, test } from 'vitest';
import { readJson, urlOf } from '../readJson.js';

const contacts = [
  { id: 1, name: 'One', image: sampleImages.png() },
  { id: 2, name: 'Two & Søn' },
  { id: 3, name: 'Three' },
];

test.each([
  'https://example.com/Cust12345/api/v1/Contact/1/Imageinfo',
  'https://example.com/Cust12345/api/v1/Contact/1/ImageInfo',
  'https://example.com/api/v1/contact/1/imageinfo',
  'https://example.com/some/proxy/api/v1/Contact/1/Imageinfo?x=1',
])('answers at %s', async (url) => {
  const fake = createFakeSuperOffice({ contacts });
  expect(await readJson(await fake.fetch(url))).toMatchObject({ BlobId: 1001 });
});

test.each([
  'https://example.com/v1/Contact/1/Imageinfo',
  'https://example.com/api/v2/Contact/1/Imageinfo',
  'https://example.com/api/v1/Person/1/ImageInfo',
  'https://example.com/api/v1/Contact/1/Picture',
  'https://example.com/api/v1/Contact/1',
  'https://example.com/api/v1/Contact/1/Image/2',
])('answers as ASP.NET does at %s, which is no endpoint', async (url) => {
  const answer = await createFakeSuperOffice({ contacts }).fetch(url);
  expect(answer.status).toBe(404);
  expect(await readJson(answer)).toEqual({
    Message: expect.stringContaining('No HTTP resource was found'),
    MessageDetail: expect.any(String),
  });
});

test.each(['x', '1.5', '2147483648', '-2147483649', '0x7'])(
  'refuses the id %s, which is no int32',
  async (id) => {
    const answer = await createFakeSuperOffice({ contacts }).fetch(urlOf(id));
    expect(answer.status).toBe(400);
    expect(await readJson(answer)).toEqual({
      Message: 'The request is invalid.',
      MessageDetail: expect.stringContaining(id),
    });
  },
);

test.each([
  ['GET', 'Imageinfo'],
  ['PUT', 'ImageInfo'],
  ['GET', 'Image'],
  ['PUT', 'Image'],
  ['DELETE', 'Image'],
])('does not find a contact that there is not: %s %s', async (method, leaf) => {
  for (const id of [99, 0, -1]) {
    const answer = await createFakeSuperOffice({ contacts }).fetch(urlOf(id, leaf), { method });
    expect(answer.status).toBe(404);
    expect(await readJson(answer)).toMatchObject({ Error: true, ErrorType: 'SoNotFoundException' });
  }
});

test.each([
  ['DELETE', 'Imageinfo', 'GET, PUT'],
  ['POST', 'Imageinfo', 'GET, PUT'],
  ['PATCH', 'Image', 'GET, PUT, POST, DELETE'],
])('allows no %s of %s', async (method, leaf, allow) => {
  const answer = await createFakeSuperOffice({ contacts }).fetch(urlOf(1, leaf), { method });
  expect([answer.status, answer.headers.get('Allow')]).toEqual([405, allow]);
  expect(await readJson(answer)).toMatchObject({ Message: expect.stringContaining(method) });
});

test('lists the contacts page by page', async () => {
  const { fetch } = createFakeSuperOffice({ contacts });
  const list = 'https://example.com/Cust12345/api/v1/Contact?$select=contactId,name&$top=2';
  const first = await readJson(await fetch(list));
  expect(first).toEqual({
    'odata.metadata': 'https://example.com/Cust12345/api/v1/Contact/$metadata',
    'odata.nextLink': expect.stringContaining('%24skip=2'),
    value: [
      { PrimaryKey: '1', EntityName: 'contact', contactId: 1, name: 'One' },
      { PrimaryKey: '2', EntityName: 'contact', contactId: 2, name: 'Two & Søn' },
    ],
  });
  const second = await readJson(await fetch(String(first['odata.nextLink'])));
  expect(second).toMatchObject({ 'odata.nextLink': null, value: [{ contactId: 3 }] });
  expect((await fetch(list, { method: 'POST' })).status).toBe(405);
  expect((await fetch(`${list}&$skip=x`)).status).toBe(400);
});

test('removes a picture, and does not mind to do it twice', async () => {
  const { fetch, contacts: before } = createFakeSuperOffice({ contacts });
  expect(before[0]?.hasImage).toBe(true);
  for (let time = 0; time < 2; time += 1) {
    const answer = await fetch(urlOf(1, 'Image'), { method: 'DELETE' });
    expect([answer.status, await answer.text()]).toEqual([204, '']);
  }
  expect((await fetch(urlOf(1, 'Image'))).status).toBe(404);
  expect(await (await fetch(urlOf(1))).text()).toBe('null');
});
