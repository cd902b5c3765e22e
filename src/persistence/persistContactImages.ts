import { imageStores } from '../images/imageStore.js';
import type { ContactImageInfo } from '../superoffice/ContactImageInfo.js';
import type { SuperOfficeClient } from '../superoffice/createSuperOfficeClient.js';
import { createImageStore } from './createImageStore.js';
import { createReader } from './createReader.js';
import { createWriter } from './createWriter.js';
import { createDatabase } from './database.js';
import { announceSignOut, listenToSignOut } from './signOut.js';

export interface PersistContactImagesOptions {
  /** How much is kept for the client's scope, in bytes, infos included; what was looked at longest ago goes first. @default 50_000_000 */
  maxBytes?: number | undefined;
  /** How long (milliseconds) something is kept that nobody has looked at. @default 30 days */
  maxAgeMs?: number | undefined;
  /** Which pictures are kept, with their infos. @default those that SuperOffice has not encrypted (`isEncrypted`) */
  include?: ((info: ContactImageInfo) => boolean) | undefined;
}

/** Pictures that outlive the page. */
export interface ContactImagePersistence {
  /**
   * For sign-out: removes everything of the client's scope, and keeps nothing of it any more, in this tab and
   * in all others, until `persistContactImages` is called again. Never rejects, and waits 5 seconds at most for
   * a disk that hangs.
   */
  clear: () => Promise<void>;
  /** Keeps and reads nothing any more. What is kept stays for the next visit. */
  stop: () => void;
}

const day = 24 * 60 * 60 * 1_000;

/** How long (ms) a sign-out waits for the disk: a database that hangs must not hold it up for ever. */
const clearDeadlineMs = 5_000;

// Not one in memory, nor anybody else's: the browser's, as long as there is one that may be used.
function getIndexedDB(): IDBFactory | undefined {
  try {
    return globalThis.indexedDB;
  } catch {
    return undefined;
  }
}

// A client is persisted once: who asks again, as a hot reload does, brings new options.
const stops = new WeakMap<SuperOfficeClient, () => void>();

/**
 * Keeps the client's infos and pictures in IndexedDB. The next visit shows them before anything is asked, then
 * asks for the infos, and for pictures only where the version has changed. Call it once, where the client is
 * made. Where the browser has no room or no IndexedDB, everything works in memory, as without.
 *
 * @example
 * const client = createSuperOfficeClient({ baseUrl, auth, scope: 'Cust12345/kari' });
 * const persistence = persistContactImages(client);
 * // At sign-out:
 * await persistence.clear();
 */
export function persistContactImages(
  client: SuperOfficeClient,
  options: PersistContactImagesOptions = {},
): ContactImagePersistence {
  stops.get(client)?.();
  const factory = getIndexedDB();
  if (factory === undefined) return { clear: () => Promise.resolve(), stop: () => undefined };

  const { maxBytes = 50_000_000, maxAgeMs = 30 * day, include = (info) => !info.isEncrypted } = options;
  const { scope } = client;
  let isOverNow = false;
  const isOver = (): boolean => isOverNow;
  const database = createDatabase(factory);
  const writer = createWriter(database, scope, maxBytes, isOver);
  const store = createImageStore(createReader(database), writer, {
    scope,
    maxBytes,
    maxAgeMs,
    include,
    isOver,
  });
  const stopListening = listenToSignOut(scope, () => void finish(true));

  async function finish(isCleared: boolean): Promise<void> {
    isOverNow = true;
    if (imageStores.get(client) === store) imageStores.delete(client);
    stopListening();
    // Everybody removes for himself: only that comes behind what he was just about to write.
    if (isCleared) await writer.removeAll();
    database.close();
  }

  imageStores.set(client, store);
  stops.set(client, () => void finish(false));

  return {
    async clear() {
      const removed = finish(true);
      announceSignOut(scope);
      let deadline: ReturnType<typeof setTimeout> | undefined;
      const tooLate = new Promise<void>((resolve) => {
        deadline = setTimeout(resolve, clearDeadlineMs);
      });
      await Promise.race([removed, tooLate]);
      clearTimeout(deadline);
    },
    stop: () => void finish(false),
  };
}
