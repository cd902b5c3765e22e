import { afterEach, describe, expect, it } from 'vitest';
import { rejectionOf } from '../fixtures/failureOf.js';
import { imageInfoSample, wireInfo, type WireObject } from '../fixtures/imageInfoSample.js';
import { serverPerTest } from '../fixtures/serverPerTest.js';
import { askBoth, official, type BothAnswers } from './bothClients.js';

const server = serverPerTest();
const ask = (members: WireObject): Promise<BothAnswers> => askBoth(server, JSON.stringify(wireInfo(members)));
const { TZ } = process.env;

afterEach(() => {
  if (TZ === undefined) delete process.env['TZ'];
  else process.env['TZ'] = TZ;
});

/** CreatedDate and UpdatedDate are UTC (specification), so a time without an offset is one, wherever the reader is. */
const zones = [
  { zone: 'Europe/Oslo', summer: -2, winter: -1 },
  { zone: 'America/New_York', summer: 4, winter: 5 },
  { zone: 'UTC', summer: 0, winter: 0 },
];
const hour = 3_600_000;

describe.each(zones)('in $zone', ({ zone, summer, winter }) => {
  it.each([
    ['2024-08-01T08:18:07', '2024-08-01T08:18:07Z', summer],
    ['2024-01-01T08:18:07', '2024-01-01T08:18:07Z', winter],
    ['2024-08-01T08:18:07.609', '2024-08-01T08:18:07.609Z', summer],
    ['2024-08-01T08:18:07.6091771', '2024-08-01T08:18:07.609Z', summer],
  ])('%s is right here and %s; the official client is off by the offset', async (text, instant, hoursOff) => {
    process.env['TZ'] = zone;
    const { ours, theirs } = await ask({ CreatedDate: text, UpdatedDate: text });
    const right = new Date(instant);
    expect([ours?.createdDate, ours?.updatedDate]).toEqual([right, right]);
    const wrong = new Date(right.getTime() + hoursOff * hour);
    expect([theirs?.createdDate, theirs?.updatedDate]).toEqual([wrong, wrong]);
  });

  it.each([
    ['2024-08-01T08:18:07Z', '2024-08-01T08:18:07Z'],
    ['2024-08-01T08:18:07+02:00', '2024-08-01T06:18:07Z'],
    ['2020-09-01T11:10:52.6091771+02:00', '2020-09-01T09:10:52.609Z'],
  ])('%s is the same instant to both', async (text, instant) => {
    process.env['TZ'] = zone;
    const { ours, theirs } = await ask({ CreatedDate: text, UpdatedDate: text });
    expect([ours?.createdDate, ours?.updatedDate]).toEqual([new Date(instant), new Date(instant)]);
    expect([theirs?.createdDate, theirs?.updatedDate]).toEqual([new Date(instant), new Date(instant)]);
  });
});

describe('a date that is not set', () => {
  it.each([
    ['0001-01-01T00:00:00Z', '0001-01-01T00:00:00.000Z'],
    ['9999-12-31T23:59:59Z', '9999-12-31T23:59:59.000Z'],
  ])('is null here; to the official client %s is a day to be shown', async (text, shown) => {
    const { ours, theirs } = await ask({ UpdatedDate: text });
    expect(ours?.updatedDate).toBeNull();
    expect(theirs?.updatedDate?.toISOString()).toBe(shown);
  });

  it('is null here also when it is no date; the official client gives a Date that is invalid', async () => {
    const { ours, theirs } = await ask({ UpdatedDate: '2024-13-01T00:00:00' });
    expect(ours?.updatedDate).toBeNull();
    expect(theirs?.updatedDate?.getTime()).toBeNaN();
  });
});

