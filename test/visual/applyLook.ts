import { cdp } from 'vitest/browser';
import type { Look } from './looks.js';

/** Puts a story into other surroundings while it stands: it need not be played again. */
export async function applyLook({ theme, direction, isForced }: Look): Promise<void> {
  const surroundings = [
    document.documentElement,
    ...document.querySelectorAll<HTMLElement>('div[data-theme]'),
  ];
  for (const element of surroundings) {
    element.dataset['theme'] = theme;
    element.style.colorScheme = theme;
    element.dir = direction;
  }
  // As high-contrast themes of Windows do: the browser chooses the colours.
  await cdp().send('Emulation.setEmulatedMedia', {
    features: [{ name: 'forced-colors', value: isForced ? 'active' : 'none' }],
  });
}
