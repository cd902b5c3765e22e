import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import type { JSX, ReactNode } from 'react';
import type * as Library from 'react-superoffice-images';
import type { AvatarProps, Contestant } from '../Contestant.js';

/** The library as an app uses it, with nothing set that an app would not set. */
export function createOurs(
  library: typeof Library,
  {
    isEager = false,
    prepare,
  }: { isEager?: boolean; prepare?: (client: Library.SuperOfficeClient) => void } = {},
): Contestant {
  const { ContactAvatar, SuperOfficeImagesProvider, bearerAuth, createSuperOfficeClient } = library;

  // oxlint-disable-next-line unicorn/consistent-function-scoping -- It renders the library's avatar.
  function Avatar({ id, name }: AvatarProps): JSX.Element {
    return <ContactAvatar contactId={id} name={name} eager={isEager} />;
  }

  return {
    createSession() {
      const queryClient = new QueryClient();
      const client = createSuperOfficeClient({
        baseUrl: '/Cust12345/api/',
        auth: bearerAuth({ getToken: () => 'bench' }),
        scope: 'Cust12345/bench',
      });
      prepare?.(client);
      function Surroundings({ children }: { children: ReactNode }): JSX.Element {
        return (
          <QueryClientProvider client={queryClient}>
            <SuperOfficeImagesProvider client={client}>{children}</SuperOfficeImagesProvider>
          </QueryClientProvider>
        );
      }
      return { Surroundings, Avatar };
    },
  };
}
