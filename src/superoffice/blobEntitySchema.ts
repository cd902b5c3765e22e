import * as v from 'valibot';
import type { WireAssociate } from './associate.js';
import type { WireRight } from './tableRight.js';

/*
 * The wire's BlobEntity, as the specification names it. Every member may be missing or null, as real
 * servers send them; a member of another type is an answer that cannot be believed. Members that are not
 * named here (`_Links`, `$type`, `ExtraFields`, ...) come and go and are left out.
 */
const text = v.nullish(v.string());
const int = v.nullish(v.pipe(v.number(), v.safeInteger()));
const flag = v.nullish(v.boolean());

// To valibot an array is an object, and a record, without members.
const noArray = v.custom<unknown>((value) => !Array.isArray(value));
const object = <const Entries extends v.ObjectEntries>(entries: Entries) =>
  v.pipe(noArray, v.object(entries));

const right: v.GenericSchema<unknown, WireRight | null | undefined> = v.nullish(
  object({ Mask: v.nullish(v.union([v.string(), v.number()])), Reason: text }),
);

const fieldProperties = v.nullish(
  v.pipe(
    noArray,
    v.record(v.string(), v.nullable(object({ FieldRight: right, FieldType: text, FieldLength: int }))),
  ),
);

const associate: v.GenericSchema<unknown, WireAssociate | null | undefined> = v.nullish(
  object({
    AssociateId: int,
    Name: text,
    PersonId: int,
    Rank: int,
    Tooltip: text,
    Type: text,
    GroupIdx: int,
    FullName: text,
    FormalName: text,
    Deleted: flag,
    EjUserId: int,
    UserName: text,
    TableRight: right,
    FieldProperties: fieldProperties,
  }),
);

export const blobEntitySchema = object({
  BlobId: int,
  BlobSize: int,
  Description: text,
  ExtraInfo: text,
  IsEncrypted: flag,
  IsZipped: flag,
  MimeType: text,
  OriginalSize: int,
  CreatedDate: text,
  UpdatedDate: text,
  CreatedBy: associate,
  UpdatedBy: associate,
  ConceptualType: text,
  TableRight: right,
  FieldProperties: fieldProperties,
});

/** The specification's response body, after validation. */
export type WireBlobEntity = v.InferOutput<typeof blobEntitySchema>;
