import type { WireOverrides } from './FakeContact.js';

/**
 * The ways in which Imageinfo says that there is no image (superoffice-webapi, section 2): the sources
 * disagree, so a client must understand every one.
 */
export type NoImageShape = (typeof noImageShapes)[number];

/** Every shape, for tests that walk through all of them. */
export const noImageShapes = [
  'empty',
  'empty-string',
  'null',
  'empty-object',
  'blob-id-missing',
  'blob-id-null',
  'blob-id-zero',
  'blob-id-negative',
  'no-content',
] as const;

const blank: WireOverrides = {
  BlobSize: 0,
  Description: '',
  ExtraInfo: '',
  IsEncrypted: false,
  IsZipped: false,
  MimeType: '',
  OriginalSize: 0,
  CreatedDate: '0001-01-01T00:00:00',
  UpdatedDate: '0001-01-01T00:00:00',
  CreatedBy: null,
  UpdatedBy: null,
  ConceptualType: '',
  TableRight: null,
  FieldProperties: {},
};

const bodies: Record<NoImageShape, string | null> = {
  empty: '',
  'empty-string': '""',
  null: 'null',
  'empty-object': '{}',
  'blob-id-missing': JSON.stringify(blank),
  'blob-id-null': JSON.stringify({ BlobId: null, ...blank }),
  'blob-id-zero': JSON.stringify({ BlobId: 0, ...blank }),
  'blob-id-negative': JSON.stringify({ BlobId: -1, ...blank }),
  'no-content': null,
};

/** The JSON text of a shape; `null` means 204 without a body. */
export function noImageBody(shape: NoImageShape): string | null {
  return bodies[shape];
}
