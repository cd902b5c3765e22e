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

/** A contact's key out of a key of a query or of a row; `undefined` where it is none. */
export function toContactKey(key: readonly unknown[]): ContactKey | undefined {
  const [scope, entity, id] = key;
  return typeof scope === 'string' && typeof entity === 'string' && typeof id === 'number'
    ? [scope, entity, id]
    : undefined;
}

/** The contact that a query of `contactImageQueries` asks about; `undefined` where the id is none. */
export function fromQueryKey(queryKey: QueryKey): ContactKey | undefined {
  return toContactKey(queryKey.slice(1));
}

/** The bytes that a query of `contactImageQueries` asks for. */
export function fromImageQueryKey(queryKey: QueryKey): ImageKey | undefined {
  const contact = fromQueryKey(queryKey);
  const [version, width, type] = queryKey.slice(5);
  return contact !== undefined &&
    typeof version === 'string' &&
    typeof type === 'string' &&
    (typeof width === 'number' || width === 'original')
    ? { contact, version, width, type }
    : undefined;
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

/** The keys of these bytes in this width and in larger ones: IndexedDB sorts texts, and so `original`, behind all numbers. */
export function atLeastAsWide({ contact, version, width }: ImageKey): IDBKeyRange {
  return IDBKeyRange.bound([...contact, version, width], [...contact, version, []]);
}
