import type { Meta, StoryObj } from '@storybook/react-vite';
import { sampleContacts } from 'react-superoffice-images/testing';
import { expect, userEvent, waitFor, within } from 'storybook/test';
import { CompanyGrid } from './setting/CompanyGrid.js';
import { RequestCounter } from './setting/RequestCounter.js';
import { openVisit, VisitedPage } from './setting/VisitedPage.js';
import { superOfficeLoader, superOfficeOf } from './setting/withSuperOffice.js';

const companies = sampleContacts.filter(({ image }) => image !== undefined).slice(0, 12);

const meta: Meta = {
  title: 'Persistence',
  parameters: { superOffice: { fake: { contacts: companies, latencyMs: 800 } } },
  loaders: [
    superOfficeLoader,
    // The last look at this story was a visit as well.
    async ({ parameters }) => {
      const { fake } = superOfficeOf(superOfficeLoader({ parameters }));
      await openVisit(fake).persistence.clear();
      return {};
    },
  ],
};

export default meta;

type Story = StoryObj;

function statuses(canvasElement: HTMLElement): (string | undefined)[] {
  const avatars = canvasElement.querySelectorAll<HTMLElement>('[data-status]');
  return [...avatars].map(({ dataset }) => dataset['status']);
}

/** Waits until all avatars show their pictures. */
async function untilLoaded(canvasElement: HTMLElement): Promise<void> {
  await waitFor(() => expect(statuses(canvasElement)).toEqual(companies.map(() => 'loaded')), {
    timeout: 8_000,
  });
}

/**
 * `persistContactImages(client)` keeps what the first visit has loaded. Come back: the pictures are there before
 * anything is asked, then the infos are asked for, and no picture. An answer takes 800 ms here. Sign out, and
 * nothing is left.
 */
export const SecondVisit: Story = {
  name: 'Second visit',
  render: (_, { loaded }) => {
    const { fake } = superOfficeOf(loaded);
    return (
      <VisitedPage fake={fake}>
        <RequestCounter fake={fake} total={companies.length} />
        <CompanyGrid companies={companies} />
      </VisitedPage>
    );
  },
  play: async ({ canvasElement, loaded }) => {
    const { fake } = superOfficeOf(loaded);
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByRole('button', { name: 'Visit' }));
    await untilLoaded(canvasElement);
    await expect(fake.requests).toHaveLength(companies.length * 2);

    await userEvent.click(canvas.getByRole('button', { name: 'Come back' }));
    await untilLoaded(canvasElement);
    const answered = fake.requests.filter(({ status }) => status !== undefined);
    await expect(answered).toEqual([]);
    await waitFor(
      () => expect(fake.requests.filter(({ status }) => status === 200)).toHaveLength(companies.length),
      { timeout: 8_000 },
    );
    await expect(new Set(fake.requests.map(({ endpoint }) => endpoint))).toEqual(new Set(['info']));

    await userEvent.click(canvas.getByRole('button', { name: 'Sign out' }));
    await userEvent.click(await canvas.findByRole('button', { name: 'Visit' }));
    await untilLoaded(canvasElement);
    await expect(fake.requests).toHaveLength(companies.length * 2);
  },
};
