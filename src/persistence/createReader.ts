import type { Database, Tables } from './database.js';

/** How long (ms) a picture waits for the disk: a database that hangs must not hold up the network for ever. */
const deadlineMs = 500;

interface Search {
  start: (tables: Tables) => Promise<void>;
  giveUp: () => void;
}

/** Looks for something; `undefined` where it is not there, and where it cannot be had. Never rejects. */
export type Reader = <Row>(find: (tables: Tables) => Promise<Row>) => Promise<Row | undefined>;

/** Searches of one tick share one transaction: a list asks for all of its rows at once. */
export function createReader(database: Database): Reader {
  let waiting: Search[] = [];
  let isStuck = false;

  function giveUp(searches: readonly Search[]): void {
    for (const search of searches) search.giveUp();
  }

  async function searchAll(searches: readonly Search[]): Promise<void> {
    const deadline = setTimeout(() => {
      isStuck = true;
      giveUp(searches);
    }, deadlineMs);
    try {
      await database.run('readonly', (tables) => Promise.all(searches.map(({ start }) => start(tables))));
      isStuck = false;
    } catch {
      giveUp(searches);
    }
    clearTimeout(deadline);
  }

  function flush(): void {
    const searches = waiting;
    waiting = [];
    void searchAll(searches);
  }

  return (find) =>
    new Promise((resolve) => {
      const giveUpThis = (): void => resolve(undefined);
      if (isStuck) {
        giveUpThis();
        return;
      }
      waiting.push({
        start: (tables) => find(tables).then(resolve, giveUpThis),
        giveUp: giveUpThis,
      });
      if (waiting.length === 1) queueMicrotask(flush);
    });
}
