/** The surroundings in which every story is looked at. */
export interface Look {
  /** A story with the tag `visual-<name>` has its picture compared in it. */
  name: string;
  theme: 'light' | 'dark';
  direction: 'ltr' | 'rtl';
  isForced: boolean;
}

export const light: Look = { name: 'light', theme: 'light', direction: 'ltr', isForced: false };

export const looks: readonly Look[] = [
  light,
  { name: 'dark', theme: 'dark', direction: 'ltr', isForced: false },
  { name: 'rtl', theme: 'light', direction: 'rtl', isForced: false },
  { name: 'forced-colors', theme: 'light', direction: 'ltr', isForced: true },
];
