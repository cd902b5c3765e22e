import { QueryClient } from '@tanstack/react-query';
import {
  bearerAuth,
  createSuperOfficeClient,
  type SuperOfficeClient,
  type SuperOfficeClientOptions,
} from 'react-superoffice-images';
import {
  createFakeSuperOffice,
  type FakeSuperOffice,
  type FakeSuperOfficeOptions,
} from 'react-superoffice-images/testing';

/** What a story says about its SuperOffice, in `parameters.superOffice`. */
export interface SuperOfficeParameters {
  /** What the SuperOffice is like. */
  fake?: FakeSuperOfficeOptions;
  /** What happens to it before the story starts. */
  prepare?: (fake: FakeSuperOffice) => void;
  client?: Partial<SuperOfficeClientOptions>;
}

/** What a story finds in its context's `loaded`. */
export interface SuperOfficeLoaded {
  fake: FakeSuperOffice;
  client: SuperOfficeClient;
  queryClient: QueryClient;
}

/** Gives each story a SuperOffice of its own, in memory: no story sees what another has changed. */
export function loadSuperOffice({ fake, prepare, client }: SuperOfficeParameters = {}): SuperOfficeLoaded {
  const superOffice = createFakeSuperOffice({ auth: { bearer: 'story-token' }, ...fake });
  prepare?.(superOffice);
  return {
    fake: superOffice,
    queryClient: new QueryClient(),
    client: createSuperOfficeClient({
      baseUrl: 'https://superoffice.example/Cust12345/api/',
      auth: bearerAuth({ getToken: () => 'story-token' }),
      fetch: superOffice.fetch,
      ...client,
    }),
  };
}
