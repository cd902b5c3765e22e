/*
 * What a `ContactImageInfo` promises, as a judge that knows nothing of how one is made. It gives a list of
 * the members that break their word, empty when all is well.
 */
type Judge = (value: unknown, path: string) => string[];

function isSuch(test: (value: unknown) => boolean): Judge {
  return (value, path) => (test(value) ? [] : [`${path} is ${String(value)}`]);
}

const text = isSuch((value) => typeof value === 'string');
const flag = isSuch((value) => typeof value === 'boolean');
const int = isSuch(Number.isSafeInteger);
const size = isSuch((value) => Number.isSafeInteger(value) && Number(value) >= 0);
const id = isSuch((value) => Number.isSafeInteger(value) && Number(value) > 0);
const texts = isSuch((value) => Array.isArray(value) && value.every((item) => typeof item === 'string'));
const date = isSuch(
  (value) =>
    value === null || (value instanceof Date && value.getTime() > minimum && value.getTime() < maximum),
);

/** What .NET writes where no date was ever stored, give or take an offset. */
const minimum = Date.parse('0001-12-30T00:00:00Z');
const maximum = Date.parse('9999-01-02T00:00:00Z');

function isPlainObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}

/** Exactly these members, each as it should be. */
function object(members: Readonly<Record<string, Judge>>): Judge {
  return (value, path) => {
    if (!isPlainObject(value)) return [`${path} is no object`];
    const unknown = Object.keys(value).filter((name) => !Object.hasOwn(members, name));
    return [
      ...unknown.map((name) => `${path}.${name} is unknown`),
      ...Object.entries(members).flatMap(([name, judge]) => judge(value[name], `${path}.${name}`)),
    ];
  };
}

/** Any names, each with a member as it should be. */
function record(judge: Judge): Judge {
  return (value, path) =>
    isPlainObject(value)
      ? Object.entries(value).flatMap(([name, member]) => judge(member, `${path}.${name}`))
      : [`${path} is no object`];
}

function nullable(judge: Judge): Judge {
  return (value, path) => (value === null ? [] : judge(value, path));
}

const tableRight = object({
  mask: texts,
  reason: text,
  canSelect: flag,
  canUpdate: flag,
  canInsert: flag,
  canDelete: flag,
});

const fieldProperties = record(
  object({
    fieldRight: object({ mask: texts, reason: text, canRead: flag, canUpdate: flag }),
    fieldType: text,
    fieldLength: int,
  }),
);

const associate = nullable(
  object({
    associateId: int,
    name: text,
    personId: int,
    rank: int,
    tooltip: text,
    type: text,
    groupIdx: int,
    fullName: text,
    formalName: text,
    deleted: flag,
    ejUserId: int,
    userName: text,
    tableRight,
    fieldProperties,
    displayName: text,
  }),
);

const info = object({
  blobId: id,
  blobSize: size,
  description: text,
  extraInfo: text,
  isEncrypted: flag,
  isZipped: flag,
  mimeType: text,
  originalSize: size,
  createdDate: date,
  updatedDate: date,
  createdBy: associate,
  updatedBy: associate,
  conceptualType: text,
  tableRight,
  fieldProperties,
  version: text,
});

/** In what a value differs from a `ContactImageInfo`. */
export function objectionsToInfo(value: unknown): string[] {
  return info(value, 'info');
}
