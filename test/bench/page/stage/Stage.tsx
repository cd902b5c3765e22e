import { useReducer, useState, type JSX } from 'react';
import type { Company, BenchList } from '../../lists.js';
import type { Session } from '../Contestant.js';

/** What the bench does to the app from outside of React. */
export interface StageControls {
  setShown: (isShown: boolean) => void;
  renderAgain: () => void;
}

interface StageProps {
  session: Session;
  companies: readonly Company[];
  layout: BenchList['layout'];
  controls: (controls: StageControls) => void;
}

/** An app with one list: the same for all contestants but for the avatar in each row. */
export function Stage({
  session: { Surroundings, Avatar },
  companies,
  layout,
  controls,
}: StageProps): JSX.Element {
  const [isShown, setShown] = useState(true);
  const [, renderAgain] = useReducer((count: number) => count + 1, 0);
  controls({ setShown, renderAgain });
  return (
    <Surroundings>
      {isShown ? (
        <ul className={layout}>
          {companies.map(({ id, name }, row) => (
            // Companies come more than once in some lists, and never change places.
            // oxlint-disable-next-line react/no-array-index-key
            <li key={row}>
              <Avatar id={id} name={name} />
              {layout === 'rows' ? <span>{name}</span> : null}
            </li>
          ))}
        </ul>
      ) : null}
    </Surroundings>
  );
}
