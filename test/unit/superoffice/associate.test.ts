import type { Associate, ContactImageInfo } from 'react-superoffice-images/core';
import { expect, it } from 'vitest';
import { createTestClient } from '../../fixtures/createTestClient.js';
import { wireInfo, type WireObject } from '../../fixtures/imageInfoSample.js';
import { serverPerTest } from '../../fixtures/serverPerTest.js';

const server = serverPerTest();

async function read(createdBy: WireObject | null, updatedBy: WireObject | null): Promise<ContactImageInfo> {
  server.answers({ json: wireInfo({ CreatedBy: createdBy, UpdatedBy: updatedBy }) });
  const info = await createTestClient(server).getImageInfo(7);
  if (info === null) throw new Error('Expected an info.');
  return info;
}

const kari = {
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
  ExtraFields: {},
  CustomFields: {},
  TableRight: { Mask: 'RI', Reason: 'Only yourself' },
  FieldProperties: {
    'udef:x.y': { FieldRight: { Mask: 'Read', Reason: '' }, FieldType: 'System.String', FieldLength: 50 },
  },
};

it('has every member of the specification', async () => {
  const { createdBy } = await read(kari, null);
  const expected: Associate = {
    associateId: 12,
    name: 'KN',
    personId: 34,
    rank: 5,
    tooltip: 'Sales',
    type: 'InternalAssociate',
    groupIdx: 2,
    fullName: 'Kari Nordmann',
    formalName: 'Ms. Kari Nordmann',
    deleted: false,
    ejUserId: 9,
    userName: 'kari@example.com',
    tableRight: {
      mask: ['Select', 'Insert'],
      reason: 'Only yourself',
      canSelect: true,
      canUpdate: false,
      canInsert: true,
      canDelete: false,
    },
    fieldProperties: {
      'udef:x.y': {
        fieldRight: { mask: ['Read'], reason: '', canRead: true, canUpdate: false },
        fieldType: 'System.String',
        fieldLength: 50,
      },
    },
    displayName: 'Kari Nordmann',
  };
  expect(createdBy).toStrictEqual(expected);
});

it('is read for the creator and for the updater, each by itself', async () => {
  const one = await read(kari, null);
  expect([one.createdBy?.name, one.updatedBy]).toEqual(['KN', null]);
  const other = await read(null, { ...kari, Name: 'ON' });
  expect([other.createdBy, other.updatedBy?.name]).toEqual([null, 'ON']);
});

const nothing = {
  associateId: 0,
  name: '',
  personId: 0,
  rank: 0,
  tooltip: '',
  type: '',
  groupIdx: 0,
  fullName: '',
  formalName: '',
  deleted: false,
  ejUserId: 0,
  userName: '',
  displayName: '',
};

it.each([
  ['missing', {}],
  ['null', Object.fromEntries(Object.keys(kari).map((name) => [name, null]))],
])('has text that is never null when every member is %s', async (_, wire) => {
  const { createdBy } = await read(wire, null);
  expect(createdBy).toMatchObject(nothing);
  expect(createdBy?.tableRight.canUpdate).toBe(true);
  expect(createdBy?.fieldProperties).toEqual({});
});

it.each([
  [{ FullName: 'Kari Nordmann', FormalName: 'Ms. Nordmann', Name: 'KN' }, 'Kari Nordmann'],
  [{ FullName: '', FormalName: 'Ms. Nordmann', Name: 'KN' }, 'Ms. Nordmann'],
  [{ FullName: null, FormalName: 'Ms. Nordmann', Name: 'KN' }, 'Ms. Nordmann'],
  [{ FullName: '  ', FormalName: ' ', Name: 'KN' }, 'KN'],
  [{ Name: 'KN' }, 'KN'],
  [{ FullName: '', FormalName: '', Name: '' }, ''],
])('%j is called %j', async (wire, displayName) => {
  expect((await read(wire, null)).createdBy?.displayName).toBe(displayName);
});
