import type { JSX } from 'react';
import { en } from 'react-superoffice-images/locales/en';
import type { ShownState } from './everyState.js';
import { StateRow } from './StateRow.js';

const { problems, loading, noPicture, stale } = en.avatar;

/** What people are told of a state. */
function sentenceOf({ code, afterwards }: ShownState): string {
  const sentences = new Map([
    ['loading', loading],
    ['none', noPicture],
    ...Object.entries(problems).map(([of, { sentence }]) => [of, sentence] as const),
  ]);
  return [sentences.get(code), afterwards && stale].filter((text) => text !== undefined).join(' ');
}

interface StateTableProps {
  title: string;
  states: readonly ShownState[];
  /** Of the avatars, in pixels. */
  sizes: readonly number[];
}

/** States among each other, sizes side by side. */
export function StateTable({ title, states, sizes }: StateTableProps): JSX.Element {
  return (
    <table className="every-state">
      <caption>{title}</caption>
      <thead>
        <tr>
          <th scope="col">State</th>
          {sizes.map((size) => (
            <th key={size} scope="col">
              {size} px
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {states.map((state) => (
          <StateRow key={state.title} state={state} sentence={sentenceOf(state)} sizes={sizes} />
        ))}
      </tbody>
    </table>
  );
}
