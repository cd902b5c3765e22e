import type { Meta, StoryObj } from '@storybook/react-vite';
import { ContactAvatar } from 'react-superoffice-images';
import { expect, waitFor, within } from 'storybook/test';
import { CompanyRow, rowHeight } from './setting/CompanyRow.js';
import { createManyCompanies } from './setting/manyCompanies.js';
import { RequestCounter } from './setting/RequestCounter.js';
import { ScrollBox } from './setting/ScrollBox.js';
import type { SuperOfficeParameters } from './setting/superOfficeLoader.js';
import { VirtualCompanyList } from './setting/VirtualCompanyList.js';
import { superOfficeLoader, superOfficeOf, withSuperOffice } from './setting/withSuperOffice.js';

const thousand = createManyCompanies(1_000);
const tenThousand = createManyCompanies(10_000);

/** What is asked for beyond the edge of what is seen (pixels). */
const margin = 300;

const superOffice = (fake: SuperOfficeParameters['fake']): { superOffice: SuperOfficeParameters } => ({
  superOffice: { fake: { latencyMs: 60, ...fake } },
});

const meta: Meta<typeof ContactAvatar> = {
  title: 'Lists',
  component: ContactAvatar,
  loaders: [superOfficeLoader],
  decorators: [withSuperOffice],
};

export default meta;

type Story = StoryObj<typeof ContactAvatar>;

/** The ids of the rows in the box, and `around` pixels around it. */
function idsWithin(box: HTMLElement, around: number): number[] {
  const { top, bottom } = box.getBoundingClientRect();
  return [...box.querySelectorAll('[data-id]')]
    .filter((avatar) => {
      const rect = avatar.getBoundingClientRect();
      return rect.bottom >= top - around && rect.top <= bottom + around;
    })
    .map((avatar) => Number(avatar.getAttribute('data-id')));
}

/** Every row that is seen has its picture, or knows that there is none. */
async function expectSettled(box: HTMLElement): Promise<void> {
  await waitFor(
    async () => {
      for (const id of idsWithin(box, 0)) {
        const status = box.querySelector(`[data-id="${id}"]`)?.getAttribute('data-status') ?? '';
        await expect(['loaded', 'none']).toContain(status);
      }
    },
    { timeout: 8_000 },
  );
}

/**
 * A thousand rows are in the document, and cost what is on the screen: an info for each row in the box and 300 pixels
 * around it, and a picture for those that have one. Scroll, and watch the numbers: what flies by before its turn is
 * never asked for, and what was there before is not asked for again.
 */
export const AThousandCompanies: Story = {
  name: 'A thousand companies',
  parameters: superOffice({ contacts: thousand }),
  render: (_, { loaded }) => (
    <>
      <RequestCounter fake={superOfficeOf(loaded).fake} total={thousand.length} />
      <ScrollBox height={400}>
        {thousand.map(({ id, name }) => (
          <CompanyRow key={id} id={id} name={name} />
        ))}
      </ScrollBox>
    </>
  ),
  play: async ({ canvasElement, loaded }) => {
    const { fake } = superOfficeOf(loaded);
    const box = within(canvasElement).getByRole('region', { name: 'Companies' });
    const near = idsWithin(box, margin);
    await waitFor(() =>
      expect(new Set(fake.requests.map(({ contactId }) => contactId))).toEqual(new Set(near)),
    );
    await expectSettled(box);
    await expect(near.length).toBeLessThan(20);

    box.scrollTop = 500 * rowHeight;
    await waitFor(() => expect(fake.requests.some(({ contactId }) => contactId === 501)).toBe(true));
    await expectSettled(box);
    box.scrollTop = 0;
    await expectSettled(box);
    await waitFor(() => expect(fake.inFlight).toBe(0));
    const paths = fake.requests.map(({ path }) => path);
    await expect(paths).toHaveLength(new Set(paths).size);
    await expect(new Set(fake.requests.map(({ contactId }) => contactId)).size).toBeLessThan(60);
  },
};

/**
 * The same with ten thousand, of which only the rows around the screen are in the document. An avatar that comes back
 * has its picture in its first frame, although it is a new one.
 */
export const TenThousandVirtual: Story = {
  name: 'Ten thousand, virtual',
  parameters: superOffice({ contacts: tenThousand }),
  render: (_, { loaded }) => (
    <>
      <RequestCounter fake={superOfficeOf(loaded).fake} total={tenThousand.length} />
      <VirtualCompanyList companies={tenThousand} height={400} />
    </>
  ),
  play: async ({ canvasElement, loaded }) => {
    const { fake } = superOfficeOf(loaded);
    const box = within(canvasElement).getByRole('region', { name: 'Companies' });
    await waitFor(() => expect(box.querySelectorAll('[data-id]').length).toBeGreaterThan(5));
    await expectSettled(box);
    const first = fake.requests.length;
    await expect(first).toBeLessThan(40);

    box.scrollTop = 9_000 * rowHeight;
    await waitFor(() => expect(box.querySelector('[data-id="9001"]')).not.toBeNull());
    await expectSettled(box);
    const both = fake.requests.length;
    await expect(both).toBeLessThan(80);

    box.scrollTop = 0;
    await waitFor(() => expect(box.querySelector('[data-id="1"]')).not.toBeNull());
    await expectSettled(box);
    await expect(fake.requests).toHaveLength(both);
  },
};
