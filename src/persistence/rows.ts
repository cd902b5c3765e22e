import * as v from 'valibot';
import type { ContactImageInfo } from '../superoffice/ContactImageInfo.js';

/** An info as it is kept; `null`: the contact has no picture. */
export interface InfoRow {
  info: ContactImageInfo | null;
  /** When the server has said so (ms since 1970). */
  updatedAt: number;
}

/** How much a contact's rows take, and how long they are worth it. */
export interface UsageRow {
  /** Which version the images are of; `null` without a picture. */
  version: string | null;
  /** Of info and images together; the info's are an estimate. */
  bytes: number;
  /** When the contact was last looked at (ms since 1970). */
  usedAt: number;
  /** When the rows are to be dropped (ms since 1970), whoever finds them then. */
  expiresAt: number;
}

const right = { mask: v.array(v.string()), reason: v.string() };

const tableRight = v.object({
  ...right,
  canSelect: v.boolean(),
  canUpdate: v.boolean(),
  canInsert: v.boolean(),
  canDelete: v.boolean(),
});

const fieldProperties = v.record(
  v.string(),
  v.object({
    fieldRight: v.object({ ...right, canRead: v.boolean(), canUpdate: v.boolean() }),
    fieldType: v.string(),
    fieldLength: v.number(),
  }),
);

const associate = v.nullable(
  v.object({
    associateId: v.number(),
    name: v.string(),
    personId: v.number(),
    rank: v.number(),
    tooltip: v.string(),
    type: v.string(),
    groupIdx: v.number(),
    fullName: v.string(),
    formalName: v.string(),
    deleted: v.boolean(),
    ejUserId: v.number(),
    userName: v.string(),
    tableRight,
    fieldProperties,
    displayName: v.string(),
  }),
);

const info: v.GenericSchema<ContactImageInfo> = v.object({
  blobId: v.number(),
  blobSize: v.number(),
  description: v.string(),
  extraInfo: v.string(),
  isEncrypted: v.boolean(),
  isZipped: v.boolean(),
  mimeType: v.string(),
  originalSize: v.number(),
  createdDate: v.nullable(v.date()),
  updatedDate: v.nullable(v.date()),
  createdBy: associate,
  updatedBy: associate,
  conceptualType: v.string(),
  tableRight,
  fieldProperties,
  version: v.string(),
});

/** A row may be anybody's work: what is not whole is as good as none. */
export const infoRow: v.GenericSchema<InfoRow> = v.object({
  info: v.nullable(info),
  updatedAt: v.number(),
});

export const usageRow: v.GenericSchema<UsageRow> = v.object({
  version: v.nullable(v.string()),
  bytes: v.number(),
  usedAt: v.number(),
  expiresAt: v.number(),
});
