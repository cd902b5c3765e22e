import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { createElement as h } from 'react';
import { createRoot } from 'react-dom/client';
import {
  ContactAvatar,
  createSuperOfficeClient,
  sessionAuth,
  SuperOfficeImagesProvider,
} from 'react-superoffice-images';

/** In your page they come from a search, a selection, a diary. */
const companies = [
  { id: 7, name: 'Smørblomsten Meieri A/S' },
  { id: 1, name: 'Nordlumo AS' },
  { id: 4, name: 'Öländska Kvarnbacken AB' },
  { id: 10, name: 'Grünspechtwerk Maschinenbau GmbH' },
];

// The reader is signed in to SuperOffice on this very origin, and the page uses that session.
const client = createSuperOfficeClient({ baseUrl: '/Cust12345/api/', auth: sessionAuth() });

const row = ({ id, name }) =>
  h(
    'li',
    { key: id, style: { display: 'flex', gap: 12, alignItems: 'center' } },
    h(ContactAvatar, { contactId: id, name, size: 48 }),
    h('span', null, name),
  );

createRoot(document.getElementById('root')).render(
  h(
    QueryClientProvider,
    { client: new QueryClient() },
    h(
      SuperOfficeImagesProvider,
      { client },
      h('ul', { style: { display: 'grid', gap: 12, padding: 0, listStyle: 'none' } }, companies.map(row)),
    ),
  ),
);
