import * as v from 'valibot';
import type { ImageStore } from '../images/imageStore.js';
import { isSuperOfficeError } from '../superoffice/SuperOfficeError.js';
import type { Reader } from './createReader.js';
import type { Writer } from './createWriter.js';
import { resultOf } from './database.js';
import { findImage } from './findImage.js';
import { createKeeper, type KeeperOptions } from './createKeeper.js';
import { fromImageQueryKey, fromQueryKey, rowKeyOf, type ContactKey } from './rowKeys.js';
import { infoRow, type InfoRow } from './rows.js';
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

/** The queries' way past the database: what is kept is shown first, and what is answered is kept. */
export function createImageStore(read: Reader, writer: Writer, options: ImageStoreOptions): ImageStore {
  const { maxAgeMs, isOver } = options;
  const keeper = createKeeper(writer, options);

  async function readInfo(contact: ContactKey): Promise<InfoRow | undefined> {
    const row = await read(({ infos }) => resultOf<unknown>(infos.get(rowKeyOf(contact))));
    const now = Date.now();
    if (isOver() || !v.is(infoRow, row) || row.updatedAt + maxAgeMs < now) return undefined;
    if (!keeper.shouldKeep(row.info)) return undefined;
    // A clock that was wrong once must not make it fresh for years.
    return { info: row.info, updatedAt: Math.min(row.updatedAt, now) };
  }

  return {
    async info(ask, context, query) {
      const contact = fromQueryKey(context.queryKey);
      // Reading the signal tells TanStack that the search ends with the last one who wants it.
      const { signal } = context;
      if (isOver() || contact === undefined) return ask(context);
      const row = query.state.data === undefined ? await readInfo(contact) : undefined;
      if (row !== undefined && query.state.data === undefined && !signal.aborted) {
        query.setData(row.info, { updatedAt: row.updatedAt, manual: true });
        // Who only fetches looks at nothing.
        if (query.isActive()) await untilShown();
      }
      try {
        const info = await ask(context);
        if (!isOver()) keeper.keepInfo(contact, info);
        return info;
      } catch (error) {
        if (isRefusal(error) && !isOver()) keeper.keepNothing(contact);
        throw error;
      }
    },

    async image(ask, context) {
      const key = fromImageQueryKey(context.queryKey);
      const { signal } = context;
      if (isOver() || key === undefined) return ask(context);
      const kept = await findImage(read, key);
      if (kept !== undefined && !isOver() && !signal.aborted) return kept;
      const image = await ask(context);
      if (image !== null && !isOver()) keeper.keepImage(key, image);
      return image;
    },

    async has(id) {
      return (await readInfo([options.scope, 'contact', id])) !== undefined;
    },
  };
}
