import type { Meta, StoryObj } from '@storybook/react-vite';
import { ContactAvatar } from 'react-superoffice-images';
import { sampleContacts } from 'react-superoffice-images/testing';
import { expect, waitFor } from 'storybook/test';
import { CompanyGrid } from './setting/CompanyGrid.js';
import { superOfficeLoader, superOfficeOf, withSuperOffice } from './setting/withSuperOffice.js';

const companies = sampleContacts.slice(0, 60);

const meta: Meta<typeof ContactAvatar> = {
  title: 'Companies',
  component: ContactAvatar,
  loaders: [superOfficeLoader],
  decorators: [withSuperOffice],
};

export default meta;

/** Sixty companies in many scripts; about half have a picture. Not one request is answered with 404. */
export const SixtyCompanies: StoryObj<typeof ContactAvatar> = {
  render: () => <CompanyGrid companies={companies} />,
  play: async ({ canvasElement, loaded }) => {
    await waitFor(
      () =>
        expect(canvasElement.querySelectorAll('[data-status=loaded], [data-status=none]')).toHaveLength(60),
      { timeout: 10_000 },
    );
    const { requests } = superOfficeOf(loaded).fake;
    await expect(requests.filter(({ status }) => status !== 200)).toEqual([]);
    await expect(requests.filter(({ endpoint }) => endpoint === 'info')).toHaveLength(60);
  },
};
