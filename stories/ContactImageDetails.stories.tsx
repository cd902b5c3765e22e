import type { Meta, StoryObj } from '@storybook/react-vite';
import { ContactImageDetails, contactImageQueries } from 'react-superoffice-images';
import type { FakeContact } from 'react-superoffice-images/testing';
import { expect, userEvent, waitFor, within } from 'storybook/test';
import { company, photo } from './setting/pictures.js';
import type { SuperOfficeParameters } from './setting/superOfficeLoader.js';
import { superOfficeLoader, superOfficeOf, withSuperOffice } from './setting/withSuperOffice.js';

const kari = { AssociateId: 12, Name: 'KAN', FullName: 'Kari Nordmann' };
const ola = { AssociateId: 14, Name: 'OLA', FullName: 'Ola Hansen' };

/** Another info than the fake makes by itself. */
const described = (info: NonNullable<FakeContact['info']>): FakeContact => ({
  ...company({
    bytes: photo,
    createdDaysAgo: 830,
    updatedDaysAgo: 3,
    description: 'The roastery in Bergen, seen from the harbour.',
  }),
  info: { ConceptualType: 'ContactImage', CreatedBy: kari, UpdatedBy: ola, ...info },
});

const superOffice = (parameters: SuperOfficeParameters): { superOffice: SuperOfficeParameters } => ({
  superOffice: {
    ...parameters,
    fake: { contacts: [described({}), { id: 8, name: 'None' }], ...parameters.fake },
  },
});

const withInfo = (info: NonNullable<FakeContact['info']>): { superOffice: SuperOfficeParameters } =>
  superOffice({ fake: { contacts: [described(info)] } });

const meta: Meta<typeof ContactImageDetails> = {
  title: 'ContactImageDetails',
  component: ContactImageDetails,
  args: { contactId: 7, style: { maxWidth: 420, font: '14px/1.5 system-ui, sans-serif' } },
  parameters: superOffice({}),
  loaders: [superOfficeLoader],
  decorators: [withSuperOffice],
};

export default meta;

type Story = StoryObj<typeof ContactImageDetails>;

/** What most people want to know. */
export const Described: Story = {
  tags: ['visual-light', 'visual-dark'],
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await canvas.findByText('Format');
    await expect(canvas.getByText('JPEG')).toBeVisible();
    await expect(canvas.getByText('3 days ago')).toBeVisible();
    await expect(canvas.getByText('Ola Hansen')).toBeVisible();
    await expect(canvas.queryByText('Stored size')).toBeNull();
  },
};

/** Encrypted and zipped in storage, where it has another size than what one gets. */
export const Stored: Story = {
  tags: ['visual-rtl'],
  parameters: withInfo({ BlobSize: 51_200, IsEncrypted: true, IsZipped: true }),
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await expect(await canvas.findByText('51 kB')).toBeVisible();
    await expect(canvas.getByText('Compressed')).toBeVisible();
    await expect(canvas.getByText('Encrypted')).toBeVisible();
  },
};

/** The reader may look, and no more; the server says why. */
export const NoRights: Story = {
  parameters: withInfo({
    TableRight: { Mask: 'Select', Reason: 'Only the company’s owner may change its picture.' },
  }),
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await expect(await canvas.findByText('You can see this picture, but not change it')).toBeVisible();
    await expect(canvas.getByText('Only the company’s owner may change its picture.')).toBeVisible();
  },
};

/** A long text in the lines of its author, another alphabet, and markup that stays text. */
export const LongTexts: Story = {
  tags: ['visual-light'],
  parameters: withInfo({
    Description:
      'Taken on a rainy morning in October, after the new sign had been put up; the old one is kept in the museum.\nhttps://intranet.example/pictures/2024/10/nordlys-kaffe-as-headquarters-front-view-final-2.jpg\n<b onclick="alert(1)">Not bold.</b>',
    ExtraInfo: 'صورة الواجهة الأمامية للمبنى (2024)',
    CreatedBy: { AssociateId: 3, FullName: 'محمد العلي' },
    ConceptualType: 'PHOTO',
  }),
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await expect(await canvas.findByText(/<b onclick="alert\(1\)">Not bold\.<\/b>/u)).toBeVisible();
    await expect(canvas.getByText('محمد العلي')).toBeVisible();
  },
};

