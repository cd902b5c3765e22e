import * as v from 'valibot';
import { associateSchema, type Associate } from './associate.js';
import { fieldPropertiesSchema, type FieldProperty } from './fieldProperty.js';
import { parseUtcDate } from './parseUtcDate.js';
import { SuperOfficeError } from './SuperOfficeError.js';
import { tableRightSchema, type TableRight } from './tableRight.js';
import { flag, int, text, wireObject } from './wireObject.js';

/**
 * What SuperOffice knows about a contact's picture: the response of `GET .../Imageinfo` (BlobEntity in the
 * specification), with dates as instants, and text that is never null.
 */
export interface ContactImageInfo {
  /** Primary key of the picture. 0 only while a first picture is being saved: without a picture there is no info. */
  blobId: number;
  /** Bytes as stored, after encryption and zipping. 0 when unknown. */
  blobSize: number;
  /** Entered by a user, and meant to be read by users. */
  description: string;
  /** A spare field. */
  extraInfo: string;
  /** Encrypted in storage; what is served is not. */
  isEncrypted: boolean;
  /** Zipped in storage; what is served is not. */
  isZipped: boolean;
  /** As stored, e.g. `image/jpeg`. May be empty or nonsense. */
  mimeType: string;
  /** Bytes that a client receives when it asks for the picture as it is. 0 when unknown. */
  originalSize: number;
  /** An instant (UTC). `null` when not set. */
  createdDate: Date | null;
  /** An instant (UTC). `null` when not set. */
  updatedDate: Date | null;
  createdBy: Associate | null;
  updatedBy: Associate | null;
  /** `ContactImage`, `PHOTO`, ...: a free text. */
  conceptualType: string;
  /** What the signed-in user may do with the picture. */
  tableRight: TableRight;
  /** What the signed-in user may do with each field, by the field's name. */
  fieldProperties: Record<string, FieldProperty>;
  /** Changes exactly when the picture does: made from `blobId` and `updatedDate`. */
  version: string;
}

const bytes = v.pipe(int, v.toMinValue(0));
const utcDate = v.pipe(
  text,
  v.transform((date) => parseUtcDate(date)),
);

/** The wire's BlobEntity, as the specification names it. */
const blobEntitySchema = wireObject({
  BlobId: int,
  BlobSize: bytes,
  Description: text,
  ExtraInfo: text,
  IsEncrypted: flag,
  IsZipped: flag,
  MimeType: text,
  OriginalSize: bytes,
  CreatedDate: utcDate,
  UpdatedDate: utcDate,
  CreatedBy: associateSchema,
  UpdatedBy: associateSchema,
  ConceptualType: text,
  TableRight: tableRightSchema,
  FieldProperties: fieldPropertiesSchema,
});

/**
 * Reads the body of an Imageinfo answer. All the ways in which servers say "no image" (facts, section 2:
 * nothing, `""`, `null`, `{}`, a BlobId that is missing, null or not above 0) are `null`; anything that is
 * neither that nor a BlobEntity throws `invalid-response`.
 */
export function fromWireImageInfo(body: unknown, status?: number): ContactImageInfo | null {
  if (body === undefined || body === null || body === '') return null;
  const result = v.safeParse(blobEntitySchema, body);
  if (!result.success) {
    // Only members of the schema are named: deeper names are the server's words.
    const members = new Set(
      result.issues.map((issue) => v.getDotPath(issue)?.split('.', 1)[0] ?? 'the body'),
    );
    throw new SuperOfficeError(
      'invalid-response',
      `SuperOffice answered with JSON that does not describe a picture (${[...members].join(', ')})`,
      { status },
    );
  }
  const { blobId, updatedDate } = result.output;
  // Whether a replaced picture keeps its BlobId is unknown, hence both.
  return blobId > 0 ? { ...result.output, version: `${blobId}@${updatedDate?.toISOString() ?? ''}` } : null;
}
