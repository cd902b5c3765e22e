import { readImageHeader } from '../pixels/readImageHeader.js';
import { fakeAssociates, signedInAssociate } from './fakeAssociates.js';
import type { FakeContact, FakeImage } from './FakeContact.js';
import type { WireAssociate } from './WireBlobEntity.js';

const dayMs = 86_400_000;

/** A picture in the database, with what its info tells. */
export interface StoredImage {
  bytes(): Uint8Array<ArrayBuffer>;
  mimeType(): string;
  blobId: number;
  description: string;
  extraInfo: string;
  conceptualType: string;
  createdAtMs: number;
  updatedAtMs: number;
  createdBy: WireAssociate | null;
  updatedBy: WireAssociate | null;
}

/** The picture that a contact starts with; `null` for none. */
export function initialImage(contact: FakeContact, nowMs: number): StoredImage | null {
  if (contact.image === undefined) return null;
  const image: FakeImage = contact.image instanceof Uint8Array ? { bytes: contact.image } : contact.image;
  const createdDaysAgo = image.createdDaysAgo ?? 900;
  const bytes = once(image.bytes);
  return {
    bytes,
    mimeType: () => image.mimeType ?? sniffMimeType(bytes()),
    blobId: image.blobId ?? 1000 + (contact.id % 1_000_000),
    description: image.description ?? '',
    extraInfo: '',
    conceptualType: 'ContactImage',
    createdAtMs: nowMs - createdDaysAgo * dayMs,
    updatedAtMs: nowMs - (image.updatedDaysAgo ?? createdDaysAgo) * dayMs,
    createdBy: fakeAssociates[contact.id % fakeAssociates.length] ?? null,
    // Some records were imported, and nobody is known to have changed them.
    updatedBy:
      contact.id % 5 === 0 ? null : (fakeAssociates[(contact.id + 1) % fakeAssociates.length] ?? null),
  };
}

/** The picture after an upload: size and type follow the bytes, and the version moves on. */
export function replacedImage(
  previous: StoredImage | null,
  content: { bytes: Uint8Array; mimeType?: string | undefined; blobId: number; nowMs: number },
): StoredImage {
  const bytes = Uint8Array.from(content.bytes);
  const mimeType = content.mimeType ?? sniffMimeType(bytes);
  return {
    bytes: () => bytes,
    mimeType: () => mimeType,
    blobId: content.blobId,
    description: previous?.description ?? '',
    extraInfo: previous?.extraInfo ?? '',
    conceptualType: previous?.conceptualType ?? 'ContactImage',
    createdAtMs: previous?.createdAtMs ?? content.nowMs,
    updatedAtMs: nextUpdatedAtMs(previous, content.nowMs),
    createdBy: previous?.createdBy ?? signedInAssociate,
    updatedBy: signedInAssociate,
  };
}

/** The wire counts in whole seconds: two changes within one second must still differ. */
export function nextUpdatedAtMs(previous: StoredImage | null, nowMs: number): number {
  return previous === null ? nowMs : Math.max(nowMs, previous.updatedAtMs + 1000);
}

function sniffMimeType(bytes: Uint8Array): string {
  return readImageHeader(bytes)?.mimeType ?? 'application/octet-stream';
}

function once(source: Uint8Array | (() => Uint8Array)): () => Uint8Array<ArrayBuffer> {
  let copy: Uint8Array<ArrayBuffer> | undefined;
  return () => {
    copy ??= typeof source === 'function' ? ownBuffer(source()) : Uint8Array.from(source);
    return copy;
  };
}

/** What a function returns is its own affair, and kept as it is: its identity is what renderings are cached by. */
function ownBuffer(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  return hasArrayBuffer(bytes) ? bytes : Uint8Array.from(bytes);
}

function hasArrayBuffer(bytes: Uint8Array): bytes is Uint8Array<ArrayBuffer> {
  return bytes.buffer instanceof ArrayBuffer;
}
