import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { SuperOfficeImagesProvider } from 'react-superoffice-images';
import { companies } from './companies';
import { CompanyList } from './CompanyList';
import { superOffice } from './superOffice';

const queryClient = new QueryClient();

export function App() {
  return (
    <QueryClientProvider client={queryClient}>
      <SuperOfficeImagesProvider client={superOffice}>
        <main style={{ margin: 24, fontFamily: 'system-ui, sans-serif' }}>
          <h1>Companies</h1>
          <CompanyList companies={companies} />
        </main>
      </SuperOfficeImagesProvider>
    </QueryClientProvider>
  );
}
