import { dehydrate, HydrationBoundary, QueryClient, QueryClientProvider } from '@tanstack/react-query';
import {
  ContactImageDetails,
  prefetchContactImages,
  SuperOfficeImagesProvider,
} from 'react-superoffice-images';
import { createFakeSuperOffice, sampleImages } from 'react-superoffice-images/testing';
import { renderToString } from 'react-dom/server';
import { expect, it } from 'vitest';
import { createFakeClient } from '../../fixtures/createFakeClient.js';

it('tells when something was done, and not how long ago: the page is taken over at another moment', async () => {
  const fake = createFakeSuperOffice({
    contacts: [{ id: 7, name: 'Nordlys Kaffe AS', image: sampleImages.png() }],
  });
  const client = createFakeClient(fake);
  const queryClient = new QueryClient();
  await prefetchContactImages(queryClient, client, [7]);
  const html = renderToString(
    <QueryClientProvider client={new QueryClient()}>
      <HydrationBoundary state={dehydrate(queryClient)}>
        <SuperOfficeImagesProvider client={client}>
          <ContactImageDetails contactId={7} />
        </SuperOfficeImagesProvider>
      </HydrationBoundary>
    </QueryClientProvider>,
  );
  expect(html).toContain('<time');
  expect(html).not.toMatch(/\b(?:ago|now|yesterday|tomorrow)\b/u);
});
