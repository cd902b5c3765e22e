/** How long (ms) a URL outlives its last user, so that a list which is drawn anew finds it. */
const graceMs = 5_000;

interface Entry {
  readonly url: string;
  users: number;
  timer: ReturnType<typeof setTimeout> | undefined;
}

// One URL a Blob, whoever shows it. An entry goes before its Blob does, so nothing is kept alive by this.
const entries = new WeakMap<Blob, Entry>();

function revokeLater(blob: Blob, entry: Entry): void {
  clearTimeout(entry.timer);
  entry.timer = setTimeout(() => {
    URL.revokeObjectURL(entry.url);
    entries.delete(blob);
  }, graceMs);
}

/**
 * The Blob's object URL. Without a user it is revoked after a short grace, so that a render which never
 * reaches the screen leaves nothing behind.
 */
export function getObjectUrl(blob: Blob): string {
  const known = entries.get(blob);
  if (known !== undefined) return known.url;
  const entry: Entry = { url: URL.createObjectURL(blob), users: 0, timer: undefined };
  entries.set(blob, entry);
  revokeLater(blob, entry);
  return entry.url;
}

/** Keeps the Blob's URL until the function that is returned has been called. */
export function retainObjectUrl(blob: Blob): () => void {
  getObjectUrl(blob);
  const entry = entries.get(blob);
  if (entry === undefined) return () => undefined;
  clearTimeout(entry.timer);
  entry.users += 1;
  let isReleased = false;
  return () => {
    if (isReleased) return;
    isReleased = true;
    entry.users -= 1;
    // React's StrictMode releases and retains within one tick; the grace covers that as well.
    if (entry.users === 0) revokeLater(blob, entry);
  };
}
