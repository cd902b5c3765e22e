import type { QueryKey } from '@tanstack/react-query';

/** Whose row it is: scope, entity and id, as in the query keys. */
export type ContactKey = readonly [scope: string, entity: string, id: number];

/** Which bytes: a version of the contact's picture, in a width and a type. */
export interface ImageKey {
  contact: ContactKey;
  version: string;
  width: number | 'original';
  type: string;
}

/** A contact's key, out of the key of any of its rows; `undefined` where it is none. */
export function toContactKey(key: readonly unknown[]): ContactKey | undefined {
  const [scope, entity, id] = key;
  return typeof scope === 'string' && typeof entity === 'string' && typeof id === 'number'
    ? [scope, entity, id]
    : undefined;
}

/** An image's key, out of that of its row. */
export function toImageKey(key: readonly unknown[]): ImageKey | undefined {
  const contact = toContactKey(key);
  const [version, width, type] = key.slice(3);
  return contact !== undefined &&
    typeof version === 'string' &&
    typeof type === 'string' &&
    (typeof width === 'number' || width === 'original')
    ? { contact, version, width, type }
    : undefined;
}

/** The contact that a query of `contactImageQueries` asks about; `undefined` where the id is none. */
export function fromQueryKey([, ...key]: QueryKey): ContactKey | undefined {
  return toContactKey(key);
}

/** The bytes that a query of `contactImageQueries` asks for. */
export function fromImageQueryKey([, scope, entity, id, , ...variant]: QueryKey): ImageKey | undefined {
  return toImageKey([scope, entity, id, ...variant]);
}

/** The key of a row in `infos` and `usages`. */
export function rowKeyOf(contact: ContactKey): IDBValidKey {
  return [...contact];
}

/** The key of a row in `images`. */
export function imageRowKeyOf({ contact, version, width, type }: ImageKey): IDBValidKey {
  return [...contact, version, width, type];
}

/** All keys that begin like this. IndexedDB sorts arrays behind all numbers and texts. */
export function beginningWith(...beginning: (string | number)[]): IDBKeyRange {
  return IDBKeyRange.bound(beginning, [...beginning, []]);
}
