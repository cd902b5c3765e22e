import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import {
  bearerAuth,
  ContactAvatar,
  ContactAvatarGroup,
  ContactImageDetails,
  createSuperOfficeClient,
  SuperOfficeImagesProvider,
} from 'react-superoffice-images';
import { ContactImageCard } from 'react-superoffice-images/card';
import { persistContactImages } from 'react-superoffice-images/persistence';
import 'react-superoffice-images/styles.css';

// The SuperOffice is on another origin, as it is Online.
const client = createSuperOfficeClient({
  baseUrl: new URLSearchParams(location.search).get('api') ?? '/api',
  auth: bearerAuth({ getToken: () => 'page-token' }),
  scope: 'Cust12345/kari',
});
const { clear } = persistContactImages(client);
const queryClient = new QueryClient();
// What an app's buttons would do.
Object.assign(globalThis, { signOut: clear, refresh: () => queryClient.invalidateQueries() });

const contacts = [7, 8, 9, 10, 11].map((contactId) => ({ contactId, name: `Company ${contactId}` }));
const root = document.getElementById('root');
if (root === null) throw new Error('The page has no root.');

createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={queryClient}>
      <SuperOfficeImagesProvider client={client}>
        <ul>
          {contacts.map(({ contactId, name }) => (
            <li key={contactId}>
              <ContactAvatar contactId={contactId} name={name} size={64} data-id={contactId} />
            </li>
          ))}
        </ul>
        <ContactAvatarGroup contacts={contacts} max={2} />
        <ContactImageDetails contactId={7} data-id="details" />
        <ContactImageDetails contactId={10} data-id="refused" />
        <ContactImageCard contactId={8} name="With a card" delayMs={0} />
      </SuperOfficeImagesProvider>
    </QueryClientProvider>
  </StrictMode>,
);
