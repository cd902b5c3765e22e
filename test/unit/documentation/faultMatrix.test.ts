import { describe, expect, it } from 'vitest';
import { countCells, faultTable } from '../../../stories/docs/faultTable.js';
import { errorBodies } from '../../faults/rows/errorBodies.js';
import { faultGroups } from '../../faults/rows/faultGroups.js';
import { columnNames, type FaultRow } from '../../faults/rows/FaultRow.js';
import { rowsIn } from '../../faults/rows/rowsIn.js';
import { statuses } from '../../faults/rows/statuses.js';

const bodies = Object.keys(errorBodies);
const dealt = statuses.filter(({ only }) => only !== undefined && only !== 'list of 100');

/** How many different things a row may be. */
function countOf(rows: readonly FaultRow[], toThing: (row: FaultRow) => string): number {
  return new Set(rows.map(toThing)).size;
}

const statusOf = ({ name }: FaultRow): number => Number.parseInt(name, 10);
const bodyOf = ({ name }: FaultRow): string => bodies.find((body) => name.includes(` with ${body},`)) ?? '';

describe('the statuses of the fault matrix', () => {
  it('are all from 300 to 599, each with each body', () => {
    expect(countOf(statuses, (row) => `${statusOf(row)}`)).toBe(300);
    expect(countOf(dealt, ({ name }) => name.replace(/, \w+$/u, ''))).toBe(299 * bodies.length);
  });

  it('are each met in every situation but the list, at both requests', () => {
    expect(countOf(dealt, (row) => `${statusOf(row)} ${row.only}`)).toBe(299 * (columnNames.length - 1));
    expect(countOf(dealt, (row) => `${statusOf(row)} ${row.at}`)).toBe(299 * 2);
  });

  it('have each body in every situation but the list, at both requests', () => {
    const things = countOf(dealt, (row) => `${bodyOf(row)} ${row.only} ${row.at}`);
    expect(things).toBe(bodies.length * (columnNames.length - 1) * 2);
  });
});

describe('the fault matrix', () => {
  it.each(columnNames)('has every status with every body in the long form of %s, once', (column) => {
    const rows = rowsIn('statuses', column, true);
    expect(countOf(rows, ({ name }) => name)).toBe(rows.length);
    // A 404 meets both requests.
    expect(rows.length).toBe(301 * bodies.length);
  });

  it('calls no two rows of a group the same where they are met', () => {
    for (const rows of Object.values(faultGroups)) {
      expect(countOf(rows, ({ name, only }) => `${name} ${only}`)).toBe(rows.length);
    }
  });

  it('is in the docs, every group of it', () => {
    expect(faultTable.map(([group]) => group)).toEqual(Object.keys(faultGroups));
    expect(countCells(false)).toBeGreaterThan(2_500);
    expect(countCells(true)).toBeGreaterThan(11_000);
  });
});
