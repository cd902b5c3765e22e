import * as fc from 'fast-check';
import { imageInfoSample, type WireObject } from '../../fixtures/imageInfoSample.js';

const right = { Mask: 'Select, Update', Reason: 'You may not delete this.' };

const associate = {
  AssociateId: 5,
  Name: 'KARI',
  PersonId: 17,
  Rank: 2,
  Tooltip: 'Kari Nordmann, Oslo',
  Type: 'InternalAssociate',
  GroupIdx: 3,
  FullName: 'Kari Nordmann',
  FormalName: 'Nordmann, Kari',
  Deleted: false,
  EjUserId: 0,
  UserName: 'kari@example.com',
  TableRight: right,
  FieldProperties: { Name: { FieldRight: right, FieldType: 'System.String', FieldLength: 40 } },
};

/** The specification's sample, with everything in it that real servers fill. */
export const fullSample: WireObject = {
  ...imageInfoSample,
  MimeType: 'image/jpeg',
  UpdatedDate: '2024-08-01T08:18:07',
  CreatedBy: associate,
  UpdatedBy: associate,
  TableRight: right,
  FieldProperties: {
    'fieldName.with:signs': {
      FieldRight: { Mask: 3, Reason: null },
      FieldType: 'System.Int32',
      FieldLength: -1,
    },
  },
};

type Path = readonly (string | number)[];

function isContainer(value: unknown): value is Record<string, unknown> | unknown[] {
  return typeof value === 'object' && value !== null;
}

/** The way to every value inside. */
function pathsIn(value: unknown, path: Path = []): Path[] {
  if (!isContainer(value)) return [path];
  return [path, ...Object.entries(value).flatMap(([name, inner]) => pathsIn(inner, [...path, name]))];
}

/** What takes the place of a member: what is nearly right more often than what is not right at all. */
const replacements = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }),
  fc.constantFrom<unknown>(null, '', ' ', '0', 'null', 0, -0, -1, 1.5, 1e21, 2 ** 31, 2 ** 53, true, [], {}, [
    {},
  ]),
  fc.constantFrom<unknown>(
    '2024-08-01T08:18:07',
    '2024-02-30T00:00:00Z',
    '0001-01-01T00:00:00+14:00',
    '9999-12-31T23:59:59-14:00',
    '2024-08-01T08:18:07.6091771+99:99',
    '2024-08-01T24:00:00',
  ),
  fc.constantFrom<unknown>(
    'FULL',
    'full, 15, x',
    ',,,',
    '4294967295',
    '99999999999999999999',
    'None, Select',
    -7,
  ),
  fc.constantFrom<unknown>(associate, right, fullSample, [associate]),
  fc.constantFrom<unknown>(
    '<img src=x onerror=alert(1)>',
    'javascript:alert(1)',
    '\u0000',
    '\uD800',
    '\u202Eevil',
  ),
  fc.date({ noInvalidDate: true }).map((date) => date.toISOString()),
  fc.string({ unit: 'binary' }),
);

const names = fc.oneof(
  fc.constantFrom(
    '__proto__',
    'constructor',
    'prototype',
    'toString',
    '$type',
    '_Links',
    'BlobId',
    'blobId',
    '',
  ),
  fc.string(),
);

type Mutation =
  | { kind: 'replace'; at: number; by: unknown }
  | { kind: 'remove'; at: number }
  | { kind: 'add'; at: number; name: string; value: unknown };

const mutations: fc.Arbitrary<Mutation> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('replace'), at: fc.nat(), by: replacements }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('remove'), at: fc.nat() }) },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant('add'), at: fc.nat(), name: names, value: replacements }),
  },
);

/** Sets a member as JSON does: `__proto__` is a name like any other. */
function setMember(target: object, name: string | number, value: unknown): void {
  Object.defineProperty(target, name, { value, writable: true, enumerable: true, configurable: true });
}

function mutate(sample: unknown, mutation: Mutation): unknown {
  const root = structuredClone({ sample });
  const paths = pathsIn(root.sample, ['sample']);
  const path = paths[mutation.at % paths.length] ?? ['sample'];
  let parent: object = root;
  for (const name of path.slice(0, -1)) {
    const inner: unknown = Reflect.get(parent, name);
    if (isContainer(inner)) parent = inner;
  }
  const last = path.at(-1) ?? 'sample';
  const value: unknown = Reflect.get(parent, last);
  if (mutation.kind === 'remove') Reflect.deleteProperty(parent, last);
  else if (mutation.kind === 'replace') setMember(parent, last, mutation.by);
  else setMember(isContainer(value) ? value : parent, mutation.name, mutation.value);
  return root.sample;
}

/** A body that was an Imageinfo before some of its members were exchanged, removed and added. */
export const mutatedInfos: fc.Arbitrary<string> = fc
  .tuple(fc.constantFrom(imageInfoSample, fullSample), fc.array(mutations, { minLength: 1, maxLength: 6 }))
  .map(([sample, changes]) => JSON.stringify(changes.reduce(mutate, sample)) ?? '');

/** A body that was JSON before it was cut, or something was written into it. */
export const brokenInfos: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom(imageInfoSample, fullSample).map((sample) => JSON.stringify(sample)),
    fc.nat(),
    fc.nat(40),
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 8 }),
      fc.constantFrom(
        '1e400',
        '-0',
        ',,',
        '}',
        '{"BlobId":1,',
        '"BlobId":-1,"BlobId":2,',
        '[['.repeat(50_000),
      ),
    ),
  )
  .map(([json, at, removed, added]) => {
    const from = at % (json.length + 1);
    return json.slice(0, from) + added + json.slice(from + removed);
  });
