import { QueryClientProvider } from '@tanstack/react-query';
import { useEffect, useState, type JSX, type ReactNode } from 'react';
import { contactImageQueries, SuperOfficeImagesProvider } from 'react-superoffice-images';
import type { ShownState } from './everyState.js';
import { loadSuperOffice } from './superOfficeLoader.js';

interface StateSuperOfficeProps {
  state: ShownState;
  children: ReactNode;
}

/** The SuperOffice that brings a state about, for that state alone: no state's failure reaches the next. */
export function StateSuperOffice({ state, children }: StateSuperOfficeProps): JSX.Element {
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
      <SuperOfficeImagesProvider client={client}>{children}</SuperOfficeImagesProvider>
    </QueryClientProvider>
  );
}
