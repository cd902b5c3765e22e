'use client';

import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { createElement, useState } from 'react';
import { SuperOfficeImagesProvider } from 'react-superoffice-images';
import { createSuperOfficeClient, sessionAuth } from 'react-superoffice-images/core';

/** What an app puts around its pages, in a file of its own for clients. */
export function Providers({ children }) {
  const [queryClient] = useState(() => new QueryClient());
  const [client] = useState(() =>
    createSuperOfficeClient({
      baseUrl: 'https://superoffice.test/Cust12345/api/',
      auth: sessionAuth(),
      scope: 'Cust12345/kari',
      fetch: () => Promise.reject(new Error('A page that is drawn on a server asks nothing.')),
    }),
  );
  return createElement(
    QueryClientProvider,
    { client: queryClient },
    createElement(SuperOfficeImagesProvider, { client }, children),
  );
}
