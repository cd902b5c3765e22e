import type { NoImageShape } from './noImageBody.js';
import type { WireBlobEntity } from './WireBlobEntity.js';

/** A picture that a contact starts with. */
export interface FakeImage {
  /** A whole PNG, JPEG, GIF or TIFF file, or a function that makes it when it is first asked for. */
  bytes: Uint8Array | (() => Uint8Array);
  /** @default what the bytes say */
  mimeType?: string | undefined;
  /** The info's BlobId. @default 1000 + the contact's id, within int32 */
  blobId?: number | undefined;
  /** Age of CreatedDate, counted back from the clock's `now`. @default 900 */
  createdDaysAgo?: number | undefined;
  /** Age of UpdatedDate, counted back from the clock's `now`. @default `createdDaysAgo` */
  updatedDaysAgo?: number | undefined;
  description?: string | undefined;
}

/** A company that the SuperOffice in memory knows. */
export interface FakeContact {
  /** int32, 1 or more. */
  id: number;
  name: string;
  /** The bytes alone do, where nothing else matters. Without it the contact has no picture. */
  image?: Uint8Array | FakeImage | undefined;
  /** How the info says "no image" for this contact. @default the fake's own `noImage` */
  noImage?: NoImageShape | undefined;
  /** Overrides properties of the info, even to nonsense; `undefined` leaves one out. */
  info?: WireOverrides | undefined;
}

/** Any property of the wire's BlobEntity with any value, right or wrong. */
export type WireOverrides = { [Property in keyof WireBlobEntity]?: unknown } & Record<string, unknown>;
