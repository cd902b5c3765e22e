import type { FakeContact, WireOverrides } from './FakeContact.js';
import type { NoImageShape } from './noImageBody.js';
import { initialImage, nextUpdatedAtMs, replacedImage } from './StoredImage.js';
import type { StoredImage } from './StoredImage.js';
import { signedInAssociate } from './fakeAssociates.js';

/** A company in the database. */
export interface StoredContact {
  readonly id: number;
  readonly name: string;
  readonly noImage: NoImageShape | undefined;
  image: StoredImage | null;
  overrides: WireOverrides;
}

/** How a store behaves where the real one's behaviour is unknown. */
export interface ContactStoreOptions {
  contacts: readonly FakeContact[];
  /** Milliseconds since 1970. */
  now: () => number;
  /** Whether a replaced picture keeps its BlobId: only UpdatedDate tells then that it is another. */
  replacementKeepsBlobId: boolean;
}

const describesBytes = new Set([
  'BlobId',
  'BlobSize',
  'MimeType',
  'OriginalSize',
  'CreatedDate',
  'UpdatedDate',
]);

/** The database: contacts and their pictures. */
export class ContactStore {
  readonly #contacts: Map<number, StoredContact>;
  readonly #options: ContactStoreOptions;
  #lastBlobId = 2_000_000;

  constructor(options: ContactStoreOptions) {
    const nowMs = options.now();
    this.#options = options;
    this.#contacts = new Map(
      options.contacts.map((contact) => [
        contact.id,
        {
          id: contact.id,
          name: contact.name,
          noImage: contact.noImage,
          image: initialImage(contact, nowMs),
          overrides: { ...contact.info },
        },
      ]),
    );
  }

  all(): StoredContact[] {
    return [...this.#contacts.values()];
  }

  get(id: number): StoredContact | undefined {
    return this.#contacts.get(id);
  }

  /** @returns the blob id */
  setImage(contact: StoredContact, bytes: Uint8Array, mimeType?: string): number {
    contact.image = replacedImage(contact.image, {
      bytes,
      mimeType,
      blobId: this.#nextBlobId(contact.image),
      nowMs: this.#options.now(),
    });
    this.#forgetOldFacts(contact);
    return contact.image.blobId;
  }

  removeImage(contact: StoredContact): void {
    contact.image = null;
    this.#forgetOldFacts(contact);
  }

  /** What a user may change about a picture: the rest of a BlobEntity is the server's to say. */
  describe(
    image: StoredImage,
    texts: { description?: string; extraInfo?: string; conceptualType?: string },
  ): void {
    Object.assign(image, texts);
    image.updatedAtMs = nextUpdatedAtMs(image, this.#options.now());
    image.updatedBy = signedInAssociate;
  }

  #nextBlobId(previous: StoredImage | null): number {
    if (previous !== null && this.#options.replacementKeepsBlobId) return previous.blobId;
    this.#lastBlobId += 1;
    return this.#lastBlobId;
  }

  /** What was said about the old bytes from outside does not hold for the new ones. */
  #forgetOldFacts(contact: StoredContact): void {
    contact.overrides = Object.fromEntries(
      Object.entries(contact.overrides).filter(([property]) => !describesBytes.has(property)),
    );
  }
}
