'use client';

import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { createSuperOfficeClient, proxyAuth, SuperOfficeImagesProvider } from 'react-superoffice-images';
import { useState, type ReactNode } from 'react';
import { scope } from '../../lib/scope';

const client = createSuperOfficeClient({ baseUrl: '/api/superoffice', auth: proxyAuth(), scope });

export function Providers({ children }: { children: ReactNode }) {
  // Not outside: on the server, one reader's data would be the next one's.
  const [queryClient] = useState(() => new QueryClient());
  return (
    <QueryClientProvider client={queryClient}>
      <SuperOfficeImagesProvider client={client}>{children}</SuperOfficeImagesProvider>
    </QueryClientProvider>
  );
}