describe('a right', () => {
  it('whose mask is a number is read here; the official client crashes', async () => {
    const body = JSON.stringify(wireInfo({ TableRight: { Mask: 15, Reason: '' } }));
    expect(await rejectionOf(askBoth(server, body))).toMatchObject({
      name: 'TypeError',
      message: expect.stringContaining('src.split is not a function'),
    });
    // The official client was the second to ask: ours had its answer by then.
    expect(server.requests.map(({ method }) => method)).toEqual(['GET', 'POST']);
  });

  it('of an unknown name is allowed here, the server decides; to the official client nothing is', async () => {
    const { ours, theirs } = await ask({ TableRight: { Mask: 'Levitate', Reason: '' } });
    expect(ours?.tableRight).toMatchObject({ mask: ['Levitate'], canUpdate: true, canDelete: true });
    expect(theirs?.tableRight?.mask).toBe(official.ETableRight.None);
  });

  it.each([
    ['FULL', ['Select', 'Update', 'Insert', 'Delete']],
    ['RI, RestrictedUpdate', ['Select', 'Insert', 'RestrictedUpdate']],
    ['Select, Update', ['Select', 'Update']],
  ])('%s has the same bits to both', async (Mask, mask) => {
    const { ours, theirs } = await ask({ TableRight: { Mask, Reason: 'why' } });
    expect(ours?.tableRight).toMatchObject({ mask, reason: 'why' });
    const bits = new Map(Object.entries(official.ETableRight));
    expect(theirs?.tableRight).toEqual({
      mask: mask.reduce((sum, name) => sum + Number(bits.get(name)), 0),
      reason: 'why',
    });
  });
});

describe('no image', () => {
  it.each([
    ['""', 'an entity without an id'],
    ['', 'an entity without an id'],
    ['{}', 'an entity without an id'],
    ['{"BlobId":0}', 'an entity with the id 0'],
  ])('is null here; to the official client %j is %s', async (body) => {
    const { ours, theirs } = await askBoth(server, body);
    expect(ours).toBeNull();
    expect(theirs).toMatchObject({ createdDate: null, updatedDate: null });
    expect(theirs?.blobId ?? 0).toBe(0);
  });

  it('is null to both when the answer is null', async () => {
    expect(await askBoth(server, 'null')).toEqual({ ours: null, theirs: null });
  });
});

describe('everything else', () => {
  const associate = {
    AssociateId: 12,
    Name: 'KN',
    PersonId: 34,
    Rank: 5,
    Tooltip: 'Sales',
    Type: 'InternalAssociate',
    GroupIdx: 2,
    FullName: 'Kari Nordmann',
    FormalName: 'Ms. Kari Nordmann',
    Deleted: false,
    EjUserId: 9,
    UserName: 'kari@example.com',
  };
  const plain = [
    'blobId',
    'blobSize',
    'description',
    'extraInfo',
    'isEncrypted',
    'isZipped',
    'mimeType',
    'originalSize',
    'conceptualType',
  ] as const;

  it.each(plain)('of the specification’s sample is the same to both: %s', async (member) => {
    const { ours, theirs } = await askBoth(server, JSON.stringify(imageInfoSample));
    expect(ours?.[member]).toBeDefined();
    expect(ours?.[member]).toBe(theirs?.[member]);
  });

  it('of an associate is the same to both', async () => {
    const { ours, theirs } = await ask({ CreatedBy: associate });
    const { displayName, tableRight, fieldProperties, ...same } = ours?.createdBy ?? {};
    expect([displayName, tableRight?.canUpdate, fieldProperties]).toEqual(['Kari Nordmann', true, {}]);
    expect(theirs?.createdBy).toMatchObject(same);
    expect(Object.keys(same)).toHaveLength(Object.keys(associate).length);
  });

  it('that is null is a text here, and null to the official client', async () => {
    const { ours, theirs } = await ask({ Description: null, MimeType: null });
    expect([ours?.description, ours?.mimeType]).toEqual(['', '']);
    expect([theirs?.description, theirs?.mimeType]).toEqual([null, null]);
  });
});
