import { dehydrate, HydrationBoundary, QueryClient } from '@tanstack/react-query';
import { createElement } from 'react';
import { Avatar, ContactAvatar, contactImageQueries } from 'react-superoffice-images';
import { bearerAuth, createSuperOfficeClient } from 'react-superoffice-images/core';
import { createFakeSuperOffice, sampleImages } from 'react-superoffice-images/testing';
import { Providers } from './Providers.mjs';

const fake = createFakeSuperOffice({
  contacts: [{ id: 7, name: 'Nordlys Kaffe AS', image: sampleImages.png() }],
});

/** A server component: it asks for the info with a token of the server's own, and draws what is for clients. */
export async function Page() {
  const client = createSuperOfficeClient({
    baseUrl: 'https://superoffice.test/Cust12345/api/',
    auth: bearerAuth({ getToken: () => 'secret-of-the-server' }),
    scope: 'Cust12345/kari',
    fetch: fake.fetch,
  });
  const queryClient = new QueryClient();
  const info = await queryClient.fetchQuery(contactImageQueries(client).info(7));
  return createElement(
    'main',
    { 'data-version': info?.version },
    createElement(
      Providers,
      null,
      createElement(
        HydrationBoundary,
        { state: dehydrate(queryClient) },
        createElement(ContactAvatar, { contactId: 7, name: 'Nordlys Kaffe AS', size: 64 }),
        createElement(Avatar.Root, { status: 'none' }, createElement(Avatar.Fallback, null, 'FD')),
      ),
    ),
  );
}
