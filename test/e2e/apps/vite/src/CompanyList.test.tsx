import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { bearerAuth, createSuperOfficeClient, SuperOfficeImagesProvider } from 'react-superoffice-images';
import { createFakeSuperOffice, expectNoLeakedObjectUrls } from 'react-superoffice-images/testing';
import { beforeEach, expect, test } from 'vitest';
import { cleanup, render } from 'vitest-browser-react';
import { CompanyList } from './CompanyList';
import 'react-superoffice-images/styles.css';

// vitest calls what beforeEach returns after the test.
beforeEach(() => {
  const check = expectNoLeakedObjectUrls();
  return async () => {
    await cleanup();
    await check();
  };
});

/** The list in an app with a SuperOffice of its own, in memory. */
function setUp(id: number, name: string) {
  const fake = createFakeSuperOffice({ auth: { bearer: 'token' } });
  const client = createSuperOfficeClient({
    baseUrl: 'https://superoffice.example/Cust12345/api/',
    auth: bearerAuth({ getToken: () => 'token' }),
    fetch: fake.fetch,
  });
  const show = () =>
    render(
      <QueryClientProvider client={new QueryClient()}>
        <SuperOfficeImagesProvider client={client}>
          <CompanyList companies={[{ id, name }]} />
        </SuperOfficeImagesProvider>
      </QueryClientProvider>,
    );
  return { fake, show };
}

test('shows the picture of a company that has one', async () => {
  const { fake, show } = setUp(7, 'Smørblomsten Meieri A/S');
  const screen = await show();
  const avatar = screen.getByRole('img', { name: 'Smørblomsten Meieri A/S' });
  await expect.element(avatar).toHaveAttribute('data-status', 'loaded');
  expect(fake.requests.map(({ endpoint }) => endpoint)).toEqual(['info', 'image']);
});

test('shows the initials of a company without a picture', async () => {
  const { fake, show } = setUp(4, 'Öländska Kvarnbacken AB');
  const screen = await show();
  const avatar = screen.getByRole('img', { name: 'Öländska Kvarnbacken AB' });
  await expect.element(avatar).toHaveAttribute('data-status', 'none');
  await expect.element(avatar).toHaveTextContent('ÖK');
  expect(fake.requests.map(({ endpoint }) => endpoint)).toEqual(['info']);
});

test('says that the reader may not see a picture', async () => {
  const { fake, show } = setUp(7, 'Smørblomsten Meieri A/S');
  fake.fail({ kind: 'forbidden', contactId: 7 });
  const screen = await show();
  const avatar = screen.getByRole('img', { name: 'Smørblomsten Meieri A/S' });
  await expect.element(avatar).toHaveAttribute('data-reason', 'forbidden');
});
