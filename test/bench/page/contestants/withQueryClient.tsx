import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import type { ComponentType, JSX, ReactNode } from 'react';
import type { AvatarProps, Contestant } from '../Contestant.js';

type Provider = ComponentType<{ children: ReactNode }>;

/** A contestant whose avatar asks through TanStack Query: a session is a query cache. */
export function withQueryClient(Avatar: ComponentType<AvatarProps>, Theme?: Provider): Contestant {
  return {
    createSession() {
      const client = new QueryClient();
      function Surroundings({ children }: { children: ReactNode }): JSX.Element {
        return (
          <QueryClientProvider client={client}>
            {Theme === undefined ? children : <Theme>{children}</Theme>}
          </QueryClientProvider>
        );
      }
      return { Surroundings, Avatar };
    },
  };
}
