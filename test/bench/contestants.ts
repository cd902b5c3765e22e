/**
 * Whom a contestant stands for: the least possible, handwork, a query hook with a plain `<img>`, the
 * component libraries, and this library: now, before a change, asking for infos
 * and pictures side by side, or with pictures that outlive the page.
 */
export type Role = 'floor' | 'by hand' | 'plain' | 'peer' | 'before' | 'ours' | 'eager' | 'kept';

export interface ContestantEntry {
  /** Its file in page/contestants. */
  name: string;
  title: string;
  role: Role;
  /** Only these lists. */
  lists?: readonly string[] | undefined;
}

export const contestants = [
  { name: 'floor', title: 'floor', role: 'floor' },
  { name: 'byHand', title: 'by hand', role: 'by hand' },
  { name: 'queryImg', title: 'query + img', role: 'plain' },
  { name: 'radix', title: 'Radix', role: 'peer' },
  { name: 'baseUi', title: 'Base UI', role: 'peer' },
  { name: 'mui', title: 'MUI', role: 'peer' },
  { name: 'fluent', title: 'Fluent', role: 'peer' },
  { name: 'before', title: 'before', role: 'before' },
  { name: 'ours', title: 'ours', role: 'ours' },
  // Whoever says so wants all pictures at once, wherever they are: that is for lists which are on the screen.
  { name: 'eager', title: 'ours, eager', role: 'eager', lists: ['17', '400'] },
  { name: 'kept', title: 'ours, kept', role: 'kept' },
] as const satisfies readonly ContestantEntry[];
