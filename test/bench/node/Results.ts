import type { Figures } from './measures/Measure.js';
import { median } from './stats.js';

/** All figures: by list, by contestant, by metric, one for each round. */
export class Results {
  #rounds = new Map<string, number[]>();

  add(list: string, contestant: string, figures: Figures): void {
    for (const [metric, value] of Object.entries(figures)) {
      const key = keyOf(list, contestant, metric);
      this.#rounds.set(key, [...(this.#rounds.get(key) ?? []), value]);
    }
  }

  rounds(list: string, contestant: string, metric: string): readonly number[] {
    return this.#rounds.get(keyOf(list, contestant, metric)) ?? [];
  }

  /** `undefined` when it was not measured. */
  median(list: string, contestant: string, metric: string): number | undefined {
    const values = this.rounds(list, contestant, metric);
    return values.length === 0 ? undefined : median(values);
  }

  get lists(): readonly string[] {
    return [...new Set([...this.#rounds.keys()].map((key) => key.slice(0, key.indexOf('/'))))];
  }

  has(list: string, contestant: string): boolean {
    return [...this.#rounds.keys()].some((key) => key.startsWith(keyOf(list, contestant, '')));
  }

  toJSON(): Record<string, readonly number[]> {
    return Object.fromEntries(this.#rounds);
  }
}

function keyOf(list: string, contestant: string, metric: string): string {
  return `${list}/${contestant}/${metric}`;
}
