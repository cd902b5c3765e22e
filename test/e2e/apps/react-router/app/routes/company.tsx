import { dehydrate, HydrationBoundary, QueryClient } from '@tanstack/react-query';
import { data, Link } from 'react-router';
import { ContactAvatar, ContactImageDetails, contactImageQueries } from 'react-superoffice-images';
import { companies } from '../companies';
import { createSuperOffice } from '../superOffice.server';
import type { Route } from './+types/company';

export async function loader({ params }: Route.LoaderArgs) {
  const company = companies.find(({ id }) => String(id) === params.id);
  if (company === undefined) throw data(null, { status: 404 });
  const queryClient = new QueryClient();
  await queryClient.prefetchQuery(contactImageQueries(createSuperOffice()).info(company.id));
  return { company, state: dehydrate(queryClient) };
}

export default function CompanyPage({ loaderData: { company, state } }: Route.ComponentProps) {
  return (
    <HydrationBoundary state={state}>
      <h1 style={{ display: 'flex', gap: 16, alignItems: 'center' }}>
        <ContactAvatar contactId={company.id} decorative name={company.name} size={96} />
        {company.name}
      </h1>
      <ContactImageDetails contactId={company.id} />
      <p>
        <Link to="/">All companies</Link>
      </p>
    </HydrationBoundary>
  );
}
