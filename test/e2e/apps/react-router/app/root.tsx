import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { Links, Meta, Outlet, Scripts, ScrollRestoration } from 'react-router';
import {
  createSuperOfficeClient,
  proxyAuth,
  SuperOfficeImagesLocaleProvider,
  SuperOfficeImagesProvider,
} from 'react-superoffice-images';
import { en } from 'react-superoffice-images/locales/en';
import 'react-superoffice-images/styles.css';
import { scope } from './scope';

const client = createSuperOfficeClient({ baseUrl: '/superoffice', auth: proxyAuth(), scope });

export function Layout({ children }: { children: ReactNode }) {
  return (
    <html lang="en">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <link rel="icon" href="data:," />
        <Meta />
        <Links />
      </head>
      <body style={{ margin: 24, fontFamily: 'system-ui, sans-serif' }}>
        {children}
        <ScrollRestoration />
        <Scripts />
      </body>
    </html>
  );
}

export default function Root() {
  // Not outside: on the server, one reader's data would be the next one's.
  const [queryClient] = useState(() => new QueryClient());
  return (
    <QueryClientProvider client={queryClient}>
      <SuperOfficeImagesProvider client={client}>
        {/* A server knows neither the reader's language nor the clock: both are named, or the page says another date. */}
        <SuperOfficeImagesLocaleProvider locale={en} timeZone="Europe/Oslo">
          <Outlet />
        </SuperOfficeImagesLocaleProvider>
      </SuperOfficeImagesProvider>
    </QueryClientProvider>
  );
}
