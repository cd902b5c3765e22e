import { faultGroups, type FaultGroup } from '../../test/faults/rows/faultGroups.js';
import { columnNames, maxRequests, type FaultRow } from '../../test/faults/rows/FaultRow.js';
import { rowsIn } from '../../test/faults/rows/rowsIn.js';

/** A line of the table. */
export interface FaultLine {
  fault: string;
  /** Where an avatar ends up that shows nothing yet; alone, in a list and in StrictMode. */
  first: string;
  /** And one that shows a picture when it asks again. */
  shown: string;
  requests: number;
}

function toLine(row: FaultRow, fault: string = row.name): FaultLine {
  const isAnswer = row.ends === 'loaded' || row.ends === 'none';
  return {
    fault,
    first: isAnswer ? row.ends : `error, ${row.ends}`,
    shown: isAnswer ? row.ends : `loaded, stale, ${row.ends}`,
    requests: maxRequests(row),
  };
}

/** `400, 402, 405-407` */
function toRanges(numbers: readonly number[]): string {
  const sorted = [...new Set(numbers)].toSorted((a, b) => a - b);
  const starts = sorted.filter((number) => !sorted.includes(number - 1));
  const ends = sorted.filter((number) => !sorted.includes(number + 1));
  return starts
    .map((start, index) => (start === ends[index] ? `${start}` : `${start}–${ends[index]}`))
    .join(', ');
}

/** Thousands of rows that differ in nothing but their numbers and their bodies, as one line for each end. */
function foldStatuses(rows: readonly FaultRow[]): FaultLine[] {
  const dealt = new Map<string, FaultRow[]>();
  for (const row of rows) {
    // Those whose bodies matter stay as they are.
    const key = row.only === undefined ? row.name : `${row.ends} ${maxRequests(row)}`;
    dealt.set(key, [...(dealt.get(key) ?? []), row]);
  }
  return [...dealt.values()].flatMap(([row, ...same]) => {
    if (row === undefined) return [];
    if (row.only === undefined) return [toLine(row)];
    return [toLine(row, toRanges([row, ...same].map(({ name }) => Number.parseInt(name, 10))))];
  });
}

/** The fault matrix for readers: the very rows that the tests try. */
export const faultTable: readonly (readonly [group: string, lines: readonly FaultLine[]])[] = Object.entries(
  faultGroups,
).map(([group, rows]) => [
  group,
  group === 'statuses' ? foldStatuses(rows) : rows.map((row: FaultRow) => toLine(row)),
]);

/** How many pairs of a fault and a situation are tried, by `npm test` or in all. */
export function countCells(isEverything: boolean): number {
  const groups = Object.keys(faultGroups) as FaultGroup[];
  const counts = groups.flatMap((group) =>
    columnNames.map((name) => rowsIn(group, name, isEverything).length),
  );
  return counts.reduce((sum, count) => sum + count, 0);
}
