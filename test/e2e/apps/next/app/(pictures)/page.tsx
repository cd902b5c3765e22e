import { dehydrate, HydrationBoundary, QueryClient } from '@tanstack/react-query';
import { connection } from 'next/server';
import { ContactAvatar, prefetchContactImages } from 'react-superoffice-images';
import { companies } from '../../lib/companies';
import { createSuperOffice } from '../../lib/superOffice';

/** The infos come with the page: its HTML says which companies have a picture, and the browser asks for pictures only. */
export default async function Companies() {
  await connection();
  const queryClient = new QueryClient();
  const ids = companies.map(({ id }) => id);
  await prefetchContactImages(queryClient, createSuperOffice(), ids);
  return (
    <HydrationBoundary state={dehydrate(queryClient)}>
      <h1>Companies</h1>
      <ul style={{ display: 'grid', gap: 12, padding: 0, listStyle: 'none' }}>
        {companies.map(({ id, name }) => (
          <li key={id} style={{ display: 'flex', gap: 12, alignItems: 'center' }}>
            <ContactAvatar contactId={id} decorative name={name} size={48} />
            <span>{name}</span>
          </li>
        ))}
      </ul>
    </HydrationBoundary>
  );
}
