/** The surroundings in which every story is looked at. */
export interface Look {
  name: string;
  theme: 'light' | 'dark';
  direction: 'ltr' | 'rtl';
  isForced: boolean;
}

export const looks: readonly Look[] = [
  { name: 'light', theme: 'light', direction: 'ltr', isForced: false },
  { name: 'dark', theme: 'dark', direction: 'ltr', isForced: false },
  { name: 'rtl', theme: 'light', direction: 'rtl', isForced: false },
  { name: 'forced colours', theme: 'light', direction: 'ltr', isForced: true },
];