/** What the server does not say has no row. */
export const Sparse: Story = {
  parameters: withInfo({
    Description: null,
    ConceptualType: '',
    CreatedDate: '0001-01-01T00:00:00',
    CreatedBy: null,
    UpdatedBy: null,
    TableRight: null,
  }),
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await canvas.findByText('Format');
    await expect(canvas.getAllByRole('term').map(({ textContent }) => textContent)).toEqual([
      'Format',
      'Size',
      'Updated',
    ]);
  },
};

/** Given by who has it already: nothing is asked. */
export const Given: Story = {
  loaders: [
    superOfficeLoader,
    async () => {
      const { client } = superOfficeOf(superOfficeLoader({ parameters: superOffice({}) }));
      return { info: await client.getImageInfo(7) };
    },
  ],
  args: { contactId: undefined },
  render: (args, { loaded }) => <ContactImageDetails {...args} info={loaded['info']} />,
  play: async ({ canvasElement, loaded }) => {
    await expect(await within(canvasElement).findByText('JPEG')).toBeVisible();
    await expect(superOfficeOf(loaded).fake.requests).toHaveLength(0);
  },
};

/** The company has no picture. */
export const NoPicture: Story = {
  args: { contactId: 8 },
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(within(canvasElement).getByRole('status')).toHaveTextContent('No picture'));
  },
};

/** Nothing has come yet: lines where the words will be, and the word for those who hear the page. */
export const Loading: Story = {
  tags: ['visual-light', 'visual-dark'],
  parameters: superOffice({ prepare: (fake) => void fake.hold() }),
  play: async ({ canvasElement }) => {
    await expect(within(canvasElement).getByRole('status')).toHaveTextContent('Loading');
    await expect(within(canvasElement).getByRole('group')).toHaveAttribute('aria-busy', 'true');
  },
};

/** The server is out of reach. To ask again helps, once it is back. */
export const Offline: Story = {
  tags: ['visual-light'],
  parameters: superOffice({ prepare: (fake) => void fake.fail({ kind: 'offline' }) }),
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const retry = await canvas.findByRole('button', { name: 'Try again' }, { timeout: 6_000 });
    await expect(canvas.getByRole('status')).toHaveTextContent('SuperOffice cannot be reached.');
    await expect(retry).toBeVisible();
  },
};

/** The same, and the server is back when the button is pressed. */
export const Retried: Story = {
  ...Offline,
  tags: [],
  play: async ({ canvasElement, loaded }) => {
    const canvas = within(canvasElement);
    const retry = await canvas.findByRole('button', { name: 'Try again' }, { timeout: 6_000 });
    superOfficeOf(loaded).fake.recover();
    await userEvent.click(retry);
    await expect(await canvas.findByText('JPEG')).toBeVisible();
    await expect(canvas.getByRole('status')).toBeEmptyDOMElement();
    // The button has gone, and the focus with it to what it has brought.
    await expect(canvas.getByRole('group')).toHaveFocus();
  },
};

/** To ask again would not help: no button. */
export const Forbidden: Story = {
  parameters: superOffice({ prepare: (fake) => void fake.fail({ kind: 'forbidden' }) }),
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await waitFor(() => expect(canvas.getByRole('status')).toHaveTextContent('You do not have access'));
    await expect(canvas.queryByRole('button')).toBeNull();
  },
};

/** It was there, then asking anew has failed: it stays, and says that it may be old. */
export const Stale: Story = {
  play: async ({ canvasElement, loaded }) => {
    const canvas = within(canvasElement);
    const { fake, client, queryClient } = superOfficeOf(loaded);
    await canvas.findByText('JPEG');
    fake.fail({ kind: 'server-error' });
    await queryClient.invalidateQueries(contactImageQueries(client).info(7));
    await waitFor(() => expect(canvas.getByRole('group')).toHaveAttribute('data-stale'));
    await expect(canvas.getByRole('status')).toHaveTextContent('could not be checked');
    await expect(canvas.getByText('JPEG')).toBeVisible();
    await expect(canvas.getByRole('button', { name: 'Try again' })).toBeVisible();
  },
};

/** From right to left: dates, sizes and names keep their own direction. */
export const RightToLeft: Story = {
  ...Stored,
  tags: [],
  globals: { direction: 'rtl' },
};
