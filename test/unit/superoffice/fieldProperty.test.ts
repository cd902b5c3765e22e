import type { FieldProperty } from 'react-superoffice-images/core';
import { describe, expect, it } from 'vitest';
import { fromWireImageInfo } from '../../../src/superoffice/ContactImageInfo.js';
import { wireInfo } from '../../fixtures/imageInfoSample.js';

function readAll(fieldProperties: unknown): Record<string, FieldProperty> {
  const info = fromWireImageInfo(wireInfo({ FieldProperties: fieldProperties }));
  if (info === null) throw new Error('Expected an info.');
  return info.fieldProperties;
}

function readRight(mask: unknown, reason: unknown = ''): FieldProperty['fieldRight'] {
  const { field } = readAll({ field: { FieldRight: { Mask: mask, Reason: reason } } });
  if (field === undefined) throw new Error('Expected the field.');
  return field.fieldRight;
}

/** EFieldRight: name, bits, the single flags it comes apart into, may read, may update. */
const names = [
  ['None', 0, [], false, false],
  ['Read', 1, ['Read'], true, false],
  ['Write', 2, ['Write'], false, true],
  ['Update', 3, ['Read', 'Write'], true, true],
  ['Nullable', 32, ['Nullable'], false, false],
  ['UIHintMandatory', 64, ['UIHintMandatory'], false, false],
  ['UIHintReadOnly', 128, ['UIHintReadOnly'], false, false],
  ['UIHints', 192, ['UIHintMandatory', 'UIHintReadOnly'], false, false],
  ['UndefinedValue256', 256, ['UndefinedValue256'], false, false],
] as const;

describe.each(names)('%s', (name, bits, mask, canRead, canUpdate) => {
  it.each<[string, unknown]>([
    ['its name', name],
    ['its name in lower case', name.toLowerCase()],
    ['a number', bits],
    ['a number as text', String(bits)],
  ])('is understood as %s', (_, wire) => {
    expect(readRight(wire)).toStrictEqual({ mask, reason: '', canRead, canUpdate });
  });
});

it.each([
  ['Read, Write', ['Read', 'Write'], true, true],
  ['Update, Nullable', ['Read', 'Write', 'Nullable'], true, true],
  ['Update, UIHintMandatory', ['Read', 'Write', 'UIHintMandatory'], true, true],
  ['Update, UIHintReadOnly', ['Read', 'Write', 'UIHintReadOnly'], true, false],
  ['Update, UIHints', ['Read', 'Write', 'UIHintMandatory', 'UIHintReadOnly'], true, false],
  ['Read, Levitate', ['Read', 'Levitate'], true, false],
  [null, [], true, true],
  ['', [], true, true],
  ['Levitate', ['Levitate'], true, true],
])('%j comes apart into single flags', (wire, mask, canRead, canUpdate) => {
  expect(readRight(wire)).toStrictEqual({ mask, reason: '', canRead, canUpdate });
});

it('keeps the reason', () => {
  expect(readRight('Read', 'Owned by another system').reason).toBe('Owned by another system');
  expect(readRight('Read', null).reason).toBe('');
});

it('allows everything where the field has no right', () => {
  for (const property of [{ FieldRight: null }, {}, null]) {
    expect(readAll({ field: property })['field']).toStrictEqual({
      fieldRight: { mask: [], reason: '', canRead: true, canUpdate: true },
      fieldType: '',
      fieldLength: 0,
    });
  }
});

it.each([195, 0, -1])('the length %i stays as it is', (length) => {
  expect(readAll({ field: { FieldLength: length } })['field']?.fieldLength).toBe(length);
});

it('keeps names with dots and colons, and in any script', () => {
  const fields = ['plain', 'SuperOffice:1', 'x_contact.y.z', '山田', '', 'toString'];
  const wire = Object.fromEntries(fields.map((name) => [name, { FieldType: 'System.String' }]));
  expect(Object.keys(readAll(wire))).toEqual(fields);
});

it.each([null, undefined, {}])('is empty for %j', (wire) => {
  expect(readAll(wire)).toStrictEqual({});
});
