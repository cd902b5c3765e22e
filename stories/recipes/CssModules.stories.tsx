import type { Meta, StoryObj } from '@storybook/react-vite';
import type { ReactNode } from 'react';
import { ContactAvatar } from 'react-superoffice-images';
import { expect, within } from 'storybook/test';
import { untilSettled } from '../setting/untilSettled.js';
import { superOfficeLoader, withSuperOffice } from '../setting/withSuperOffice.js';
import styles from './Company.module.css';
import { recipeCompanies, recipeParameters } from './recipeCompanies.js';

function CompanyTiles(): ReactNode {
  return (
    <ul className={styles['list']}>
      {recipeCompanies.map(({ id, name }) => (
        <li key={id} className={styles['company']}>
          <ContactAvatar contactId={id} name={name} size={72} className={styles['avatar']} />
          <span className={styles['name']}>{name}</span>
        </li>
      ))}
    </ul>
  );
}

const meta: Meta<typeof CompanyTiles> = {
  title: 'Recipes/CSS Modules',
  component: CompanyTiles,
  tags: ['visual-light'],
  parameters: recipeParameters,
  loaders: [superOfficeLoader],
  decorators: [withSuperOffice],
};

export default meta;

/** One class of the app's own is enough: no selector of the package has any specificity. */
export const OneClass: StoryObj<typeof CompanyTiles> = {
  play: async ({ canvasElement }) => {
    await untilSettled(canvasElement);
    const avatar = within(canvasElement).getByRole('img', { name: 'Tvedt & Sønner, No access' });
    const initials = avatar.querySelector('.so-avatar-fallback');
    await expect(initials && getComputedStyle(initials).borderRadius).toBe('10px');
  },
};
