import { notifyManager } from '@tanstack/react-query';
import type { Database, Tables } from './database.js';

/** How long (ms) a picture waits for the disk: a database that hangs must not hold up the network for ever. */
const deadlineMs = 1_000;

interface Search {
  find: (tables: Tables) => Promise<() => void>;
  end: () => void;
}

/**
 * Looks for something, and uses it when it has been found: perhaps never, and perhaps after the search has
 * come to its end, where that took too long. Always ends, and never rejects.
 */
export type Reader = <Found>(
  find: (tables: Tables) => Promise<Found>,
  use: (found: Found) => void,
) => Promise<void>;

/** Searches of one tick share one transaction, and their results one render: a list asks for all of its rows at once. */
export function createReader(database: Database): Reader {
  let waiting: Search[] = [];
  let isStuck = false;

  async function searchAll(searches: readonly Search[]): Promise<void> {
    const deadline = setTimeout(() => {
      isStuck = true;
      for (const { end } of searches) end();
    }, deadlineMs);
    try {
      const uses = await database.run('readonly', (tables) =>
        Promise.all(searches.map(({ find }) => find(tables))),
      );
      isStuck = false;
      notifyManager.batch(() => {
        for (const use of uses) use();
      });
    } catch {
      // As if nothing were there.
    }
    clearTimeout(deadline);
    for (const { end } of searches) end();
  }

  function flush(): void {
    const searches = waiting;
    waiting = [];
    void searchAll(searches);
  }

  return (find, use) =>
    new Promise((resolve) => {
      if (isStuck) {
        resolve();
        return;
      }
      waiting.push({
        async find(tables) {
          const found = await find(tables);
          return () => use(found);
        },
        end: resolve,
      });
      if (waiting.length === 1) queueMicrotask(flush);
    });
}
