import type { Query } from '@tanstack/react-query';
import { isDisplayable } from '../images/displayable.js';
import type { ImageStore } from '../images/imageStore.js';
import { sniffImageType } from '../images/sniffImageType.js';
import type { ContactImageInfo } from '../superoffice/ContactImageInfo.js';
import { isSuperOfficeError } from '../superoffice/SuperOfficeError.js';
import { createKeeper, type KeeperOptions } from './createKeeper.js';
import type { Reader } from './createReader.js';
import type { Writer } from './createWriter.js';
import { findKept, pickImage, type Kept, type KeptImage } from './findKept.js';
import { fromImageQueryKey, fromQueryKey, type ContactKey, type ImageKey } from './rowKeys.js';
import type { InfoRow } from './rows.js';
import { untilShown } from './untilShown.js';

export interface ImageStoreOptions extends KeeperOptions {
  scope: string;
  /** Has it been stopped? Then everything goes straight to the server. */
  isOver: () => boolean;
}

/** Is it an answer that takes away what was known, rather than one that says nothing about it? */
function isRefusal(error: unknown): boolean {
  return isSuperOfficeError(error) && (error.code === 'forbidden' || error.code === 'not-found');
}

const nameOf = ([, entity, id]: ContactKey): string => `${entity}/${id}`;

/** Can it be read, and does it begin like a picture that is shown? The browser may have lost the file behind a Blob. */
async function isReadable(blob: Blob): Promise<boolean> {
  try {
    return isDisplayable((await sniffImageType(blob)) ?? '');
  } catch {
    return false;
  }
}

/** The queries' way past the database: what is kept is shown first, and what is answered is kept. */
export function createImageStore(read: Reader, writer: Writer, options: ImageStoreOptions): ImageStore {
  const { scope, maxAgeMs, isOver } = options;
  const keeper = createKeeper(writer, options);
  /** What was found with an info, for those who will ask for it in a moment; and that there was nothing. */
  const found = new Map<string, KeptImage[]>();

  function getInfo({ row }: Kept): InfoRow | undefined {
    const now = Date.now();
    if (isOver() || row === undefined || row.updatedAt + maxAgeMs < now) return undefined;
    if (!keeper.shouldKeep(row.info)) return undefined;
    // A clock that was wrong once must not make it fresh for years.
    return { info: row.info, updatedAt: Math.min(row.updatedAt, now) };
  }

  /** Shows what is kept of a contact that nothing is known of yet. Tells whether there was something. */
  async function show(contact: ContactKey, query: Query, signal: AbortSignal): Promise<boolean> {
    let isShown = false;
    await read(
      (tables) => findKept(tables, contact),
      (kept) => {
        found.set(nameOf(contact), kept.images);
        const row = getInfo(kept);
        if (row === undefined || query.state.data !== undefined || signal.aborted) return;
        query.setData(row.info, { updatedAt: row.updatedAt, manual: true });
        isShown = true;
      },
    );
    return isShown;
  }

  /** Whose pictures were not found, or are old by now, for him the database is not asked once more. */
  function forget(contact: ContactKey, info: ContactImageInfo | null): void {
    const name = nameOf(contact);
    const images = found.get(name);
    if (images?.some(({ key }) => key.version === info?.version)) found.delete(name);
    else if (images !== undefined) found.set(name, []);
  }

  async function findImage(key: ImageKey): Promise<KeptImage | undefined> {
    let images = found.get(nameOf(key.contact));
    if (images === undefined) {
      await read(
        (tables) => findKept(tables, key.contact),
        (kept) => {
          images = kept.images;
        },
      );
    }
    return isOver() ? undefined : pickImage(images ?? [], key);
  }

  /** Looks at the bytes when there is time for it, and asks for them anew where they are no picture. */
  async function check({ key, blob }: KeptImage, query: Query): Promise<void> {
    await untilShown();
    if (isOver() || (await isReadable(blob))) return;
    keeper.dropImage(key);
    found.delete(nameOf(key.contact));
    if (query.state.data !== blob) return;
    query.reset();
    if (query.getObserversCount() > 0) await query.fetch();
  }

  return {
    async info(ask, context, query) {
      const contact = fromQueryKey(context.queryKey);
      // Reading the signal tells TanStack that the search ends with the last one who wants it.
      const { signal } = context;
      if (isOver() || contact === undefined) return ask(context);
      try {
        const isShown = query.state.data === undefined && (await show(contact, query, signal));
        // Who only fetches looks at nothing.
        if (isShown && query.isActive()) await untilShown();
        const info = await ask(context);
        keeper.keepInfo(contact, info);
        forget(contact, info);
        return info;
      } catch (error) {
        found.delete(nameOf(contact));
        if (isRefusal(error)) keeper.dropContact(contact);
        throw error;
      }
    },

    async image(ask, context, query) {
      const key = fromImageQueryKey(context.queryKey);
      const { signal } = context;
      if (isOver() || key === undefined) return ask(context);
      // Who has bytes and asks again could not decode them, and nor could they be decoded from here.
      const kept = query.state.data === undefined ? await findImage(key) : undefined;
      if (kept !== undefined && !signal.aborted) {
        check(kept, query).catch(() => undefined);
        return kept.blob;
      }
      const image = await ask(context);
      found.delete(nameOf(key.contact));
      if (image !== null) keeper.keepImage(key, image);
      return image;
    },

    keep(queryKey, image) {
      const key = fromImageQueryKey(queryKey);
      if (key === undefined) return;
      found.delete(nameOf(key.contact));
      keeper.keepImage(key, image);
    },

    async has(id) {
      let isKept = false;
      await read(
        (tables) => findKept(tables, [scope, 'contact', id]),
        (kept) => {
          isKept = getInfo(kept) !== undefined;
        },
      );
      return isKept;
    },
  };
}
