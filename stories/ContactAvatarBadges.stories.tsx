import type { Meta, StoryObj } from '@storybook/react-vite';
import { ContactAvatar, type ContactAvatarState } from 'react-superoffice-images';
import { sampleImages, type FakeImage } from 'react-superoffice-images/testing';
import { expectAvatar } from './setting/expectAvatar.js';
import { company, photo } from './setting/pictures.js';
import type { SuperOfficeParameters } from './setting/superOfficeLoader.js';
import { superOfficeLoader, withSuperOffice } from './setting/withSuperOffice.js';

const picture = (image: Partial<FakeImage> = {}): { superOffice: SuperOfficeParameters } => ({
  superOffice: { fake: { contacts: [company({ bytes: photo, ...image })] } },
});

const meta: Meta<typeof ContactAvatar> = {
  title: 'ContactAvatar/Badges',
  tags: ['visual-light'],
  component: ContactAvatar,
  args: { contactId: 7, name: 'Nordlys Kaffe AS', size: 64 },
  parameters: picture(),
  loaders: [superOfficeLoader],
  decorators: [withSuperOffice],
};

export default meta;

type Story = StoryObj<typeof ContactAvatar>;

/** The format, by MimeType. */
export const Format: Story = {
  tags: ['visual-dark'],
  args: { badge: 'format' },
  play: ({ canvasElement }) => expectBadge(canvasElement, 'Nordlys Kaffe AS, JPEG', 'format'),
};

/** A GIF. */
export const FormatGif: Story = {
  args: { badge: 'format' },
  parameters: picture({ bytes: () => sampleImages.gif({ width: 200, height: 200, hue: 20 }) }),
  play: ({ canvasElement }) => expectBadge(canvasElement, 'Nordlys Kaffe AS, GIF', 'format'),
};

/** The size that a client receives, by OriginalSize, in the reader's locale. */
export const Size: Story = {
  args: { badge: 'size' },
  play: ({ canvasElement }) => expectBadge(canvasElement, /^Nordlys Kaffe AS, [\d.,]+ kB$/u, 'size'),
};

/** Created within the last seven days, by CreatedDate. */
export const New: Story = {
  args: { badge: 'updated' },
  parameters: picture({ createdDaysAgo: 2 }),
  play: ({ canvasElement }) => expectBadge(canvasElement, 'Nordlys Kaffe AS, New', 'updated'),
};

/** An old picture that was replaced within the last seven days, by UpdatedDate. */
export const Updated: Story = {
  tags: ['visual-dark'],
  args: { badge: 'updated' },
  parameters: picture({ createdDaysAgo: 700, updatedDaysAgo: 3 }),
  play: ({ canvasElement }) => expectBadge(canvasElement, 'Nordlys Kaffe AS, Updated', 'updated'),
};

/** On a small avatar a glyph stands for the word, which is still spoken. */
export const NewAndSmall: Story = {
  tags: ['visual-dark'],
  args: { badge: 'updated', size: 32 },
  parameters: picture({ createdDaysAgo: 2 }),
  play: ({ canvasElement }) => expectBadge(canvasElement, 'Nordlys Kaffe AS, New', 'updated'),
};

/** Replaced ten days ago: that is no news, unless `recentDays` says so. */
export const RecentDays: Story = {
  args: { badge: 'updated', recentDays: 14 },
  parameters: picture({ createdDaysAgo: 700, updatedDaysAgo: 10 }),
  play: ({ canvasElement }) => expectBadge(canvasElement, 'Nordlys Kaffe AS, Updated', 'updated'),
};

/** `auto`, with nothing new, on an avatar that has no room for more. */
export const AutoAndSmall: Story = {
  args: { size: 40 },
  play: ({ canvasElement }) => expectBadge(canvasElement, 'Nordlys Kaffe AS', null),
};

/** No badge, whatever happens. */
export const None: Story = {
  args: { badge: 'none' },
  parameters: picture({ createdDaysAgo: 2 }),
  play: ({ canvasElement }) => expectBadge(canvasElement, 'Nordlys Kaffe AS', null),
};

/** One's own badge, from the avatar's state. */
export const Custom: Story = {
  args: {
    badge: ({ info }: ContactAvatarState) =>
      info?.isEncrypted === false ? { kind: 'plain', text: 'Not encrypted', icon: '!' } : null,
  },
  play: ({ canvasElement }) => expectBadge(canvasElement, 'Nordlys Kaffe AS, Not encrypted', 'plain'),
};

async function expectBadge(
  canvasElement: HTMLElement,
  name: string | RegExp,
  kind: string | null,
): Promise<void> {
  await expectAvatar(canvasElement, { name, status: 'loaded', badge: kind });
}
