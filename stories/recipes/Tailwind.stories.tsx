import type { Meta, StoryObj } from '@storybook/react-vite';
import type { ReactNode } from 'react';
import { ContactAvatar } from 'react-superoffice-images';
import { expect, within } from 'storybook/test';
import { untilSettled } from '../setting/untilSettled.js';
import { superOfficeLoader, withSuperOffice } from '../setting/withSuperOffice.js';
import { recipeCompanies, recipeParameters } from './recipeCompanies.js';
import sheet from './tailwind.css?inline';

/** The classes of one avatar: corners, a colour for all initials, and what its state looks like. */
const avatarClasses =
  '[--so-avatar-radius:var(--radius-xl)] ' +
  '[--so-avatar-background:var(--color-teal-100)] [--so-avatar-color:var(--color-teal-900)] ' +
  'dark:[--so-avatar-background:var(--color-teal-900)] dark:[--so-avatar-color:var(--color-teal-100)] ' +
  'data-[reason=forbidden]:[--so-avatar-background:var(--color-slate-200)] ' +
  'dark:data-[reason=forbidden]:[--so-avatar-background:var(--color-slate-700)] ' +
  'shadow-sm data-stale:grayscale';

function CompanyList(): ReactNode {
  return (
    <ul className="max-w-sm divide-y divide-slate-200 rounded-2xl bg-white text-slate-900 shadow-md ring-1 ring-slate-900/5 dark:divide-slate-700 dark:bg-slate-900 dark:text-slate-100 dark:ring-white/10">
      {recipeCompanies.map(({ id, name, place }) => (
        <li key={id} className="flex items-center gap-4 px-5 py-4">
          <ContactAvatar contactId={id} name={name} size={48} className={avatarClasses} />
          <div className="min-w-0">
            <p className="truncate text-sm font-semibold">{name}</p>
            <p className="text-sm text-slate-600 dark:text-slate-400">{place}</p>
          </div>
        </li>
      ))}
    </ul>
  );
}

const meta: Meta<typeof CompanyList> = {
  title: 'Recipes/Tailwind',
  component: CompanyList,
  tags: ['visual-light', 'visual-dark'],
  parameters: recipeParameters,
  loaders: [superOfficeLoader],
  decorators: [
    (Story) => (
      <>
        {/* As long as the story is there: its reset is for no other. */}
        <style>{sheet}</style>
        <Story />
      </>
    ),
    withSuperOffice,
  ],
};

export default meta;

/** Utilities win over the package, and the package over the reset, by the order of the layers. */
export const Utilities: StoryObj<typeof CompanyList> = {
  play: async ({ canvasElement }) => {
    await untilSettled(canvasElement);
    const avatar = within(canvasElement).getByRole('img', { name: /^Nordlys Kaffe AS/u });
    const picture = avatar.querySelector('img');
    await expect(picture && getComputedStyle(picture).borderRadius).toBe('12px');
    // Tailwind's reset would make `auto` of it.
    await expect(picture?.getBoundingClientRect().height).toBe(48);
  },
};
