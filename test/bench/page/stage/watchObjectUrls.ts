/** Counts the object URLs that are made and not revoked. */
export function watchObjectUrls(): () => number {
  const alive = new Set<string>();
  const create = URL.createObjectURL.bind(URL);
  const revoke = URL.revokeObjectURL.bind(URL);
  URL.createObjectURL = (object) => {
    const url = create(object);
    alive.add(url);
    return url;
  };
  URL.revokeObjectURL = (url) => {
    alive.delete(url);
    revoke(url);
  };
  return () => alive.size;
}
