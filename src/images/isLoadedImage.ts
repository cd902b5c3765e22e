/**
 * Is this what was loaded: a Blob, or `null` for no picture? A cache that was written as JSON brings back an
 * empty object in a Blob's place.
 */
export function isLoadedImage(data: unknown): data is Blob | null {
  return data === null || data instanceof Blob;
}
