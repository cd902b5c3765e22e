import type { TableRight } from 'react-superoffice-images/core';
import { describe, expect, it } from 'vitest';
import { fromWireImageInfo } from '../../../src/superoffice/ContactImageInfo.js';
import { wireInfo } from '../../fixtures/imageInfoSample.js';

/** The right of an info whose TableRight has this mask. */
function read(mask: unknown, reason: unknown = ''): TableRight {
  const info = fromWireImageInfo(wireInfo({ TableRight: { Mask: mask, Reason: reason } }));
  if (info === null) throw new Error('Expected an info.');
  return info.tableRight;
}

/** `+` where the user may select, update, insert, delete, in this order. */
function answers({ canSelect, canUpdate, canInsert, canDelete }: TableRight): string {
  return [canSelect, canUpdate, canInsert, canDelete].map((can) => (can ? '+' : '-')).join('');
}

/** ETableRight: name, bits, the single flags it comes apart into, what it allows. */
const names = [
  ['None', 0, [], '----'],
  ['Select', 1, ['Select'], '+---'],
  ['R', 1, ['Select'], '+---'],
  ['Update', 2, ['Update'], '-+--'],
  ['UR', 3, ['Select', 'Update'], '++--'],
  ['Insert', 4, ['Insert'], '--+-'],
  ['RI', 5, ['Select', 'Insert'], '+-+-'],
  ['URI', 7, ['Select', 'Update', 'Insert'], '+++-'],
  ['Delete', 8, ['Delete'], '---+'],
  ['UDR', 11, ['Select', 'Update', 'Delete'], '++-+'],
  ['FULL', 15, ['Select', 'Update', 'Insert', 'Delete'], '++++'],
  ['Filtering', 16, ['Filtering'], '----'],
  ['F', 16, ['Filtering'], '----'],
  ['RF', 17, ['Select', 'Filtering'], '+---'],
  ['FI', 20, ['Insert', 'Filtering'], '--+-'],
  ['RestrictedUpdate', 32, ['RestrictedUpdate'], '-+--'],
  ['URU', 34, ['Update', 'RestrictedUpdate'], '-+--'],
  ['WRITE', 38, ['Update', 'Insert', 'RestrictedUpdate'], '-++-'],
  ['Unused1', 64, ['Unused1'], '----'],
  // Nobody has looked yet, so nothing is known to be denied.
  ['Uninitialized', 128, ['Uninitialized'], '++++'],
] as const;

describe.each(names)('%s', (name, bits, mask, can) => {
  it.each<[string, unknown]>([
    ['its name', name],
    ['its name in lower case', name.toLowerCase()],
    ['its name among spaces', ` ${name} `],
    ['a number', bits],
    ['a number as text', String(bits)],
  ])('is understood as %s', (_, wire) => {
    expect(read(wire).mask).toEqual(mask);
    expect(answers(read(wire))).toBe(can);
  });
});

it.each([
  ['Select, Update, Insert, Delete', ['Select', 'Update', 'Insert', 'Delete'], '++++'],
  ['Delete,Select', ['Select', 'Delete'], '+--+'],
  ['RI, RestrictedUpdate', ['Select', 'Insert', 'RestrictedUpdate'], '+++-'],
  ['URI, Delete', ['Select', 'Update', 'Insert', 'Delete'], '++++'],
  ['Select, Select, R', ['Select'], '+---'],
  ['1, 8', ['Select', 'Delete'], '+--+'],
  ['Select,,', ['Select'], '+---'],
  ['Select, Levitate', ['Select', 'Levitate'], '+---'],
  ['None, Levitate', ['Levitate'], '----'],
  [
    255,
    ['Select', 'Update', 'Insert', 'Delete', 'Filtering', 'RestrictedUpdate', 'Unused1', 'Uninitialized'],
    '++++',
  ],
])('%j comes apart into single flags', (wire, mask, can) => {
  expect(read(wire).mask).toEqual(mask);
  expect(answers(read(wire))).toBe(can);
});

it.each([
  [null, []],
  [undefined, []],
  ['', []],
  [' , ', []],
  ['Levitate', ['Levitate']],
  ['Levitate, Teleport', ['Levitate', 'Teleport']],
  ['constructor', ['constructor']],
  [-1, ['-1']],
  [1.5, ['1.5']],
])('%j says nothing that is known, which means allowed', (wire, mask) => {
  expect(read(wire).mask).toEqual(mask);
  expect(answers(read(wire))).toBe('++++');
});

it.each([
  ['You cannot delete yourself', 'You cannot delete yourself'],
  ['[SR_USER_CANNOT_DELETE_SELF]', '[SR_USER_CANNOT_DELETE_SELF]'],
  ['', ''],
  [null, ''],
  [undefined, ''],
])('the reason %j is %j', (wire, reason) => {
  expect(read('Select', wire).reason).toBe(reason);
});

it('has no reason and allows everything when it is null', () => {
  const right = fromWireImageInfo(wireInfo({ TableRight: null }))?.tableRight;
  expect(right).toStrictEqual({
    mask: [],
    reason: '',
    canSelect: true,
    canUpdate: true,
    canInsert: true,
    canDelete: true,
  });
});
