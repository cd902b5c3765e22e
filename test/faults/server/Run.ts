/** How the server is: well and never otherwise, failing, or well again. */
export type Health = 'new' | 'sick' | 'well';

/** The contact that fails; all others are well. */
export const faultyId = 50;

/** What one column of the matrix does to the server, and what the server hears of it. */
export class Run {
  #health: Health = 'new';
  /** By row, contact and endpoint. */
  readonly #counts = new Map<string, number>();

  get health(): Health {
    return this.#health;
  }

  /** From now on it is so, and the requests are counted anew. */
  turn(health: Health): void {
    this.#health = health;
    this.#counts.clear();
  }

  /** @returns how many there were, this one included */
  count(row: string, contact: string, endpoint: string): number {
    const key = `${row}/${contact}/${endpoint}`;
    const count = (this.#counts.get(key) ?? 0) + 1;
    this.#counts.set(key, count);
    return count;
  }

  toJSON(): Record<string, number> {
    return Object.fromEntries(this.#counts);
  }
}
