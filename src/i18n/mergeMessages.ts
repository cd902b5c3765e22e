/** Any part of an object of words; functions stay whole. */
export type Overrides<T> = {
  [K in keyof T]?:
    | (T[K] extends string | ((...values: never[]) => string) ? T[K] : Overrides<T[K]>)
    | undefined;
};

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

/**
 * The words of `base`, with those of the app where it has its own. What is no word where a word is wanted, as
 * in overrides that were read from a file, is passed over.
 */
export function mergeMessages<T extends object>(base: T, overrides: Overrides<T>): T {
  const merged = { ...base };
  for (const key of Object.keys(base)) {
    const own: unknown = Reflect.get(base, key);
    const other: unknown = Object.hasOwn(overrides, key) ? Reflect.get(overrides, key) : undefined;
    if (isObject(own)) {
      if (isObject(other)) Reflect.set(merged, key, mergeMessages(own, other));
    } else if (typeof other === typeof own) {
      Reflect.set(merged, key, other);
    }
  }
  return merged;
}
