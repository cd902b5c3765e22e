import * as v from 'valibot';
import { fromWireAssociate, type Associate } from './associate.js';
import { blobEntitySchema, type WireBlobEntity } from './blobEntitySchema.js';
import { fromWireFieldProperties, type FieldProperty } from './fieldProperty.js';
import { parseUtcDate } from './parseUtcDate.js';
import { SuperOfficeError } from './SuperOfficeError.js';
import { fromWireTableRight, type TableRight } from './tableRight.js';

/**
 * What SuperOffice knows about a contact's picture: the response of `GET .../Imageinfo` (BlobEntity in the
 * specification), with dates as instants, and text that is never null.
 */
export interface ContactImageInfo {
  /** Primary key of the picture. Always above 0: without a picture there is no info. */
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

function fromWire(wire: WireBlobEntity, blobId: number): ContactImageInfo {
  const updatedDate = parseUtcDate(wire.UpdatedDate);
  return {
    blobId,
    blobSize: Math.max(0, wire.BlobSize ?? 0),
    description: wire.Description ?? '',
    extraInfo: wire.ExtraInfo ?? '',
    isEncrypted: wire.IsEncrypted ?? false,
    isZipped: wire.IsZipped ?? false,
    mimeType: wire.MimeType ?? '',
    originalSize: Math.max(0, wire.OriginalSize ?? 0),
    createdDate: parseUtcDate(wire.CreatedDate),
    updatedDate,
    createdBy: fromWireAssociate(wire.CreatedBy),
    updatedBy: fromWireAssociate(wire.UpdatedBy),
    conceptualType: wire.ConceptualType ?? '',
    tableRight: fromWireTableRight(wire.TableRight),
    fieldProperties: fromWireFieldProperties(wire.FieldProperties),
    // Whether a replaced picture keeps its BlobId is unknown, hence both.
    version: `${blobId}@${updatedDate?.toISOString() ?? ''}`,
  };
}

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
      `SuperOffice answered with JSON that does not describe a picture (${[...members].join(', ')}), so the picture's version is unknown and none is shown. Look at the answer of the Imageinfo path; a proxy may have replaced it.`,
      { status },
    );
  }
  const blobId = result.output.BlobId ?? 0;
  return blobId > 0 ? fromWire(result.output, blobId) : null;
}
