import * as v from 'valibot';
import { resultOf, type Tables } from './database.js';
import { beginningWith, rowKeyOf, toImageKey, type ContactKey, type ImageKey } from './rowKeys.js';
import { infoRow, type InfoRow } from './rows.js';

/** A picture as it is kept. */
export interface KeptImage {
  key: ImageKey;
  blob: Blob;
}

/** All that is kept of a contact. */
export interface Kept {
  row: InfoRow | undefined;
  images: KeptImage[];
}

/** Finds it in one go: a Blob out of the database is only a reference. */
export async function findKept({ infos, images }: Tables, contact: ContactKey): Promise<Kept> {
  const range = beginningWith(...contact);
  const [row, keys, blobs] = await Promise.all([
    resultOf<unknown>(infos.get(rowKeyOf(contact))),
    resultOf(images.getAllKeys(range)),
    resultOf<unknown[]>(images.getAll(range)),
  ]);
  const kept: KeptImage[] = [];
  for (const [index, rowKey] of keys.entries()) {
    const key = Array.isArray(rowKey) ? toImageKey(rowKey) : undefined;
    const blob = blobs[index];
    if (key !== undefined && blob instanceof Blob && blob.size > 0) kept.push({ key, blob });
  }
  return { row: v.is(infoRow, row) ? row : undefined, images: kept };
}

const widthOf = ({ width }: ImageKey): number => (width === 'original' ? Infinity : width);

/** The bytes in the width that is wanted, or else in the next larger one. */
export function pickImage(images: readonly KeptImage[], wanted: ImageKey): KeptImage | undefined {
  return images
    .filter(
      ({ key }) =>
        key.version === wanted.version && key.type === wanted.type && widthOf(key) >= widthOf(wanted),
    )
    .toSorted((a, b) => widthOf(a.key) - widthOf(b.key))[0];
}
