import { describe, expect, it } from 'vitest';
import { speedUpClock } from '../../browser/fixtures/fastClock.js';
import { faultGroups, type FaultGroup } from '../rows/faultGroups.js';
import type { ColumnName, FaultRow } from '../rows/FaultRow.js';
import { rowsIn } from '../rows/rowsIn.js';
import { columns, type Column } from './columns.js';
import { countStrays } from './RemoteRun.js';
import type { SceneOptions } from './Scene.js';
import { speed } from './speed.js';
import { promiseOf, tryColumn, type Finding } from './tryColumn.js';

declare global {
  interface Window {
    /** Set by the scripts in what servers send. */
    hasRun?: boolean;
  }
}

/** How many avatars are on the page at a time. */
const maxAvatars = 600;

/** How many rows meet their faults at a time: a browser has six connections for all of them. */
const maxRows = 250;

/** `npm run faults`: each row in each column. */
const isEverything = import.meta.env['VITE_EVERY_FAULT'] === 'true';

/** In a list, two thousand rows are two hundred thousand avatars. */
const timeout = isEverything ? 900_000 : 180_000;

/** Tries the rows of the matrix in one column. */
export function describeColumn(
  name: ColumnName,
  groups: readonly FaultGroup[] = Object.keys(faultGroups) as FaultGroup[],
  options: SceneOptions = {},
): void {
  const column: Column = columns[name];
  const { sentence } = column;
  describe(`faults ${sentence}`, () => {
    speedUpClock(speed);

    for (const group of groups) {
      const rows = rowsIn(group, name, isEverything);
      it.concurrent(`${group}: ${rows.length} faults end as promised`, { timeout }, async () => {
        const found = new Map<string, Finding>();
        for (const batch of inBatches(rows, batchSize(column))) {
          for (const [row, finding] of await tryColumn(column, group, batch, options))
            found.set(row, finding);
        }
        expect(found.size).toBe(rows.length);
        // Of thousands of cells only those that are not as they should be.
        const broken = rows.filter((row) => !isSame(found.get(row.name), promiseOf(column, row)));
        const byName = (toFinding: (row: FaultRow) => Finding | undefined): object =>
          Object.fromEntries(broken.map((row) => [row.name, toFinding(row)]));
        expect(byName((row) => found.get(row.name))).toEqual(byName((row) => promiseOf(column, row)));
      });
    }

    it('no script has run, no prototype has changed and no redirect was followed', async () => {
      expect(window.hasRun).toBeUndefined();
      expect('polluted' in {}).toBe(false);
      expect(await countStrays()).toBe(0);
    });
  });
}

function batchSize({ options }: Column): number {
  return Math.min(maxRows, Math.floor(maxAvatars / (1 + (options?.others ?? 0))));
}

function inBatches(rows: readonly FaultRow[], size: number): FaultRow[][] {
  return Array.from({ length: Math.ceil(rows.length / size) }, (_, batch) =>
    rows.slice(batch * size, (batch + 1) * size),
  );
}

function isSame(a: Finding | undefined, b: Finding): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
