import type { OpenPage } from '../OpenPage.js';

/** Figures by the name of their metric. */
export type Figures = Readonly<Record<string, number>>;

/** Something that is measured in a page that has just been opened. */
export interface Measure {
  name: string;
  lists: readonly string[];
  /** Fewer than others, where what is measured does not vary. */
  maxRounds?: number | undefined;
  run: (open: OpenPage, list: string) => Promise<Figures>;
}
