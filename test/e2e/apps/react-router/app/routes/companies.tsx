import { dehydrate, HydrationBoundary, QueryClient } from '@tanstack/react-query';
import { prefetchContactImages } from 'react-superoffice-images';
import { companies } from '../companies';
import { CompanyList } from '../CompanyList';
import { createSuperOffice } from '../superOffice.server';
import type { Route } from './+types/companies';

export const meta = () => [{ title: 'Companies' }];

/** The infos come with the page: its HTML says which companies have a picture, and the browser asks for pictures only. */
export async function loader() {
  const queryClient = new QueryClient();
  const ids = companies.map(({ id }) => id);
  await prefetchContactImages(queryClient, createSuperOffice(), ids);
  return { companies, state: dehydrate(queryClient) };
}

export default function Companies({ loaderData }: Route.ComponentProps) {
  return (
    <HydrationBoundary state={loaderData.state}>
      <h1>Companies</h1>
      <CompanyList companies={loaderData.companies} />
    </HydrationBoundary>
  );
}
