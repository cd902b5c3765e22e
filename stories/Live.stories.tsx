import type { Meta, StoryObj } from '@storybook/react-vite';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { bearerAuth, createSuperOfficeClient, SuperOfficeImagesProvider } from 'react-superoffice-images';
import { expect, waitFor, within } from 'storybook/test';
import { CompanyGrid } from './setting/CompanyGrid.js';
import { useCompanyList } from './setting/useCompanyList.js';

/** Where the dev server serves a SuperOffice, in memory or as a proxy to a real tenant. */
const baseUrl = '/Cust12345/api/';

/** What the one in memory accepts. A proxy throws it away: a real token never reaches the browser. */
const token = 'demo-token';

function LiveCompanies(): ReactNode {
  const { data, error } = useCompanyList(baseUrl, token);
  if (error !== null) {
    return (
      <p role="alert">There is no SuperOffice behind this page: {error.message} Start it with npm start.</p>
    );
  }
  return data === undefined ? <output>Asking for the companies…</output> : <CompanyGrid companies={data} />;
}

/**
 * The same components over real HTTP: open the network tab, or ask with curl. With `SUPEROFFICE_URL` and
 * `SUPEROFFICE_TOKEN` set when the dev server starts, these are that tenant's companies.
 */
function Live(): ReactNode {
  const [queryClient] = useState(() => new QueryClient());
  const [client] = useState(() =>
    createSuperOfficeClient({ baseUrl, auth: bearerAuth({ getToken: () => token }) }),
  );
  return (
    <QueryClientProvider client={queryClient}>
      <SuperOfficeImagesProvider client={client}>
        <LiveCompanies />
      </SuperOfficeImagesProvider>
    </QueryClientProvider>
  );
}

const meta: Meta<typeof Live> = { title: 'Live', component: Live };

export default meta;

/** Over real HTTP, on the dev server's own origin. */
export const Companies: StoryObj<typeof Live> = {
  // The browser keeps 250 and forgets the later ones; the modules of the page alone may be as many.
  beforeEach: () => performance.clearResourceTimings(),
  play: async ({ canvasElement }) => {
    const list = await within(canvasElement).findByRole('list', {}, { timeout: 10_000 });
    await waitFor(() => expect(list.querySelectorAll('[data-status=loaded]').length).toBeGreaterThan(20), {
      timeout: 20_000,
    });
    await waitFor(() => expect(list.querySelector('[data-status=loading], [data-status=error]')).toBeNull(), {
      timeout: 20_000,
    });
    // What the browser itself says that it has fetched.
    const fetched = performance.getEntriesByType('resource').map(({ name }) => name);
    await expect(fetched.some((url) => url.includes(`${baseUrl}v1/Contact/1/Imageinfo`))).toBe(true);
  },
};
