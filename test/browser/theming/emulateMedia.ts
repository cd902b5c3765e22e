import { afterEach } from 'vitest';
import { cdp } from 'vitest/browser';

let isEmulated = false;

/**
 * An open card is measured by an observer. On paper there is none, so its sizes come a frame later, and a
 * browser then tells the page so as if it were an error.
 */
function ignoreLateSizes(event: ErrorEvent): void {
  if (event.message.startsWith('ResizeObserver loop')) event.stopImmediatePropagation();
}

afterEach(async () => {
  if (!isEmulated) return;
  isEmulated = false;
  window.removeEventListener('error', ignoreLateSizes, true);
  await cdp().send('Emulation.setEmulatedMedia', { media: '', features: [] });
});

/** Has the browser answer media queries as a reader's settings, or a printer, would; until the test ends. */
export async function emulateMedia({
  media = '',
  ...features
}: Readonly<Record<string, string>>): Promise<void> {
  if (!isEmulated) window.addEventListener('error', ignoreLateSizes, true);
  isEmulated = true;
  await cdp().send('Emulation.setEmulatedMedia', {
    media,
    features: Object.entries(features).map(([name, value]) => ({ name, value })),
  });
}
