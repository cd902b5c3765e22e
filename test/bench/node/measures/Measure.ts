import type { ContestantEntry } from '../../contestants.js';
import type { OpenPage } from '../OpenPage.js';

/** Figures by the name of their metric. */
export type Figures = Readonly<Record<string, number>>;

/** All but the one that is there for its second visit. */
export function isNotKept({ role }: ContestantEntry): boolean {
  return role !== 'kept';
}

/** Something that is measured in a page that has just been opened. */
export interface Measure {
  name: string;
  lists: readonly string[];
  contestants: (entry: ContestantEntry) => boolean;
  /** Fewer than others, where what is measured does not vary. */
  maxRounds?: number | undefined;
  run: (open: OpenPage, list: string) => Promise<Figures>;
}
