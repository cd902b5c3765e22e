import * as fc from 'fast-check';
import { isSuperOfficeError, type ContactImageInfo } from 'react-superoffice-images/core';
import { describe, expect, it } from 'vitest';
import { fromWireImageInfo } from '../../../src/superoffice/ContactImageInfo.js';
import { createTestClient } from '../../fixtures/createTestClient.js';
import { failureOf } from '../../fixtures/failureOf.js';
import { imageInfoSample, wireInfo, type WireObject } from '../../fixtures/imageInfoSample.js';
import type { Answer } from '../../fixtures/startServer.js';
import { serverPerTest } from '../../fixtures/serverPerTest.js';
import { runs } from '../properties/runs.js';

const server = serverPerTest();

function read(answer: Answer): Promise<ContactImageInfo | null> {
  server.answers(answer);
  return createTestClient(server).getImageInfo(7);
}

/** The info of a sample with some members replaced; `undefined` leaves one out. */
async function readSample(members: WireObject = {}): Promise<ContactImageInfo> {
  const info = await read({ json: wireInfo(members) });
  if (info === null) throw new Error('Expected an info.');
  return info;
}

const allowed = { mask: [], reason: '', canSelect: true, canUpdate: true, canInsert: true, canDelete: true };

const sampleInfo: ContactImageInfo = {
  blobId: 415,
  blobSize: 128,
  description: 'Virtual background neural-net',
  extraInfo: 'labore',
  isEncrypted: false,
  isZipped: true,
  mimeType: 'labore',
  originalSize: 587,
  createdDate: new Date('2020-09-01T09:10:52.609Z'),
  updatedDate: new Date('1999-09-21T09:10:52.609Z'),
  createdBy: null,
  updatedBy: null,
  conceptualType: 'labore',
  tableRight: allowed,
  fieldProperties: {
    fieldName: {
      fieldRight: { mask: [], reason: '', canRead: true, canUpdate: true },
      fieldType: 'System.Int32',
      fieldLength: 195,
    },
  },
  version: '415@1999-09-21T09:10:52.609Z',
};

describe("the specification's sample response", () => {
  it('comes out right as a whole', async () => {
    await expect(
      read({
        headers: { 'Last-Modified': 'Tue, 21 Sep 1999 11:10:52 G9T' },
        json: imageInfoSample,
      }),
    ).resolves.toStrictEqual(sampleInfo);
  });

  it.each(Object.entries(sampleInfo))('has the right %s', async (name, expected) => {
    const info = new Map(Object.entries(await readSample()));
    expect(info.get(name)).toStrictEqual(expected);
  });

  it('is read with a byte order mark, as text/json, and in any order of its members', async () => {
    const reversed = Object.fromEntries(Object.entries(imageInfoSample).toReversed());
    const body = `\uFEFF${JSON.stringify(reversed, null, 2)}\r\n`;
    await expect(read({ headers: { 'Content-Type': 'text/json' }, body })).resolves.toStrictEqual(sampleInfo);
  });
});

