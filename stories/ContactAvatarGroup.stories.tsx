import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState, type CSSProperties, type ReactNode } from 'react';
import { ContactAvatarGroup, type ContactAvatarGroupProps } from 'react-superoffice-images';
import { sampleContacts } from 'react-superoffice-images/testing';
import { expect, userEvent, waitFor, within } from 'storybook/test';
import { untilSettled } from './setting/untilSettled.js';
import { superOfficeLoader, withSuperOffice } from './setting/withSuperOffice.js';

const contacts = sampleContacts.slice(0, 9).map(({ id, name }) => ({ contactId: id, name }));

const colouredRow: CSSProperties & Record<'--so-avatar-ring', string> = {
  '--so-avatar-ring': 'light-dark(oklch(0.93 0.04 255), oklch(0.32 0.06 262))',
  background: 'var(--so-avatar-ring)',
  padding: 16,
  borderRadius: 12,
};

const meta: Meta<typeof ContactAvatarGroup> = {
  title: 'ContactAvatarGroup',
  component: ContactAvatarGroup,
  args: { contacts, max: 6 },
  parameters: { superOffice: { fake: { contacts: sampleContacts } } },
  loaders: [superOfficeLoader],
  decorators: [
    (Story) => (
      <div style={{ font: '14px/1.5 system-ui, sans-serif' }}>
        <Story />
      </div>
    ),
    withSuperOffice,
  ],
};

export default meta;

type Story = StoryObj<typeof ContactAvatarGroup>;

/** Nine companies and six places: the last place is for the rest. */
export const Overflowing: Story = {
  tags: ['visual-light'],
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await expect(canvas.getByRole('list', { name: '9 companies' })).toBeVisible();
    await expect(canvas.getAllByRole('listitem')).toHaveLength(6);
    await expect(canvas.getByRole('button', { name: 'Show 4 more companies' })).toHaveTextContent('+4');
    await untilSettled(canvasElement);
  },
};

/** The list of the rest, by keyboard: arrows, Home and End move, Escape goes back to the button. */
export const Open: Story = {
  tags: ['visual-light', 'visual-rtl', 'visual-forced-colors'],
  decorators: [
    (Story) => (
      <div style={{ minHeight: 300 }}>
        <Story />
      </div>
    ),
  ],
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const more = canvas.getByRole('button', { name: 'Show 4 more companies' });
    more.focus();
    await userEvent.keyboard('{Enter}');
    const dialog = canvas.getByRole('dialog', { name: 'More companies' });
    await expect(dialog).toBeVisible();
    await expect(within(dialog).getAllByRole('listitem')[0]).toHaveFocus();
    await userEvent.keyboard('{ArrowDown}');
    await expect(within(dialog).getAllByRole('listitem')[1]).toHaveFocus();
    await untilSettled(canvasElement);
  },
};

/** There is room for all: no button. */
export const Fitting: Story = {
  args: { max: 9 },
  play: async ({ canvasElement }) => {
    await expect(within(canvasElement).getAllByRole('listitem')).toHaveLength(9);
    await expect(within(canvasElement).queryByRole('button')).toBeNull();
  },
};

/** One after the other grows from 20 px to 64 px. */
export const Sizes: Story = {
  render: (args) => (
    <div style={{ display: 'grid', gap: 16 }}>
      {[20, 24, 32, 40, 48, 64].map((size) => (
        <ContactAvatarGroup key={size} {...args} size={size} />
      ))}
    </div>
  ),
  play: ({ canvasElement }) => untilSettled(canvasElement),
};

/** Rounded, square, and with badges, which the neighbour does not cover. */
export const Shapes: Story = {
  tags: ['visual-light'],
  render: (args) => (
    <div style={{ display: 'grid', gap: 16 }}>
      <ContactAvatarGroup {...args} shape="rounded" />
      <ContactAvatarGroup {...args} shape="square" />
      <ContactAvatarGroup {...args} size={56} badge="format" />
    </div>
  ),
  play: ({ canvasElement }) => untilSettled(canvasElement),
};

/** On a coloured row, the rings take its colour. */
export const OnColour: Story = {
  tags: ['visual-light'],
  render: (args) => (
    <div style={colouredRow}>
      <ContactAvatarGroup {...args} />
    </div>
  ),
  play: ({ canvasElement }) => untilSettled(canvasElement),
};

/** Each company is a link, in the row as in the list. */
export const Links: Story = {
  ...Open,
  tags: [],
  args: {
    // oxlint-disable-next-line jsx-a11y/anchor-has-content -- The group puts its content in.
    renderContact: ({ contactId }) => <a href={`#company/${contactId}`} />,
  },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByRole('button', { name: 'Show 4 more companies' }));
    const dialog = canvas.getByRole('dialog', { name: 'More companies' });
    await expect(within(dialog).getAllByRole('link')[0]).toHaveFocus();
    await userEvent.keyboard('{End}');
    await expect(within(dialog).getAllByRole('link')[3]).toHaveFocus();
  },
};

function Changing(props: ContactAvatarGroupProps): ReactNode {
  const [count, setCount] = useState(4);
  return (
    <div style={{ display: 'grid', gap: 16, justifyItems: 'start' }}>
      <ContactAvatarGroup {...props} contacts={contacts.slice(0, count)} announce />
      <div style={{ display: 'flex', gap: 8 }}>
        <button type="button" onClick={() => setCount(count + 1)} disabled={count === contacts.length}>
          Add
        </button>
        <button type="button" onClick={() => setCount(count - 1)} disabled={count === 1}>
          Remove
        </button>
      </div>
    </div>
  );
}

/** Who joins and who leaves is spoken, when there is a pause. */
export const Announced: Story = {
  render: (args) => <Changing {...args} />,
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const status = canvas.getByRole('status');
    await userEvent.click(canvas.getByRole('button', { name: 'Add' }));
    await waitFor(() => expect(status).toHaveTextContent(`${contacts[4]?.name} was added.`));
    await userEvent.click(canvas.getByRole('button', { name: 'Remove' }));
    await waitFor(() => expect(status).toHaveTextContent(`${contacts[4]?.name} was removed.`));
  },
};

/** From right to left. */
export const RightToLeft: Story = {
  ...Open,
  tags: [],
  globals: { direction: 'rtl' },
};
