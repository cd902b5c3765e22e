import { QueryClientProvider } from '@tanstack/react-query';
import { useEffect, useState, type JSX } from 'react';
import { ContactAvatar, contactImageQueries, SuperOfficeImagesProvider } from 'react-superoffice-images';
import type { ShownState } from './everyState.js';
import { loadSuperOffice } from './superOfficeLoader.js';

interface StateRowProps {
  state: ShownState;
  sentence: string;
  /** Of the avatars, in pixels. */
  sizes: readonly number[];
}

/** One state in all sizes, with a SuperOffice of its own: no state's failure reaches the next. */
export function StateRow({ state, sentence, sizes }: StateRowProps): JSX.Element {
  const [{ fake, client, queryClient }] = useState(() => loadSuperOffice(state.superOffice));
  const { afterwards } = state;
  useEffect(() => {
    if (afterwards === undefined) return undefined;
    const stop = queryClient.getQueryCache().subscribe(({ type, query }) => {
      if (type !== 'updated' || !(query.state.data instanceof Blob)) return;
      stop();
      afterwards(fake);
      void queryClient.invalidateQueries(contactImageQueries(client).of(7));
    });
    return stop;
  }, [afterwards, fake, client, queryClient]);
  return (
    <QueryClientProvider client={queryClient}>
      <SuperOfficeImagesProvider client={client}>
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
      </SuperOfficeImagesProvider>
    </QueryClientProvider>
  );
}
