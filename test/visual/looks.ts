import { cdp } from 'vitest/browser';

/** The surroundings in which every story is looked at. */
export interface Look {
  name: string;
  globals: { theme: 'light' | 'dark'; direction: 'ltr' | 'rtl' };
  isForced?: boolean;
}

export const looks: readonly Look[] = [
  { name: 'light', globals: { theme: 'light', direction: 'ltr' } },
  { name: 'dark', globals: { theme: 'dark', direction: 'ltr' } },
  { name: 'rtl', globals: { theme: 'light', direction: 'rtl' } },
  { name: 'forced colours', globals: { theme: 'light', direction: 'ltr' }, isForced: true },
];

/** Makes the browser choose the colours, as high-contrast themes of Windows do, or lets it go back. */
export async function forceColors(isForced: boolean): Promise<void> {
  await cdp().send('Emulation.setEmulatedMedia', {
    features: [{ name: 'forced-colors', value: isForced ? 'active' : 'none' }],
  });
}
