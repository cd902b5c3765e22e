import { createFakeSuperOffice, sampleContacts, sampleImages } from 'react-superoffice-images/testing';
import { describe, expect, it } from 'vitest';
import { imageInfoSample, wireInfo } from '../../fixtures/imageInfoSample.js';
import { objectionsToAnswer, objectionsToBlobEntity } from '../../fixtures/swaggerContract.js';

type Fake = ReturnType<typeof createFakeSuperOffice>;

/** Asks the fake, and the swagger what it thinks of the answer. */
async function objections(fake: Fake, path: string, init: RequestInit = {}): Promise<string[]> {
  const url = `http://localhost/Cust12345/api/v1/Contact/${path}`;
  return objectionsToAnswer(init.method ?? 'GET', url, await fake.fetch(url, init));
}

const withPicture = sampleContacts.filter(({ image }) => image !== undefined).map(({ id }) => id);
const withoutPicture = sampleContacts.filter(({ image }) => image === undefined).map(({ id }) => id);
const png = (): RequestInit => ({
  method: 'PUT',
  headers: { 'Content-Type': 'image/png' },
  body: new Uint8Array(sampleImages.png()),
});

describe('every sample company with a picture', () => {
  it('is there to be asked', () => {
    expect(withPicture.length).toBeGreaterThan(20);
    expect(withoutPicture.length).toBeGreaterThan(20);
  });

  it.each(['Imageinfo', 'Image', 'Image?w=64', 'Image?h=32', 'Image?w=64&type=PNG'])(
    'answers %s as the swagger promises',
    async (path) => {
      const fake = createFakeSuperOffice({ extraMembers: true });
      for (const id of withPicture) expect([id, await objections(fake, `${id}/${path}`)]).toEqual([id, []]);
    },
    30_000,
  );

  it.each(['none', 'z', 'offset', 'offset-without-colon', 'seven-digits', 'unset'] as const)(
    'writes dates of the form %s as the swagger promises',
    async (dates) => {
      const fake = createFakeSuperOffice({ dates });
      for (const id of withPicture) expect([id, await objections(fake, `${id}/Imageinfo`)]).toEqual([id, []]);
    },
  );
});

describe('every sample company without a picture', () => {
  it('answers Image with a 404, unless something else was asked for', async () => {
    const fake = createFakeSuperOffice();
    for (const id of withoutPicture) {
      const response = await fake.fetch(`http://localhost/Cust12345/api/v1/Contact/${id}/Image`);
      expect(response.status).toBe(404);
      expect(await objections(fake, `${id}/Image?ifBlank=ClearPixel`)).toEqual([]);
      expect(await objections(fake, `${id}/Image`)).toEqual([]);
    }
  });

  it.each(['empty-object', 'blob-id-missing', 'blob-id-zero', 'blob-id-negative'] as const)(
    'answers Imageinfo in the form %s as the swagger promises',
    async (noImage) => {
      const fake = createFakeSuperOffice({ noImage });
      for (const id of withoutPicture) expect(await objections(fake, `${id}/Imageinfo`)).toEqual([]);
    },
  );

  // Forms that the swagger does not know, and that real servers send (superoffice-webapi, section 2).
  it.each([
    ['null', [' must be object']],
    ['empty-string', [' must be object']],
    ['blob-id-null', ['/BlobId must be integer']],
    ['no-content', ['204 is not documented']],
  ] as const)('answers Imageinfo in the form %s, which is beyond the swagger', async (noImage, expected) => {
    const fake = createFakeSuperOffice({ noImage });
    for (const id of withoutPicture) expect(await objections(fake, `${id}/Imageinfo`)).toEqual(expected);
  });
});

describe('after a change', () => {
  it.each([
    ['with', withPicture],
    ['without', withoutPicture],
  ])('the answers of companies %s a picture keep to the swagger', async (_, ids) => {
    const fake = createFakeSuperOffice();
    for (const id of ids) {
      expect(await objections(fake, `${id}/Image`, png())).toEqual([]);
      expect(await objections(fake, `${id}/Imageinfo`)).toEqual([]);
      expect(await objections(fake, `${id}/Image`)).toEqual([]);
      expect(await objections(fake, `${id}/Image`, { ...png(), method: 'POST' })).toEqual([]);
      const texts = {
        method: 'PUT',
        headers: { 'Content-Type': 'application/json' },
        body: '{"Description":"x"}',
      };
      expect(await objections(fake, `${id}/ImageInfo`, texts)).toEqual([]);
      expect(await objections(fake, `${id}/Imageinfo`)).toEqual([]);
      expect(await objections(fake, `${id}/Image`, { method: 'DELETE' })).toEqual([]);
      expect(await objections(fake, `${id}/Image`)).toEqual([]);
    }
  });

  it('an upload without a picture in it is refused as the swagger promises', async () => {
    const fake = createFakeSuperOffice();
    const empty = { ...png(), body: '' };
    const url = 'http://localhost/Cust12345/api/v1/Contact/1/Image';
    expect((await fake.fetch(url, empty)).status).toBe(400);
    expect(await objections(fake, '1/Image', empty)).toEqual([]);
  });
});

describe('the swagger objects to', () => {
  const associate = { AssociateId: 1, Type: 'InternalAssociate' };

  it.each([
    ['the specification’s sample: nothing', imageInfoSample, []],
    ['an associate: nothing', wireInfo({ CreatedBy: associate }), []],
    ['a text for a number', wireInfo({ BlobId: '415' }), ['/BlobId must be integer']],
    ['a number that is no int32', wireInfo({ BlobSize: 2 ** 31 }), ['/BlobSize must match format "int32"']],
    ['a null that the facts do not know', wireInfo({ IsZipped: null }), ['/IsZipped must be boolean']],
    [
      'a date that is none',
      wireInfo({ CreatedDate: '1.9.2020' }),
      ['/CreatedDate must match format "date-time"'],
    ],
    ['a member that nobody knows', wireInfo({ Colour: 'red' }), [' must NOT have additional properties']],
    [
      'an associate of an unknown type',
      wireInfo({ CreatedBy: { ...associate, Type: 'Robot' } }),
      ['/CreatedBy/Type must be equal', '/CreatedBy must be null', '/CreatedBy must match a schema in anyOf'],
    ],
    [
      'a mask that is a number',
      wireInfo({ TableRight: { Mask: 15 } }),
      [
        '/TableRight/Mask must be string',
        '/TableRight must be null',
        '/TableRight must match a schema in anyOf',
      ],
    ],
  ])('%s', (_, value, expected) => {
    expect(objectionsToBlobEntity(value)).toEqual(expected.map((start) => expect.stringContaining(start)));
  });
});
