import type { JSX, ReactNode } from 'react';
import './groupedTable.css';

interface GroupedTableProps {
  columns: readonly string[];
  /** Rows, each a `<tr>`, under the name of their group. */
  groups: readonly (readonly [name: string, rows: ReactNode])[];
}

const capitalize = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** A table of the docs whose rows come in groups. */
export function GroupedTable({ columns, groups }: GroupedTableProps): JSX.Element {
  return (
    <table className="grouped-table sb-unstyled">
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      {groups.map(([name, rows]) => (
        <tbody key={name}>
          <tr>
            <th scope="rowgroup" colSpan={columns.length}>
              {capitalize(name)}
            </th>
          </tr>
          {rows}
        </tbody>
      ))}
    </table>
  );
}
