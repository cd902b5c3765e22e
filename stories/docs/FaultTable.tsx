import type { JSX } from 'react';
import './customPropertyTable.css';
import { countCells, faultTable } from './faultTable.js';

const title = (group: string): string => group.charAt(0).toUpperCase() + group.slice(1);

/** What comes of each fault: the rows of `test/faults/rows`. */
export function FaultTable(): JSX.Element {
  return (
    <table className="custom-properties sb-unstyled">
      <thead>
        <tr>
          <th scope="col">What goes wrong</th>
          <th scope="col">Without a picture</th>
          <th scope="col">With a picture shown</th>
          <th scope="col">Requests at most</th>
        </tr>
      </thead>
      {faultTable.map(([group, lines]) => (
        <tbody key={group}>
          <tr>
            <th scope="rowgroup" colSpan={4}>
              {title(group)}
            </th>
          </tr>
          {lines.map(({ fault, first, shown, requests }) => (
            <tr key={fault}>
              <th scope="row">{fault}</th>
              <td>{first}</td>
              <td>{shown}</td>
              <td>{requests}</td>
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  );
}

/** How many pairs of a fault and a situation the tests try: in all, or those of `npm test`. */
export function FaultCellCount({ of }: { of: 'all' | 'npm test' }): JSX.Element {
  return <>{countCells(of === 'all').toLocaleString('en')}</>;
}
