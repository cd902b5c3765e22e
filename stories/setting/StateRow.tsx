import type { JSX } from 'react';
import { ContactAvatar } from 'react-superoffice-images';
import type { ShownState } from './everyState.js';
import { StateSuperOffice } from './StateSuperOffice.js';

interface StateRowProps {
  state: ShownState;
  sentence: string;
  /** Of the avatars, in pixels. */
  sizes: readonly number[];
}

/** One state in all sizes, and what people are told of it. */
export function StateRow({ state, sentence, sizes }: StateRowProps): JSX.Element {
  return (
    <StateSuperOffice state={state}>
      <tr>
        <th scope="row">
          {state.title} <code>{state.code}</code>
          <span>{sentence}</span>
        </th>
        {sizes.map((size) => (
          <td key={size}>
            <ContactAvatar contactId={7} name="Nordlys Kaffe AS" size={size} eager {...state.props} />
          </td>
        ))}
      </tr>
    </StateSuperOffice>
  );
}
