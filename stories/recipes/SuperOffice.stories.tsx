import type { Meta, StoryObj } from '@storybook/react-vite';
import type { ReactNode } from 'react';
import { ContactAvatar } from 'react-superoffice-images';
import { expect, within } from 'storybook/test';
import { untilSettled } from '../setting/untilSettled.js';
import { superOfficeLoader, withSuperOffice } from '../setting/withSuperOffice.js';
import { recipeCompanies, recipeParameters } from './recipeCompanies.js';
import './superOffice.css';

function CompanyPanel(): ReactNode {
  const [company, ...others] = recipeCompanies;
  return (
    <section className="superoffice-look superoffice-panel" aria-label={company.name}>
      <header>
        <ContactAvatar contactId={company.id} name={company.name} size={64} badge="size" fit="contain" />
        <div>
          <h2>{company.name}</h2>
          {company.place}
        </div>
      </header>
      <ul>
        {others.map(({ id, name }) => (
          <li key={id}>
            <ContactAvatar contactId={id} name={name} size={32} /> {name}
          </li>
        ))}
      </ul>
    </section>
  );
}

const meta: Meta<typeof CompanyPanel> = {
  title: 'Recipes/SuperOffice',
  component: CompanyPanel,
  tags: ['visual-light'],
  parameters: recipeParameters,
  loaders: [superOfficeLoader],
  decorators: [withSuperOffice],
};

export default meta;

/** Beside SuperOffice's own panels: small corners, one green, and no colour by the id. */
export const Panel: StoryObj<typeof CompanyPanel> = {
  play: async ({ canvasElement }) => {
    await untilSettled(canvasElement);
    const avatar = within(canvasElement).getByRole('img', { name: 'Fjellheim Bygg AS' });
    const initials = avatar.querySelector('.so-avatar-fallback');
    await expect(initials && getComputedStyle(initials).borderRadius).toBe('4px');
  },
};
