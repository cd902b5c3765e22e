import { faultGroups, type FaultGroup } from './faultGroups.js';
import type { ColumnName, FaultRow } from './FaultRow.js';

/**
 * The rows of a group that are tried in a column.
 *
 * @param isEverything Each row in each column. Else the statuses are dealt out to them, and a list has those that
 *   stand for others.
 */
export function rowsIn(group: FaultGroup, name: ColumnName, isEverything: boolean): readonly FaultRow[] {
  const rows: readonly FaultRow[] = faultGroups[group];
  return rows.filter(
    ({ only }) => only === undefined || (isEverything ? only !== 'list of 100' : only === name),
  );
}
