import type { JSX } from 'react';
import { countCells, faultTable } from './faultTable.js';
import { GroupedTable } from './GroupedTable.js';

/** What comes of each fault: the rows of `test/faults/rows`. */
export function FaultTable(): JSX.Element {
  return (
    <GroupedTable
      columns={['What goes wrong', 'Without a picture', 'With a picture shown', 'Requests at most']}
      groups={faultTable.map(([group, lines]) => [
        group,
        lines.map(({ fault, first, shown, requests }) => (
          <tr key={fault}>
            <th scope="row">{fault}</th>
            <td>{first}</td>
            <td>{shown}</td>
            <td>{requests}</td>
          </tr>
        )),
      ])}
    />
  );
}

/** How many pairs of a fault and a situation the tests try: in all, or those of `npm test`. */
export function FaultCellCount({ of }: { of: 'all' | 'npm test' }): JSX.Element {
  return <>{countCells(of === 'all').toLocaleString('en')}</>;
}
