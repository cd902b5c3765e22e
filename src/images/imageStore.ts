import type { QueryKey, QueryPersister } from '@tanstack/react-query';
import type { ContactImageInfo } from '../superoffice/ContactImageInfo.js';
import type { SuperOfficeClient } from '../superoffice/createSuperOfficeClient.js';

/** Where a client's answers outlive the page. Nothing in it ever rejects for a reason of its own. */
export interface ImageStore {
  /** Looks before it asks, and keeps what is answered. */
  readonly info: QueryPersister<ContactImageInfo | null>;
  readonly image: QueryPersister<Blob | null>;
  /** Keeps bytes that were not asked for, under the key of the query that has them. */
  readonly keep: (queryKey: QueryKey, image: Blob) => void;
  /** Is an info of this contact kept, so that there is nothing to ask for ahead of it? */
  readonly has: (id: number) => Promise<boolean>;
}

/** The stores, by whose answers they keep. Filled by the door `./persistence` alone: who does not open it pays nothing. */
export const imageStores = new WeakMap<SuperOfficeClient, ImageStore>();
