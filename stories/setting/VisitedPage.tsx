import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { useState, type JSX, type ReactNode } from 'react';
import {
  bearerAuth,
  createSuperOfficeClient,
  SuperOfficeImagesProvider,
  type SuperOfficeClient,
} from 'react-superoffice-images';
import { persistContactImages, type ContactImagePersistence } from 'react-superoffice-images/persistence';
import type { FakeSuperOffice } from 'react-superoffice-images/testing';

/** What an app makes anew with each page load. */
export interface Visit {
  client: SuperOfficeClient;
  queryClient: QueryClient;
  persistence: ContactImagePersistence;
}

export function openVisit(fake: FakeSuperOffice): Visit {
  const client = createSuperOfficeClient({
    baseUrl: 'https://superoffice.example/Cust12345/api/',
    auth: bearerAuth({ getToken: () => 'story-token' }),
    scope: 'Cust12345/a story',
    fetch: fake.fetch,
  });
  return { client, queryClient: new QueryClient(), persistence: persistContactImages(client) };
}

interface VisitedPageProps {
  fake: FakeSuperOffice;
  children: ReactNode;
}

/** A page that can be left and come back to, with nothing in memory, as after a reload. */
export function VisitedPage({ fake, children }: VisitedPageProps): JSX.Element {
  const [visit, setVisit] = useState<Visit | null>(null);
  const comeBack = (): void => {
    visit?.persistence.stop();
    fake.clearRequests();
    setVisit(openVisit(fake));
  };
  const signOut = async (): Promise<void> => {
    await visit?.persistence.clear();
    setVisit(null);
  };
  return (
    <>
      <p style={{ display: 'flex', gap: 8 }}>
        <button type="button" onClick={comeBack}>
          {visit === null ? 'Visit' : 'Come back'}
        </button>
        <button type="button" onClick={() => void signOut()} disabled={visit === null}>
          Sign out
        </button>
      </p>
      {visit === null ? null : (
        <QueryClientProvider client={visit.queryClient}>
          <SuperOfficeImagesProvider client={visit.client}>{children}</SuperOfficeImagesProvider>
        </QueryClientProvider>
      )}
    </>
  );
}
