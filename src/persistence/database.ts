const databaseName = 'react-superoffice-images';

/** Goes up when a row changes its form. What a later version has left behind is then none of this one's business. */
const databaseVersion = 1;

const tableNames = ['infos', 'images', 'usages'] as const;

/** Infos and usages by scope, entity and id; images by version, width and type as well. */
export type Tables = Readonly<Record<(typeof tableNames)[number], IDBObjectStore>>;

/** IndexedDB, as far as it can be had. */
export interface Database {
  /** Does all of the work or nothing of it. Rejects for whatever reason the browser has. */
  run: <Result>(mode: IDBTransactionMode, work: (tables: Tables) => Promise<Result>) => Promise<Result>;
  /** Lets go of it for now. */
  close: () => void;
}

/** The result of a request, within its transaction. */
export function resultOf<Result>(request: IDBRequest<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(toError(request.error)));
  });
}

function toError(error: DOMException | null): Error {
  return error ?? new Error('IndexedDB has broken off its work.');
}

function openDatabase(factory: IDBFactory, onGone: () => void): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = factory.open(databaseName, databaseVersion);
    request.addEventListener('upgradeneeded', () => {
      for (const name of tableNames) request.result.createObjectStore(name);
    });
    request.addEventListener('error', () => reject(toError(request.error)));
    request.addEventListener('success', () => {
      const database = request.result;
      database.addEventListener('close', onGone);
      // Somebody deletes the database, or brings a later version: who holds on to it blocks them for ever.
      database.addEventListener('versionchange', () => {
        database.close();
        onGone();
      });
      resolve(database);
    });
  });
}

function toTables(transaction: IDBTransaction): Tables {
  return {
    infos: transaction.objectStore('infos'),
    images: transaction.objectStore('images'),
    usages: transaction.objectStore('usages'),
  };
}

function abort(transaction: IDBTransaction): void {
  try {
    transaction.abort();
  } catch {
    // It has come to an end by itself.
  }
}

/** Opens the database, at once, so that it is ready when the first picture is looked for. */
export function createDatabase(factory: IDBFactory): Database {
  let opening: Promise<IDBDatabase> | undefined;

  // A database that has gone is made anew; one that cannot be opened is not tried again.
  function open(): Promise<IDBDatabase> {
    opening ??= openDatabase(factory, () => {
      opening = undefined;
    });
    return opening;
  }

  open().catch(() => undefined);

  return {
    async run(mode, work) {
      const database = await open();
      // What a crash of the whole machine takes away is fetched again; waiting for the disk costs every time.
      const transaction = database.transaction(tableNames, mode, { durability: 'relaxed' });
      const end = new Promise<void>((resolve, reject) => {
        transaction.addEventListener('complete', () => resolve());
        transaction.addEventListener('abort', () => reject(toError(transaction.error)));
      });
      // Heard of below, or not at all where the work itself has failed.
      end.catch(() => undefined);
      try {
        const result = await work(toTables(transaction));
        if (mode === 'readwrite') await end;
        return result;
      } catch (error) {
        abort(transaction);
        throw error;
      }
    },
    close() {
      const closing = opening;
      opening = undefined;
      // Behind what has been begun: a transaction that is under way ends well.
      closing?.then(
        (database) => database.close(),
        () => undefined,
      );
    },
  };
}
