import type { Meta, StoryObj } from '@storybook/react-vite';
import type { ReactNode } from 'react';
import { useContactImageInfo, type ContactId } from 'react-superoffice-images';
import { expect, within } from 'storybook/test';
import { company, photo } from './setting/pictures.js';
import { superOfficeLoader, withSuperOffice } from './setting/withSuperOffice.js';

interface InfoProps {
  contactId: ContactId | null;
}

/** Everything that the hook returns about a picture, property by property. */
function Info({ contactId }: InfoProps): ReactNode {
  const { data, status, fetchStatus, error } = useContactImageInfo(contactId);
  return (
    <dl
      style={{
        display: 'grid',
        gridTemplateColumns: 'max-content minmax(0, 1fr)',
        gap: '4px 16px',
        margin: 0,
        font: '14px/1.5 system-ui, sans-serif',
      }}
    >
      <dt>status</dt>
      <dd style={{ margin: 0 }}>{`${status}, ${fetchStatus}`}</dd>
      <dt>error</dt>
      <dd style={{ margin: 0 }}>{error === null ? 'null' : `${error.code}: ${error.message}`}</dd>
      <dt>data</dt>
      <dd style={{ margin: 0, whiteSpace: 'pre-wrap', fontFamily: 'ui-monospace, monospace', fontSize: 12 }}>
        {JSON.stringify(data, null, 2) ?? 'undefined'}
      </dd>
    </dl>
  );
}

const meta: Meta<typeof Info> = {
  title: 'useContactImageInfo',
  component: Info,
  args: { contactId: 7 },
  parameters: {
    superOffice: {
      fake: {
        contacts: [
          company({ bytes: photo, createdDaysAgo: 700, updatedDaysAgo: 3 }),
          { id: 8, name: 'None' },
        ],
      },
    },
  },
  loaders: [superOfficeLoader],
  decorators: [withSuperOffice],
};

export default meta;

type Story = StoryObj<typeof Info>;

/** The contact has a picture: dates are instants, text is never null, rights are answers. */
export const Described: Story = {
  play: async ({ canvasElement }) => {
    await expect(await within(canvasElement).findByText(/"mimeType": "image\/jpeg"/u)).toBeVisible();
  },
};

/** The contact has none: `null`, which is no error. */
export const NoPicture: Story = {
  args: { contactId: 8 },
  play: async ({ canvasElement }) => {
    await within(canvasElement).findByText('success, idle');
    await expect(within(canvasElement).getAllByText('null')).toHaveLength(2);
  },
};

/** No id yet: nothing is asked. */
export const Idle: Story = {
  args: { contactId: null },
  play: async ({ canvasElement }) => {
    await expect(within(canvasElement).getByText('pending, idle')).toBeVisible();
  },
};

/** Not an id: an error with a code, and nothing is asked either. */
export const InvalidId: Story = {
  args: { contactId: 'seven' },
  play: async ({ canvasElement }) => {
    await expect(await within(canvasElement).findByText(/^invalid-id: /u)).toBeVisible();
  },
};
