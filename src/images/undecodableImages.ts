const undecodable = new WeakSet<Blob>();

/** Remembers that the browser could make nothing of these bytes: they are not worth keeping for good. */
export function markUndecodable(blob: Blob): void {
  undecodable.add(blob);
}

/** Are these bytes that the browser could make nothing of? */
export function isUndecodable(data: unknown): boolean {
  return data instanceof Blob && undecodable.has(data);
}
