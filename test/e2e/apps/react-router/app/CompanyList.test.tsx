import { expect, test } from '@jest/globals';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen, waitFor } from '@testing-library/react';
import { createRoutesStub } from 'react-router';
import { createSuperOfficeClient, proxyAuth, SuperOfficeImagesProvider } from 'react-superoffice-images';
import { createFakeSuperOffice } from 'react-superoffice-images/testing';
import { CompanyList } from './CompanyList';

/** Shows the list in an app with a SuperOffice of its own, in memory, which lets everybody in. */
function renderList(id: number, name: string) {
  const fake = createFakeSuperOffice();
  const client = createSuperOfficeClient({ baseUrl: '/superoffice', auth: proxyAuth(), fetch: fake.fetch });
  const Page = createRoutesStub([{ path: '/', Component: () => <CompanyList companies={[{ id, name }]} /> }]);
  render(
    <QueryClientProvider client={new QueryClient()}>
      <SuperOfficeImagesProvider client={client}>
        <Page />
      </SuperOfficeImagesProvider>
    </QueryClientProvider>,
  );
  return fake;
}

// jsdom loads no pictures: an avatar whose company has one goes on loading. What it asks for can be seen.
test('asks for the picture of a company that has one', async () => {
  const fake = renderList(7, 'Smørblomsten Meieri A/S');
  await waitFor(() => expect(fake.requests.map(({ endpoint }) => endpoint)).toEqual(['info', 'image']));
});

test('links the initials of a company without a picture', async () => {
  renderList(4, 'Öländska Kvarnbacken AB');
  const avatar = screen.getByRole('link', { name: 'Öländska Kvarnbacken AB' });
  await waitFor(() => expect(avatar.dataset.status).toBe('none'));
  expect(avatar.textContent).toContain('ÖK');
  expect(avatar.getAttribute('href')).toBe('/company/4');
});
