'use client';

import { createContext, type JSX, type ReactNode } from 'react';
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
 * around it.
 *
 * @example
 * <QueryClientProvider client={queryClient}>
 *   <SuperOfficeImagesProvider client={client}>
 *     <App />
 *   </SuperOfficeImagesProvider>
 * </QueryClientProvider>
 */
export function SuperOfficeImagesProvider({ client, children }: SuperOfficeImagesProviderProps): JSX.Element {
  return <SuperOfficeClientContext.Provider value={client}>{children}</SuperOfficeClientContext.Provider>;
}
