import * as v from 'valibot';
import { resultOf, type Database, type Tables } from './database.js';
import { beginningWith, rowKeyOf, toContactKey, type ContactKey } from './rowKeys.js';
import { usageRow, type UsageRow } from './rows.js';
import { selectDropped, sumBytes, type Usage } from './selectDropped.js';

/** How long (ms) room that has to be made can wait, so that it is made once for many pictures that come. */
const sweepDelayMs = 250;

/** How many transactions may be under way. */
const maxUnderWay = 8;

/** A change of one contact's rows: it is told of the room that they take, and tells how it has become. */
type Change = (tables: Tables, before: UsageRow | undefined) => UsageRow | undefined;

/** Writes rows, and keeps them within the limit. Never rejects: what cannot be kept is not kept. */
export interface Writer {
  change: (contact: ContactKey, change: Change) => void;
  /** Removes all rows of the scope, behind everything that was written before. */
  removeAll: () => Promise<void>;
}

/** Removes all that is kept of one contact. */
export function removeContact(tables: Tables, contact: ContactKey): void {
  tables.infos.delete(rowKeyOf(contact));
  tables.usages.delete(rowKeyOf(contact));
  tables.images.delete(beginningWith(...contact));
}

async function readUsages(tables: Tables): Promise<Usage[]> {
  const [keys, rows] = await Promise.all([
    resultOf(tables.usages.getAllKeys()),
    resultOf<unknown[]>(tables.usages.getAll()),
  ]);
  const usages: Usage[] = [];
  for (const [index, key] of keys.entries()) {
    const contact = Array.isArray(key) ? toContactKey(key) : undefined;
    const row = rows[index];
    if (contact === undefined) continue;
    // A row that says nothing about itself goes first.
    usages.push(v.is(usageRow, row) ? { contact, ...row } : { contact, bytes: 0, usedAt: 0, expiresAt: 0 });
  }
  return usages;
}

function isQuotaExceeded(error: unknown): boolean {
  return error instanceof Error && error.name === 'QuotaExceededError';
}

/** @param isOver Is nothing to be written any more? */
export function createWriter(
  database: Database,
  scope: string,
  maxBytes: number,
  isOver: () => boolean,
): Writer {
  let waiting: [ContactKey, Change][] = [];
  let bytes: number | undefined;
  let sweeping: ReturnType<typeof setTimeout> | undefined;
  let underWay = 0;
  let halving: Promise<void> | undefined;
  let isFull = false;

  async function write(tables: Tables, changes: readonly [ContactKey, Change][]): Promise<void> {
    // Between the moment at which it was written and the one at which the database was ready, all may be over.
    if (isOver()) return;
    const rows = await Promise.all(
      changes.map(([contact]) => resultOf<unknown>(tables.usages.get(rowKeyOf(contact)))),
    );
    // A contact's info and its picture may be in one transaction.
    const latest = new Map<string, UsageRow | undefined>();
    for (const [index, [contact, change]] of changes.entries()) {
      const key = JSON.stringify(contact);
      const row = latest.has(key) ? latest.get(key) : rows[index];
      const before = v.is(usageRow, row) ? row : undefined;
      const after = change(tables, before);
      if (after !== undefined && after !== before) tables.usages.put(after, rowKeyOf(contact));
      if (bytes !== undefined) bytes += (after?.bytes ?? 0) - (before?.bytes ?? 0);
      latest.set(key, after);
    }
  }

  async function sweep(
    limit: (usages: readonly Usage[]) => { maxBytes: number; scope?: string },
  ): Promise<void> {
    await database.run('readwrite', async (tables) => {
      const usages = await readUsages(tables);
      const dropped = selectDropped(usages, { now: Date.now(), ...limit(usages) });
      for (const { contact } of dropped) removeContact(tables, contact);
      bytes = sumBytes(usages.filter((usage) => usage.contact[0] === scope && !dropped.has(usage)));
    });
  }

  function sweepSoon(): void {
    sweeping ??= setTimeout(() => {
      sweeping = undefined;
      if (!isOver()) sweep(() => ({ maxBytes, scope })).catch(() => undefined);
    }, sweepDelayMs);
  }

  /** Half of what the browser has given to all scopes together; once for all who find that there is no more. */
  function halve(): Promise<void> {
    halving ??= sweep((usages) => ({ maxBytes: sumBytes(usages) / 2 })).finally(() => {
      halving = undefined;
    });
    return halving;
  }

  async function commit(changes: readonly [ContactKey, Change][]): Promise<void> {
    const writeAll = (): Promise<void> => database.run('readwrite', (tables) => write(tables, changes));
    try {
      await writeAll();
    } catch (error) {
      if (!isQuotaExceeded(error)) return;
      try {
        await halve();
        await writeAll();
      } catch {
        isFull = true;
      }
    }
    if (bytes === undefined || bytes > maxBytes) sweepSoon();
  }

  async function writeWaiting(): Promise<void> {
    const changes = waiting;
    waiting = [];
    if (changes.length === 0 || isFull || isOver()) return;
    underWay += 1;
    await commit(changes);
    underWay -= 1;
    await writeWaiting();
  }

  return {
    change(contact, change) {
      if (isFull || isOver()) return;
      waiting.push([contact, change]);
      // What comes at once, and while there is much to do, is written at once: a transaction costs more than a row.
      if (waiting.length === 1 && underWay < maxUnderWay) queueMicrotask(() => void writeWaiting());
    },
    async removeAll() {
      clearTimeout(sweeping);
      try {
        await database.run('readwrite', (tables) => {
          for (const table of Object.values(tables)) table.delete(beginningWith(scope));
          return Promise.resolve();
        });
      } catch {
        // Where nothing can be removed, nothing was kept, or the browser does not let go of it.
      }
    },
  };
}
