import { Ajv } from 'ajv';
import {
  createFakeSuperOffice,
  noImageShapes,
  sampleContacts,
  sampleImages,
  type NoImageShape,
  type WireDateForm,
} from 'react-superoffice-images/testing';
import { describe, expect, test } from 'vitest';
import swagger from '../../../fixtures/swagger/Contact.json' with { type: 'json' };
import { readJson, urlOf } from '../readJson.js';

const atMs = Date.parse('2024-08-01T08:18:07Z');
const image = { bytes: sampleImages.png(), createdDaysAgo: 31, updatedDaysAgo: 0 };
const contacts = [
  { id: 1, name: 'One', image },
  { id: 2, name: 'Two' },
];

/** The swagger file says no word about null; the facts say where it comes (superoffice-webapi, section 3). */
const mayBeNull = new Set([
  'Description',
  'ExtraInfo',
  'MimeType',
  'CreatedBy',
  'UpdatedBy',
  'TableRight',
  'FieldRight',
]);

function withNulls(schema: unknown, name = ''): unknown {
  if (Array.isArray(schema)) return schema.map((item) => withNulls(item));
  if (typeof schema !== 'object' || schema === null) return schema;
  const copy = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, withNulls(value, key)]));
  return mayBeNull.has(name) ? { anyOf: [{ type: 'null' }, copy] } : copy;
}

function blobEntityValidator() {
  const ajv = new Ajv({
    strict: false,
    formats: {
      int32: { type: 'number', validate: (value: number) => (value | 0) === value },
      'date-time': true,
    },
  });
  ajv.addSchema({ $id: 'swagger', definitions: withNulls(swagger.definitions) });
  return ajv.compile({ $ref: 'swagger#/definitions/SuperOffice.CRM.Services.BlobEntity' });
}

describe('a contact with a picture', () => {
  test('has an info in which every property of the specification is set', async () => {
    const fake = createFakeSuperOffice({ contacts, now: () => atMs });
    const answer = await fake.fetch(urlOf(1));
    expect(answer.headers.get('Content-Type')).toBe('application/json; charset=utf-8');
    const info = await readJson(answer);
    expect(Object.keys(info).toSorted()).toEqual(
      Object.keys(swagger.definitions['SuperOffice.CRM.Services.BlobEntity'].properties).toSorted(),
    );
    expect(info).toMatchObject({
      BlobId: 1001,
      BlobSize: image.bytes.byteLength,
      OriginalSize: image.bytes.byteLength,
      MimeType: 'image/png',
      ConceptualType: 'ContactImage',
      CreatedDate: '2024-07-01T08:18:07',
      UpdatedDate: '2024-08-01T08:18:07',
    });
  });

  test('has an info of the shape that the swagger file defines, for every sample', async () => {
    const isBlobEntity = blobEntityValidator();
    for (const { id, name, image: sample } of sampleContacts) {
      if (sample === undefined || sample instanceof Uint8Array) continue;
      // To draw thirty pictures takes seconds, and the info says no more of them than their size and type.
      const contact = { id, name, image: { ...sample, bytes: image.bytes } };
      const fake = createFakeSuperOffice({ contacts: [contact], extraMembers: true });
      isBlobEntity(await readJson(await fake.fetch(urlOf(id))));
      expect(isBlobEntity.errors).toBeNull();
    }
  });

  test('has associates with every property of the swagger file', async () => {
    const fake = createFakeSuperOffice({ contacts });
    const { CreatedBy } = await readJson(await fake.fetch(urlOf(1)));
    expect(Object.keys(CreatedBy as object).toSorted()).toEqual(
      Object.keys(swagger.definitions['SuperOffice.CRM.Services.Associate'].properties).toSorted(),
    );
  });

  test('has extra members when the fake is asked for them', async () => {
    const fake = createFakeSuperOffice({ contacts, extraMembers: true });
    expect(await readJson(await fake.fetch(urlOf(1)))).toMatchObject({
      $type: expect.any(String),
      _Links: {},
    });
  });

  test.each<[WireDateForm, string]>([
    ['none', '2024-08-01T08:18:07'],
    ['z', '2024-08-01T08:18:07Z'],
    ['offset', '2024-08-01T10:18:07+02:00'],
    ['offset-without-colon', '2024-08-01T03:18:07-0500'],
    ['seven-digits', '2024-08-01T10:18:07.6091771+02:00'],
    ['unset', '0001-01-01T00:00:00'],
  ])('writes dates in the form %s', async (dates, UpdatedDate) => {
    const fake = createFakeSuperOffice({ contacts, dates, now: () => atMs });
    expect(await readJson(await fake.fetch(urlOf(1)))).toMatchObject({ UpdatedDate });
  });

  test('says the zone of its dates when SO-TimeZone asks for it', async () => {
    const fake = createFakeSuperOffice({ contacts, now: () => atMs });
    const headers = { 'SO-TimeZone': 'UTC, includeTZOffset' };
    const info = await readJson(await fake.fetch(urlOf(1), { headers }));
    expect(info).toMatchObject({ UpdatedDate: '2024-08-01T08:18:07Z' });
  });

  test('answers in the JSON type that Accept asks for', async () => {
    const fake = createFakeSuperOffice({ contacts });
    const typeFor = async (Accept: string) =>
      (await fake.fetch(urlOf(1), { headers: { Accept } })).headers.get('Content-Type');
    expect(await typeFor('text/json')).toBe('text/json; charset=utf-8');
    expect(await typeFor('text/xml')).toBe('application/json; charset=utf-8');
  });

  test('can be made to say nonsense, property by property', async () => {
    const fake = createFakeSuperOffice({ contacts: [{ id: 1, name: 'One', image, info: { ExtraInfo: 7 } }] });
    fake.setInfo(1, { MimeType: 'labore', BlobSize: undefined });
    fake.setInfo(1, { TableRight: null });
    const info = await readJson(await fake.fetch(urlOf(1)));
    expect(info).toMatchObject({ ExtraInfo: 7, MimeType: 'labore', TableRight: null, BlobId: 1001 });
    expect(info).not.toHaveProperty('BlobSize');
    fake.setInfo(1, null);
    expect(await readJson(await fake.fetch(urlOf(1)))).toMatchObject({
      ExtraInfo: '',
      MimeType: 'image/png',
    });
  });
});

