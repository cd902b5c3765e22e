import type { JSX } from 'react';
import { breakageGroups } from '../../test/breakages/breakageGroups.js';
import './customPropertyTable.css';

const title = (group: string): string => group.charAt(0).toUpperCase() + group.slice(1);

/** What is promised, and what fails when it is broken: the very table of `test/breakages`. */
export function BreakageTable(): JSX.Element {
  return (
    <table className="custom-properties sb-unstyled">
      <thead>
        <tr>
          <th scope="col">Promise</th>
          <th scope="col">Broken in</th>
          <th scope="col">What fails then</th>
        </tr>
      </thead>
      {Object.entries(breakageGroups).map(([group, breakages]) => (
        <tbody key={group}>
          <tr>
            <th scope="rowgroup" colSpan={3}>
              {title(group)}
            </th>
          </tr>
          {breakages.map(({ promise, file, caughtBy }) => (
            <tr key={promise}>
              <th scope="row">{promise}</th>
              <td>
                <code>{file}</code>
              </td>
              <td>
                <code>{caughtBy}</code>
              </td>
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  );
}

/** How many promises are broken. */
export function BreakageCount(): JSX.Element {
  return <>{Object.values(breakageGroups).flat().length}</>;
}
