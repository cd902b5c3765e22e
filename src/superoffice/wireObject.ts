import * as v from 'valibot';

/*
 * The members of the wire's objects. Every member may be missing or null, as real servers send them, and then
 * has the value that means "not known"; a member of another type is an answer that cannot be believed.
 */
export const text = v.nullish(v.string(), '');
export const int = v.nullish(v.pipe(v.number(), v.safeInteger()), 0);
export const flag = v.nullish(v.boolean(), false);

// To valibot an array is an object, and a record, without members.
export const noArray = v.custom<unknown>((value) => !Array.isArray(value));

type Uncapitalized<Wire> = { [Name in keyof Wire & string as Uncapitalize<Name>]: Wire[Name] };

/**
 * An object on the wire, with its members named as ours: `BlobId` is `blobId`, and no other difference is
 * there. Members that are not named in `entries` (`_Links`, `$type`, `ExtraFields`, ...) come and go and are
 * left out.
 */
export function wireObject<const Entries extends v.ObjectEntries>(entries: Entries) {
  // Made once: a name that is put together anew for each object makes a slow one.
  const names = Object.keys(entries).map(
    (name) => [name, name.charAt(0).toLowerCase() + name.slice(1)] as const,
  );
  function rename<Wire extends object>(wire: Wire): Uncapitalized<Wire>;
  function rename(wire: Readonly<Record<string, unknown>>): object {
    const renamed: Record<string, unknown> = {};
    for (const [name, ours] of names) renamed[ours] = wire[name];
    return renamed;
  }
  return v.pipe(
    noArray,
    v.object(entries),
    v.transform((wire) => rename(wire)),
  );
}