describe('a contact without a picture', () => {
  const blank = { MimeType: '', OriginalSize: 0 };

  test.each<[NoImageShape, unknown]>([
    ['empty', undefined],
    ['empty-string', ''],
    ['null', null],
    ['empty-object', {}],
    ['blob-id-missing', blank],
    ['blob-id-null', { ...blank, BlobId: null }],
    ['blob-id-zero', { ...blank, BlobId: 0 }],
    ['blob-id-negative', { ...blank, BlobId: -1 }],
    ['no-content', undefined],
  ])('says so in the form %s', async (noImage, expected) => {
    const fake = createFakeSuperOffice({ contacts, noImage });
    const answer = await fake.fetch(urlOf(2));
    expect(answer.status).toBe(noImage === 'no-content' ? 204 : 200);
    const text = await answer.text();
    expect({ body: text === '' ? undefined : JSON.parse(text) }).toMatchObject({ body: expected });
  });

  test('leaves the BlobId out in the form blob-id-missing', async () => {
    const fake = createFakeSuperOffice({ contacts, noImage: 'blob-id-missing' });
    expect(await readJson(await fake.fetch(urlOf(2)))).not.toHaveProperty('BlobId');
  });

  test('has no form that is not tried here', () => {
    expect(noImageShapes).toHaveLength(9);
  });

  test('may say so in a form of its own', async () => {
    const fake = createFakeSuperOffice({ contacts: [{ id: 2, name: 'Two', noImage: 'empty-object' }] });
    expect(await (await fake.fetch(urlOf(2))).text()).toBe('{}');
  });

  test('can be made to say something else', async () => {
    const fake = createFakeSuperOffice({ contacts });
    fake.setInfo(2, { BlobId: 0, Deleted: true });
    expect(await readJson(await fake.fetch(urlOf(2)))).toEqual({ BlobId: 0, Deleted: true });
  });
});

const put = (body: string, type = 'application/json') => ({
  method: 'PUT',
  headers: { 'Content-Type': type },
  body,
});

describe('PUT ImageInfo', () => {
  test('changes the texts, answers the whole info and moves the version on', async () => {
    const fake = createFakeSuperOffice({ contacts, now: () => atMs });
    const answer = await fake.fetch(
      urlOf(1, 'ImageInfo'),
      put(JSON.stringify({ Description: 'Our logo', ExtraInfo: 'x', ConceptualType: 'PHOTO', BlobId: 5 })),
    );
    const info = await readJson(answer);
    expect(info).toMatchObject({
      BlobId: 1001,
      Description: 'Our logo',
      ExtraInfo: 'x',
      ConceptualType: 'PHOTO',
      UpdatedDate: '2024-08-01T08:18:08',
      UpdatedBy: { FullName: 'Demo Brukersen' },
    });
    expect(await readJson(await fake.fetch(urlOf(1)))).toEqual(info);
  });

  test('refuses what is no JSON object', async () => {
    const fake = createFakeSuperOffice({ contacts });
    expect((await fake.fetch(urlOf(1), put('{"Desc'))).status).toBe(400);
    expect((await fake.fetch(urlOf(1), put('7'))).status).toBe(400);
    expect((await fake.fetch(urlOf(1), put('a=1', 'application/x-www-form-urlencoded'))).status).toBe(415);
  });

  test('finds nothing to describe where there is no image', async () => {
    const fake = createFakeSuperOffice({ contacts });
    expect((await fake.fetch(urlOf(2), put('{}'))).status).toBe(404);
  });
});
