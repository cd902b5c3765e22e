'use client';

import { QueryClientContext } from '@tanstack/react-query';
import { createContext, useContext, useEffect, type JSX, type ReactNode } from 'react';
import { followChanges } from '../images/pictureNews.js';
import type { SuperOfficeClient } from '../superoffice/createSuperOfficeClient.js';

/** The client of the tree; read through `useSuperOfficeClient`. */
export const SuperOfficeClientContext = createContext<SuperOfficeClient | null>(null);

export interface SuperOfficeImagesProviderProps {
  /** Made once, outside of components. Another client, or one of another scope, never sees this one's pictures. */
  client: SuperOfficeClient;
  children?: ReactNode;
}

/**
 * Tells the hooks and components below it which SuperOffice to ask. TanStack's `QueryClientProvider` stands
 * around it. What another tab of the same scope changes is asked for again.
 *
 * @example
 * <QueryClientProvider client={queryClient}>
 *   <SuperOfficeImagesProvider client={client}>
 *     <App />
 *   </SuperOfficeImagesProvider>
 * </QueryClientProvider>
 */
export function SuperOfficeImagesProvider({ client, children }: SuperOfficeImagesProviderProps): JSX.Element {
  const queryClient = useContext(QueryClientContext);
  useEffect(() => queryClient && followChanges(queryClient, client), [queryClient, client]);
  return <SuperOfficeClientContext.Provider value={client}>{children}</SuperOfficeClientContext.Provider>;
}