describe('every member', () => {
  it.each<[keyof ContactImageInfo, string, unknown, unknown]>([
    ['blobId', 'BlobId', 1, 1],
    ['blobId', 'BlobId', 2_147_483_647, 2_147_483_647],
    ['blobSize', 'BlobSize', 0, 0],
    ['blobSize', 'BlobSize', -1, 0],
    ['description', 'Description', 'Blåbær 山田 "<b>"', 'Blåbær 山田 "<b>"'],
    ['extraInfo', 'ExtraInfo', 'x', 'x'],
    ['isEncrypted', 'IsEncrypted', true, true],
    ['isZipped', 'IsZipped', false, false],
    ['mimeType', 'MimeType', 'image/jpeg', 'image/jpeg'],
    ['originalSize', 'OriginalSize', 123_456, 123_456],
    ['originalSize', 'OriginalSize', -1, 0],
    ['createdDate', 'CreatedDate', '2024-08-01T08:18:07', new Date('2024-08-01T08:18:07Z')],
    ['createdDate', 'CreatedDate', '0001-01-01T00:00:00', null],
    ['createdDate', 'CreatedDate', 'labore', null],
    ['updatedDate', 'UpdatedDate', '2024-08-01T08:18:07-0500', new Date('2024-08-01T13:18:07Z')],
    ['updatedDate', 'UpdatedDate', '9999-12-31T23:59:59Z', null],
    ['conceptualType', 'ConceptualType', 'ContactImage', 'ContactImage'],
    ['fieldProperties', 'FieldProperties', {}, {}],
  ])('%s is read from %s: %j', async (name, wireName, value, expected) => {
    const info = new Map(Object.entries(await readSample({ [wireName]: value })));
    expect(info.get(name)).toStrictEqual(expected);
  });

  const whenAbsent = {
    BlobSize: ['blobSize', 0],
    Description: ['description', ''],
    ExtraInfo: ['extraInfo', ''],
    IsEncrypted: ['isEncrypted', false],
    IsZipped: ['isZipped', false],
    MimeType: ['mimeType', ''],
    OriginalSize: ['originalSize', 0],
    CreatedDate: ['createdDate', null],
    UpdatedDate: ['updatedDate', null],
    CreatedBy: ['createdBy', null],
    UpdatedBy: ['updatedBy', null],
    ConceptualType: ['conceptualType', ''],
    TableRight: ['tableRight', allowed],
    FieldProperties: ['fieldProperties', {}],
  } as const satisfies Record<string, readonly [keyof ContactImageInfo, unknown]>;
  const absent = Object.entries(whenAbsent).map(
    ([wire, [name, expected]]) => [wire, name, expected] as const,
  );

  it.each(absent)('%s may be null: then %s is %j', async (wire, name, expected) => {
    expect((await readSample({ [wire]: null }))[name]).toStrictEqual(expected);
  });

  it.each(absent)('%s may be missing: then %s is %j', async (wire, name, expected) => {
    expect((await readSample({ [wire]: undefined }))[name]).toStrictEqual(expected);
  });

  it('but the blob id may be null at once', async () => {
    const info = await read({ json: { BlobId: 415 } });
    expect(info).toStrictEqual({
      ...Object.fromEntries(absent.map(([, name, expected]) => [name, expected])),
      blobId: 415,
      version: '415@',
    });
  });

  it('that is not in the specification is left out', async () => {
    const extra = {
      _Links: { Self: 'x' },
      $type: 'BlobEntity',
      ExtraFields: { x: '1' },
      CustomFields: null,
      X: [],
    };
    await expect(readSample(extra)).resolves.toStrictEqual(sampleInfo);
  });
});

describe('no image', () => {
  it.each<[string, Answer]>([
    ['204', { status: 204 }],
    ['200 with an empty body', { body: '' }],
    ['200 with white space', { body: ' \r\n' }],
    ['200 with "" as JSON', { json: '' }],
    ['200 with null', { json: null }],
    ['200 with {}', { json: {} }],
    ['200 without a BlobId', { json: wireInfo({ BlobId: undefined }) }],
    ['200 with BlobId null', { json: wireInfo({ BlobId: null }) }],
    ['200 with BlobId 0', { json: wireInfo({ BlobId: 0 }) }],
    ['200 with BlobId -1', { json: wireInfo({ BlobId: -1 }) }],
    ['404 with {Message}', { status: 404, json: { Message: 'Image not found' } }],
    ['404 with {Message, $type}', { status: 404, json: { $type: 'HttpError', Message: 'Image not found' } }],
  ])('is null: %s', async (_, answer) => {
    await expect(read(answer)).resolves.toBeNull();
  });

  it('is not what a silent 404 says: there may be no such path', async () => {
    const error = await failureOf(read({ status: 404 }));
    expect(error).toMatchObject({ code: 'not-found', status: 404, contactId: 7 });
  });
});

describe('an answer that is no Imageinfo', () => {
  it.each<[string, unknown]>([
    ['an array', []],
    ['an array of infos', [wireInfo()]],
    ['a number', 415],
    ['zero', 0],
    ['a text', 'labore'],
    ['true', true],
    ['false', false],
    ...Object.entries({
      BlobId: ['415', 1.5, true, {}, [], 1e300],
      BlobSize: ['128', 1.5, {}],
      Description: [1, {}, []],
      ExtraInfo: [false],
      IsEncrypted: ['false', 0],
      IsZipped: [1],
      MimeType: [7],
      OriginalSize: ['587', [587]],
      CreatedDate: [1_722_500_287_000, {}],
      UpdatedDate: [false],
      CreatedBy: ['kari', 7, [], { AssociateId: '7' }, { Name: 7 }, { Deleted: 'no' }, { TableRight: 7 }],
      UpdatedBy: [true, { FieldProperties: 'x' }],
      ConceptualType: [5],
      TableRight: ['FULL', 15, [], { Mask: {} }, { Mask: ['Select'] }, { Reason: 7 }],
      FieldProperties: [
        'x',
        7,
        { x: 7 },
        { x: [] },
        { x: { FieldRight: 'Update' } },
        { x: { FieldLength: '1' } },
      ],
    }).flatMap(([member, values]) =>
      values.map((value): [string, unknown] => [
        `${member} ${JSON.stringify(value)}`,
        wireInfo({ [member]: value }),
      ]),
    ),
  ])('is an invalid response: %s', async (_, json) => {
    const error = await failureOf(read({ json }));
    expect(error).toMatchObject({ code: 'invalid-response', status: 200, contactId: 7 });
    expect(error.message).toContain('JSON that does not describe a picture');
  });

  it('names the member that is wrong, and nothing that the server sent', async () => {
    const json = wireInfo({ BlobSize: 'secret', FieldProperties: { secret: { FieldLength: 'secret' } } });
    const { message } = await failureOf(read({ json }));
    expect(message).toContain('(BlobSize, FieldProperties)');
    expect(message).not.toContain('secret');
  });

  it.each<[string, Answer, string]>([
    [
      'HTML',
      { headers: { 'Content-Type': 'text/html' }, body: '<!doctype html><title>Sign in</title>' },
      'an HTML page',
    ],
    [
      'HTML that calls itself JSON',
      { headers: { 'Content-Type': 'application/json' }, body: ' <html>' },
      'an HTML page',
    ],
    ['half a JSON', { body: JSON.stringify(imageInfoSample).slice(0, -9) }, 'not JSON'],
    ['plain text', { body: 'Maintenance' }, 'not JSON'],
    [
      'more than a megabyte',
      { json: wireInfo({ Description: 'x'.repeat(1_100_000) }) },
      'more than a megabyte',
    ],
  ])('is an invalid response: %s', async (_, answer, sentence) => {
    const error = await failureOf(read(answer));
    expect(error).toMatchObject({ code: 'invalid-response', status: 200, contactId: 7 });
    expect(error.message).toContain(sentence);
  });
});

