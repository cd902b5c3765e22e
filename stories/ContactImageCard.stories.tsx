import type { Meta, StoryObj } from '@storybook/react-vite';
import { useLayoutEffect, type ReactNode } from 'react';
import { ContactAvatar } from 'react-superoffice-images';
import { ContactImageCard } from 'react-superoffice-images/card';
import type { FakeContact } from 'react-superoffice-images/testing';
import { expect, screen, userEvent, waitFor, within } from 'storybook/test';
import { company, photo } from './setting/pictures.js';
import type { SuperOfficeParameters } from './setting/superOfficeLoader.js';
import { superOfficeLoader, superOfficeOf, withSuperOffice } from './setting/withSuperOffice.js';

const contacts: FakeContact[] = [
  {
    ...company({ bytes: photo, createdDaysAgo: 830, updatedDaysAgo: 3, description: 'A cup on the bar.' }),
    info: {
      ConceptualType: 'ContactImage',
      CreatedBy: { AssociateId: 12, FullName: 'Kari Nordmann' },
      UpdatedBy: { AssociateId: 14, FullName: 'Ola Hansen' },
    },
  },
  { id: 8, name: 'Fjellheim Bygg AS' },
];

const superOffice = (parameters: SuperOfficeParameters): { superOffice: SuperOfficeParameters } => ({
  superOffice: { ...parameters, fake: { contacts, ...parameters.fake } },
});

/** The card stands beside the story, on the page, and is written in the page's letters. */
function Page({ children }: { children: ReactNode }): ReactNode {
  useLayoutEffect(() => {
    document.body.style.font = '14px/1.5 system-ui, sans-serif';
    return () => {
      document.body.style.font = '';
    };
  }, []);
  return <div style={{ minHeight: 520 }}>{children}</div>;
}

const meta: Meta<typeof ContactImageCard> = {
  title: 'ContactImageCard',
  component: ContactImageCard,
  args: { contactId: 7, name: 'Nordlys Kaffe AS', size: 48, delayMs: 100 },
  parameters: superOffice({}),
  loaders: [superOfficeLoader],
  decorators: [
    (Story) => (
      <Page>
        <Story />
      </Page>
    ),
    withSuperOffice,
  ],
};

export default meta;

type Story = StoryObj<typeof ContactImageCard>;

const open = async (
  canvasElement: HTMLElement,
  name: string | RegExp = /^Nordlys Kaffe AS/u,
): Promise<HTMLElement> => {
  await userEvent.click(within(canvasElement).getByRole('button', { name }));
  return screen.findByRole('dialog');
};

/** Closed: an avatar that is a button. */
export const Closed: Story = {
  play: async ({ canvasElement }) => {
    const button = within(canvasElement).getByRole('button', { name: /^Nordlys Kaffe AS/u });
    await expect(button).toHaveAttribute('aria-expanded', 'false');
    await expect(screen.queryByRole('dialog')).toBeNull();
  },
};

/** Open: the picture as a whole, and all that is known about it. */
export const Open: Story = {
  tags: ['visual-light', 'visual-dark'],
  play: async ({ canvasElement }) => {
    const card = await open(canvasElement);
    await expect(card).toHaveAccessibleName('Nordlys Kaffe AS');
    await within(card).findByRole('img', { name: 'Picture of Nordlys Kaffe AS' });
    await expect(within(card).getByText('JPEG')).toBeVisible();
  },
};

/** The company has no picture. */
export const NoPicture: Story = {
  tags: ['visual-light'],
  args: { contactId: 8, name: 'Fjellheim Bygg AS' },
  play: async ({ canvasElement }) => {
    const card = await open(canvasElement, 'Fjellheim Bygg AS');
    await waitFor(() => expect(within(card).getByRole('status')).toHaveTextContent('No picture'));
  },
};

/** Nothing has come yet. */
export const Loading: Story = {
  tags: ['visual-light'],
  args: { children: <button type="button">Nordlys Kaffe AS</button> },
  parameters: superOffice({ prepare: (fake) => void fake.hold() }),
  play: async ({ canvasElement }) => {
    const card = await open(canvasElement);
    await expect(within(card).getByRole('status')).toHaveTextContent('Loading');
  },
};

/** Out of reach: a sentence, and a button that asks again. */
export const Offline: Story = {
  tags: ['visual-light'],
  parameters: superOffice({ prepare: (fake) => void fake.fail({ kind: 'offline' }) }),
  play: async ({ canvasElement }) => {
    const card = await open(canvasElement);
    await within(card).findByRole('button', { name: 'Try again' }, { timeout: 6_000 });
    await expect(within(card).getByRole('status')).toHaveTextContent('SuperOffice cannot be reached.');
  },
};

/** The same, and SuperOffice is back when the button is pressed. */
export const Retried: Story = {
  ...Offline,
  tags: [],
  play: async ({ canvasElement, loaded }) => {
    const card = await open(canvasElement);
    const retry = await within(card).findByRole('button', { name: 'Try again' }, { timeout: 6_000 });
    superOfficeOf(loaded).fake.recover();
    await userEvent.click(retry);
    await within(card).findByRole('img', { name: 'Picture of Nordlys Kaffe AS' }, { timeout: 6_000 });
    await expect(card).toContainElement(document.activeElement as HTMLElement);
  },
};

/** The picture cannot be had, and what is known about it can. */
export const TooLarge: Story = {
  parameters: superOffice({ prepare: (fake) => void fake.fail({ kind: 'too-large', endpoint: 'image' }) }),
  play: async ({ canvasElement }) => {
    const card = await open(canvasElement);
    await waitFor(() => expect(within(card).getByRole('status')).toHaveTextContent('too large'));
    await expect(within(card).getByText('JPEG')).toBeVisible();
  },
};

/** A link to the company's page: it opens by hover and focus, and a press goes to the page. */
export const OnALink: Story = {
  args: {
    children: (
      <a href="#company/7" style={{ display: 'inline-flex', gap: 8, alignItems: 'center' }}>
        <ContactAvatar contactId={7} name="Nordlys Kaffe AS" size={24} decorative /> Nordlys Kaffe AS
      </a>
    ),
  },
  play: async ({ canvasElement }) => {
    const link = within(canvasElement).getByRole('link', { name: 'Nordlys Kaffe AS' });
    await userEvent.hover(link);
    const card = await screen.findByRole('dialog', { name: 'Nordlys Kaffe AS' });
    // It is there before it has been placed.
    await waitFor(() => expect(card).toBeVisible());
  },
};

/** From right to left. */
export const RightToLeft: Story = { ...Open, tags: [], globals: { direction: 'rtl' } };
