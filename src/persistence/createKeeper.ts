import type { ContactImageInfo } from '../superoffice/ContactImageInfo.js';
import { removeContact, type Writer } from './createWriter.js';
import { beginningWith, imageRowKeyOf, rowKeyOf, type ContactKey, type ImageKey } from './rowKeys.js';
import type { InfoRow } from './rows.js';

export interface KeeperOptions {
  maxBytes: number;
  maxAgeMs: number;
  include: (info: ContactImageInfo) => boolean;
}

/** Decides what of the server's answers is kept. */
export interface Keeper {
  shouldKeep: (info: ContactImageInfo | null) => boolean;
  keepInfo: (contact: ContactKey, info: ContactImageInfo | null) => void;
  /** Keeps the bytes, where the info of the same version is kept. */
  keepImage: (key: ImageKey, image: Blob) => void;
  dropContact: (contact: ContactKey) => void;
  dropImage: (key: ImageKey) => void;
}

export function createKeeper(writer: Writer, { maxBytes, maxAgeMs, include }: KeeperOptions): Keeper {
  /** That there is no picture is worth keeping too: most companies have none. */
  function shouldKeep(info: ContactImageInfo | null): boolean {
    try {
      return info === null || include(info);
    } catch {
      // A picture must not fail by what the app thinks of its keeping.
      return false;
    }
  }

  function dropContact(contact: ContactKey): void {
    writer.change(contact, (tables) => {
      removeContact(tables, contact);
      return undefined;
    });
  }

  return {
    shouldKeep,
    dropContact,
    keepInfo(contact, info) {
      if (!shouldKeep(info)) {
        dropContact(contact);
        return;
      }
      const now = Date.now();
      const version = info?.version ?? null;
      const row: InfoRow = { info, updatedAt: now };
      writer.change(contact, (tables, before) => {
        tables.infos.put(row, rowKeyOf(contact));
        const isSame = before?.version === version;
        if (!isSame) tables.images.delete(beginningWith(...contact));
        return {
          version,
          bytes: isSame ? before.bytes : JSON.stringify(info).length,
          usedAt: now,
          expiresAt: now + maxAgeMs,
        };
      });
    },
    keepImage(key, image) {
      writer.change(key.contact, (tables, before) => {
        if (before === undefined || before.version !== key.version || image.size > maxBytes) return before;
        tables.images.put(image, imageRowKeyOf(key));
        return { ...before, bytes: before.bytes + image.size };
      });
    },
    dropImage(key) {
      writer.change(key.contact, (tables, before) => {
        tables.images.delete(imageRowKeyOf(key));
        return before;
      });
    },
  };
}
