import type { JSX } from 'react';
import { breakageGroups } from '../../test/breakages/breakageGroups.js';
import type { Breakage } from '../../test/breakages/Breakage.js';
import { GroupedTable } from './GroupedTable.js';

function Row({ promise, file, caughtBy }: Breakage): JSX.Element {
  return (
    <tr>
      <th scope="row">{promise}</th>
      <td>
        <code>{file}</code>
      </td>
      <td>
        <code>{caughtBy}</code>
      </td>
    </tr>
  );
}

/** What is promised, and what fails when it is broken: the very table of `test/breakages`. */
export function BreakageTable(): JSX.Element {
  return (
    <GroupedTable
      columns={['Promise', 'Broken in', 'What fails then']}
      groups={Object.entries(breakageGroups).map(([group, breakages]) => [
        group,
        breakages.map((breakage) => <Row key={breakage.promise} {...breakage} />),
      ])}
    />
  );
}

/** How many promises are broken. */
export function BreakageCount(): JSX.Element {
  return <>{Object.values(breakageGroups).flat().length}</>;
}
