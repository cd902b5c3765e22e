import { afterEach } from 'vitest';
import { cdp } from 'vitest/browser';

let isEmulated = false;

afterEach(async () => {
  if (!isEmulated) return;
  isEmulated = false;
  await cdp().send('Emulation.setEmulatedMedia', { media: '', features: [] });
});

/** Has the browser answer media queries as a reader's settings, or a printer, would; until the test ends. */
export async function emulateMedia({
  media = '',
  ...features
}: Readonly<Record<string, string>>): Promise<void> {
  isEmulated = true;
  await cdp().send('Emulation.setEmulatedMedia', {
    media,
    features: Object.entries(features).map(([name, value]) => ({ name, value })),
  });
}
