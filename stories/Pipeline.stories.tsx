import type { Meta, StoryObj } from '@storybook/react-vite';
import { ContactAvatar, contactImageQueries } from 'react-superoffice-images';
import { sampleContacts, sampleImages } from 'react-superoffice-images/testing';
import { expect, userEvent, waitFor, within } from 'storybook/test';
import { CompanyGrid } from './setting/CompanyGrid.js';
import { company } from './setting/pictures.js';
import { RequestCounter } from './setting/RequestCounter.js';
import type { SuperOfficeParameters } from './setting/superOfficeLoader.js';
import { superOfficeLoader, superOfficeOf, withSuperOffice } from './setting/withSuperOffice.js';

const meta: Meta<typeof ContactAvatar> = {
  title: 'Pipeline',
  component: ContactAvatar,
  loaders: [superOfficeLoader],
  decorators: [withSuperOffice],
};

export default meta;

type Story = StoryObj<typeof ContactAvatar>;

/**
 * A colleague replaces the picture while you look at it. Each press is another picture: an info and a picture go over
 * the wire once, whatever the number of avatars, and the old picture stays until the new one has been decoded. No
 * frame shows initials, an empty box or half a picture.
 */
export const ReplacedWhileYouLook: Story = {
  name: 'Replaced while you look',
  parameters: { superOffice: { fake: { contacts: [company()], latencyMs: 150 } } },
  render: (_, { loaded }) => {
    const { fake, client, queryClient } = superOfficeOf(loaded);
    let hue = 20;
    const replace = (): void => {
      hue += 70;
      fake.setImage(7, sampleImages.png({ width: 480, height: 360, hue }));
      void queryClient.invalidateQueries(contactImageQueries(client).of(7));
    };
    return (
      <>
        <RequestCounter fake={fake} total={1} />
        <p style={{ display: 'flex', gap: 16, alignItems: 'center' }}>
          {[32, 64, 128].map((size) => (
            <ContactAvatar key={size} contactId={7} name="Nordlys Kaffe AS" size={size} badge="none" />
          ))}
          <button type="button" onClick={replace}>
            Replace the picture
          </button>
        </p>
      </>
    );
  },
  play: async ({ canvasElement, loaded }) => {
    const { fake } = superOfficeOf(loaded);
    const avatars = await within(canvasElement).findAllByRole('img', { name: 'Nordlys Kaffe AS' });
    for (const avatar of avatars) {
      await waitFor(() => expect(avatar).toHaveAttribute('data-status', 'loaded'), { timeout: 6_000 });
    }
    const sources = (): (string | undefined)[] => avatars.map((avatar) => avatar.querySelector('img')?.src);
    // The larger ones may still be waiting for their own width.
    await waitFor(() => expect(fake.inFlight).toBe(0));
    const statuses = new Set<string | undefined>();
    const observer = new MutationObserver(() => {
      for (const avatar of avatars) {
        statuses.add(avatar.querySelector('img') === null ? 'empty' : avatar.dataset['status']);
      }
    });
    observer.observe(canvasElement, { subtree: true, childList: true, attributes: true });
    const before = sources();
    await userEvent.click(within(canvasElement).getByRole('button'));
    await waitFor(() => expect(sources().filter((source, index) => source === before[index])).toEqual([]));
    observer.disconnect();
    await expect([...statuses]).toEqual(['loaded']);
  },
};

const companies = sampleContacts.slice(0, 24);

/** What the server is like in the story below. */
const throttled: SuperOfficeParameters = {
  fake: { contacts: companies, latencyMs: 80 },
  client: { concurrency: 6 },
  prepare: (fake) => void fake.fail({ kind: 'throttled', retryAfter: '2', contactId: 5, times: 1 }),
};

/**
 * After a few answers the server has had enough (429) and says for how long. Nothing more goes out, all that wait say
 * so by a clock, and then they go on by themselves: at half the width first, then faster with each answer.
 */
export const ThrottledAndRecovering: Story = {
  name: 'Throttled and recovering',
  parameters: { superOffice: throttled },
  render: (_, { loaded }) => (
    <>
      <RequestCounter fake={superOfficeOf(loaded).fake} total={companies.length} />
      <CompanyGrid companies={companies} />
    </>
  ),
  play: async ({ canvasElement, loaded }) => {
    const { fake } = superOfficeOf(loaded);
    await waitFor(
      () => expect(canvasElement.querySelectorAll('[data-reason=throttled]').length).toBeGreaterThan(10),
      { timeout: 6_000 },
    );
    await waitFor(() => expect(fake.inFlight).toBe(0));
    const whileHeld = fake.requests.length;
    await new Promise((resolve) => {
      setTimeout(resolve, 500);
    });
    await expect(fake.requests).toHaveLength(whileHeld);
    await waitFor(
      () =>
        expect(canvasElement.querySelectorAll('[data-status=loaded], [data-status=none]')).toHaveLength(
          companies.length,
        ),
      { timeout: 10_000 },
    );
    await expect(canvasElement.querySelector('[data-reason]')).toBeNull();
    // One more than without the refusal.
    await expect(fake.requests.filter(({ endpoint }) => endpoint === 'info')).toHaveLength(
      companies.length + 1,
    );
  },
};
