import type { Meta, StoryObj } from '@storybook/react-vite';
import type { ReactNode } from 'react';
import { Avatar, ImageDetails, useContactPicture } from 'react-superoffice-images';
import { expect, within } from 'storybook/test';
import { untilSettled } from '../setting/untilSettled.js';
import { superOfficeLoader, withSuperOffice } from '../setting/withSuperOffice.js';
import './ownAvatar.css';
import { recipeCompanies, recipeParameters } from './recipeCompanies.js';

/** The first sign of a name, whole: an emoji or an accent has several parts. */
const firstSign = (name: string): string => {
  const [first] = new Intl.Segmenter().segment(name);
  return first?.segment ?? '';
};

/** For what is no picture, by its status or the reason for it. */
const sentences: Record<string, string> = {
  none: 'There is no picture yet.',
  forbidden: 'Only its owner may see the picture.',
};

interface CompanyCardProps {
  contactId: number;
  name: string;
}

/**
 * A card of one's own: the picture comes from a hook, the elements from parts, and what is drawn in place of a picture
 * and as a badge is the app's. `ContactAvatar` is made of nothing else.
 */
function CompanyCard({ contactId, name }: CompanyCardProps): ReactNode {
  const { ref, image, status, reason, isStale, info } = useContactPicture(contactId);
  const isLocked = reason === 'forbidden';
  const naming = { role: 'img', 'aria-label': isLocked ? `${name}, private` : name };
  return (
    <article className="own-card">
      <Avatar.Root
        ref={ref}
        status={status}
        reason={reason}
        isStale={isStale}
        className={(state) => `own-avatar own-avatar-${state.status}`}
        {...naming}
      >
        {isLocked ? <Avatar.Badge kind="problem">?</Avatar.Badge> : null}
        <Avatar.Image image={image} />
        <Avatar.Fallback>{firstSign(name)}</Avatar.Fallback>
      </Avatar.Root>
      <h3>{name}</h3>
      {info ? (
        <ImageDetails.Root>
          <ImageDetails.Row label="Type">{info.mimeType}</ImageDetails.Row>
          <ImageDetails.Row label="Bytes">{info.originalSize}</ImageDetails.Row>
        </ImageDetails.Root>
      ) : (
        <p>{sentences[reason ?? status] ?? '…'}</p>
      )}
    </article>
  );
}

function CompanyCards(): ReactNode {
  return (
    <div className="own-cards">
      {recipeCompanies.map(({ id, name }) => (
        <CompanyCard key={id} contactId={id} name={name} />
      ))}
    </div>
  );
}

const meta: Meta<typeof CompanyCards> = {
  title: 'Recipes/An avatar of your own',
  component: CompanyCards,
  tags: ['visual-light'],
  parameters: recipeParameters,
  loaders: [superOfficeLoader],
  decorators: [withSuperOffice],
};

export default meta;

/** Built of `useContactPicture`, `Avatar.*` and `ImageDetails.*`. */
export const OfParts: StoryObj<typeof CompanyCards> = {
  name: 'Of parts',
  play: async ({ canvasElement }) => {
    await untilSettled(canvasElement);
    const canvas = within(canvasElement);
    await expect(canvas.getByRole('img', { name: 'Nordlys Kaffe AS' })).toHaveAttribute(
      'data-status',
      'loaded',
    );
    await expect(canvas.getByRole('img', { name: 'Fjellheim Bygg AS' })).toHaveTextContent('F');
    await expect(canvas.getByRole('img', { name: 'Tvedt & Sønner, private' })).toHaveAttribute(
      'data-reason',
      'forbidden',
    );
  },
};
