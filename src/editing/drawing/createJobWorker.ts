/** The worker, where the browser has one that can draw. */
export function createJobWorker(): Worker | undefined {
  if (!('Worker' in globalThis && 'OffscreenCanvas' in globalThis)) return undefined;
  try {
    // Written just so, because by these words bundlers find the file. Never from a Blob, which a strict
    // Content-Security-Policy forbids.
    return new Worker(new URL('./pictureWorker.js', import.meta.url), { type: 'module' });
  } catch {
    // The page's policy allows none, or the file comes from another origin (a CDN).
    return undefined;
  }
}