/** The version of a sample with some members replaced. */
function version(members: WireObject): string | undefined {
  return fromWireImageInfo(wireInfo(members))?.version;
}

describe('the version', () => {
  const ids = fc.integer({ min: 1, max: 2_147_483_647 });
  const dates = fc.date({ min: new Date('1990-01-01'), max: new Date('2100-01-01'), noInvalidDate: true });

  it('changes exactly with BlobId or UpdatedDate', () => {
    fc.assert(
      fc.property(ids, dates, ids, dates, (id, date, otherId, otherDate) => {
        const one = version({ BlobId: id, UpdatedDate: date.toISOString() });
        const other = version({ BlobId: otherId, UpdatedDate: otherDate.toISOString() });
        expect(one === other).toBe(id === otherId && date.getTime() === otherDate.getTime());
      }),
    );
  });

  it.each([
    ['2024-08-01T08:18:07', '2024-08-01T08:18:07Z'],
    ['2024-08-01T08:18:07', '2024-08-01T10:18:07+02:00'],
    ['0001-01-01T00:00:00', null],
  ])('is the same for the same instant: %s and %s', (one, other) => {
    expect(version({ UpdatedDate: one })).toBe(version({ UpdatedDate: other }));
  });

  it('stays when anything else changes', () => {
    const same = wireInfo({ BlobId: undefined, UpdatedDate: undefined });
    for (const name of Object.keys(same)) {
      if (name === 'BlobId' || name === 'UpdatedDate') continue;
      expect(version({ [name]: null })).toBe(version({}));
    }
  });

  it('is told apart by a change of either alone', () => {
    const versions = [
      version({ BlobId: 1, UpdatedDate: null }),
      version({ BlobId: 11, UpdatedDate: null }),
      version({ BlobId: 1, UpdatedDate: '2024-08-01T08:18:07' }),
      version({ BlobId: 1, UpdatedDate: '2024-08-01T08:18:08' }),
    ];
    expect(new Set(versions).size).toBe(4);
  });
});

/** What reading a body comes to, in a word. */
function outcomeOf(body: unknown): unknown {
  try {
    const info = fromWireImageInfo(body);
    if (info === null) return 'null';
    return info.blobId > 0 && info.version !== '' ? 'info' : info;
  } catch (error) {
    return isSuperOfficeError(error) ? error.code : error;
  }
}

describe('any JSON value', () => {
  const members = Object.keys(imageInfoSample);
  /** Objects that look like an Imageinfo, with anything at all in it. */
  const nearly = fc
    .dictionary(fc.constantFrom(...members, '__proto__', 'constructor', '$type'), fc.jsonValue())
    .map((change) => wireInfo(change));

  it('is an info, null, or an invalid response, and nothing else', () => {
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), nearly), (value) => {
        const body: unknown = JSON.parse(JSON.stringify(value));
        expect(['info', 'null', 'invalid-response']).toContain(outcomeOf(body));
      }),
      runs(2_000),
    );
  });

  it('leaves the prototypes of objects alone', async () => {
    const body = `{"BlobId":1,"__proto__":{"polluted":true},"FieldProperties":{"__proto__":{"FieldType":"x"}}}`;
    const info = await read({ body });
    expect(info?.blobId).toBe(1);
    expect({}).not.toHaveProperty('polluted');
    expect({}).not.toHaveProperty('fieldType');
    expect({}).not.toHaveProperty('FieldType');
  });
});
