import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import {
  bearerAuth,
  ContactAvatar,
  createSuperOfficeClient,
  SuperOfficeImagesProvider,
} from 'react-superoffice-images';
import { ContactImageEditor } from 'react-superoffice-images/editor';
import 'react-superoffice-images/styles.css';
import * as pictureFiles from '../../../browser/editing/pictureFiles.js';

const client = createSuperOfficeClient({
  baseUrl: new URLSearchParams(location.search).get('api') ?? '/api',
  auth: bearerAuth({ getToken: () => 'page-token' }),
  scope: 'Cust12345/kari',
});
const root = document.getElementById('root');
if (root === null) throw new Error('The page has no root.');

// For the test, which makes its files here and looks at them.
Object.assign(globalThis, { pictureFiles });

createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={new QueryClient()}>
      <SuperOfficeImagesProvider client={client}>
        <ContactAvatar contactId={7} name="In a list" size={32} badge="none" data-id="list" />
        <ContactImageEditor contactId={7} name="Nordlys Kaffe AS" size={64} />
      </SuperOfficeImagesProvider>
    </QueryClientProvider>
  </StrictMode>,
);
