import type { Meta, StoryObj } from '@storybook/react-vite';
import type { ReactNode } from 'react';
import { ContactAvatar } from 'react-superoffice-images';
import { sampleImages } from 'react-superoffice-images/testing';
import { expect, fn, userEvent, waitFor, within } from 'storybook/test';
import { expectAvatar } from './setting/expectAvatar.js';
import { photo } from './setting/pictures.js';
import { superOfficeLoader, withSuperOffice } from './setting/withSuperOffice.js';

const contacts = [
  { id: 7, name: 'Nordlys Kaffe AS', image: { bytes: photo } },
  { id: 8, name: 'Fjellheim Bygg AS' },
  { id: 9, name: 'Blå Bølge AB', image: { bytes: () => sampleImages.transparentPng({ hue: 260 }) } },
  {
    id: 10,
    name: 'Wide & Sons Ltd',
    image: { bytes: () => sampleImages.png({ width: 320, height: 120, hue: 120 }) },
  },
];

const meta: Meta<typeof ContactAvatar> = {
  title: 'ContactAvatar/Looks',
  component: ContactAvatar,
  args: { contactId: 7, name: 'Nordlys Kaffe AS', size: 64 },
  parameters: { superOffice: { fake: { contacts } } },
  loaders: [superOfficeLoader],
  decorators: [withSuperOffice],
};

export default meta;

type Story = StoryObj<typeof ContactAvatar>;

function Row({ children }: { children: ReactNode }): ReactNode {
  return <div style={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 16 }}>{children}</div>;
}

async function expectAllLoaded(canvasElement: HTMLElement, count: number): Promise<void> {
  await waitFor(() => expect(canvasElement.querySelectorAll('[data-status=loaded]')).toHaveLength(count), {
    timeout: 6_000,
  });
}

const sizes = [24, 32, 40, 48, 64, 96, 128];

/** 24 to 128 pixels, with a picture, without, and without a name. */
export const Sizes: Story = {
  tags: ['visual-light'],
  render: () => (
    <div style={{ display: 'grid', gap: 20 }}>
      <Row>
        {sizes.map((size) => (
          <ContactAvatar key={size} contactId={7} name="Nordlys Kaffe AS" size={size} />
        ))}
      </Row>
      <Row>
        {sizes.map((size) => (
          <ContactAvatar key={size} contactId={8} name="Fjellheim Bygg AS" size={size} />
        ))}
      </Row>
      <Row>
        {sizes.map((size) => (
          <ContactAvatar key={size} contactId={8} size={size} />
        ))}
      </Row>
      <Row>
        {sizes.map((size) => (
          <ContactAvatar key={size} contactId="none" name="Who Knows Ltd" size={size} />
        ))}
      </Row>
    </div>
  ),
  play: async ({ canvasElement }) => expectAllLoaded(canvasElement, sizes.length),
};

/** Circle, rounded and square. */
export const Shapes: Story = {
  render: () => (
    <Row>
      {(['circle', 'rounded', 'square'] as const).map((shape) => (
        <ContactAvatar key={shape} contactId={7} name="Nordlys Kaffe AS" size={64} shape={shape} />
      ))}
      {(['circle', 'rounded', 'square'] as const).map((shape) => (
        <ContactAvatar key={shape} contactId={8} name="Fjellheim Bygg AS" size={64} shape={shape} />
      ))}
    </Row>
  ),
  play: async ({ canvasElement }) => expectAllLoaded(canvasElement, 3),
};

/** A wide logo: cut off, or seen as a whole. */
export const Fit: Story = {
  tags: ['visual-light'],
  render: () => (
    <Row>
      {(['cover', 'contain'] as const).map((fit) => (
        <ContactAvatar key={fit} contactId={10} name="Wide & Sons Ltd" size={96} shape="rounded" fit={fit} />
      ))}
    </Row>
  ),
  play: async ({ canvasElement }) => expectAllLoaded(canvasElement, 2),
};

/** No initials shine through a transparent picture. */
export const TransparentLogo: Story = {
  tags: ['visual-light', 'visual-dark'],
  args: { contactId: 9, name: 'Blå Bølge AB', size: 96 },
  play: async ({ canvasElement }) => {
    const avatar = await expectAvatar(canvasElement, { name: 'Blå Bølge AB, PNG', status: 'loaded' });
    await expect(within(avatar).queryByText('BB')).toBeNull();
  },
};

/** Twelve colours, chosen by the id: a new name keeps its colour. */
export const Colours: Story = {
  tags: ['visual-light', 'visual-dark'],
  render: () => (
    <Row>
      {Array.from({ length: 24 }, (_, index) => (
        <ContactAvatar
          key={index}
          contactId={8_000 + index}
          name={`${index + 1} Colour`}
          size={48}
          badge="none"
        />
      ))}
    </Row>
  ),
  parameters: {
    superOffice: {
      fake: { contacts: Array.from({ length: 24 }, (_, index) => ({ id: 8_000 + index, name: 'Colour' })) },
    },
  },
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(canvasElement.querySelectorAll('[data-status=none]')).toHaveLength(24));
    const colours = [...canvasElement.querySelectorAll('[data-color]')].map((each) =>
      each.getAttribute('data-color'),
    );
    await expect(new Set(colours).size).toBe(12);
  },
};

/** Names in many scripts: whole graphemes, one sign where words are not parted by spaces. */
export const Names: Story = {
  render: () => (
    <Row>
      {[
        'Nordlys Kaffe AS',
        'Ærlig Øl A/S',
        'Ромашка ООО',
        'Ελιά & Υιοί',
        'شركة النور',
        'אור בע״מ',
        '株式会社さくら',
        '上海明月有限公司',
        '김민준',
        'नमस्ते ट्रेडर्स',
        '👩‍💻 Ada Lovelace',
        '🇳🇴 Norge',
        'e\u0301lan vital',
        '3M',
        'O’Brien',
      ].map((name, index) => (
        <ContactAvatar key={name} contactId={8_100 + index} name={name} size={48} badge="none" />
      ))}
    </Row>
  ),
  parameters: {
    superOffice: {
      fake: { contacts: Array.from({ length: 15 }, (_, index) => ({ id: 8_100 + index, name: 'Any' })) },
    },
  },
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(canvasElement.querySelectorAll('[data-status=none]')).toHaveLength(15));
    await expect(within(canvasElement).getByRole('img', { name: '👩‍💻 Ada Lovelace' })).toHaveTextContent(
      '👩‍💻A',
    );
  },
};

/** A real button: focus it, press Enter. */
export const AsButton: Story = {
  args: { onClick: fn() },
  play: async ({ canvasElement, args }) => {
    const avatar = await expectAvatar(canvasElement, {
      name: 'Nordlys Kaffe AS, JPEG',
      status: 'loaded',
      role: 'button',
    });
    avatar.focus();
    await userEvent.keyboard('{Enter}');
    await expect(args.onClick).toHaveBeenCalledOnce();
  },
};

/** A real link, through `render`. */
export const AsLink: Story = {
  render: (args) => <ContactAvatar {...args} render={<a href="#company-7" />} />,
  play: async ({ canvasElement }) => {
    const avatar = await expectAvatar(canvasElement, {
      name: 'Nordlys Kaffe AS, JPEG',
      status: 'loaded',
      role: 'link',
    });
    await expect(avatar).toHaveAttribute('href', '#company-7');
  },
};

/** Beside the company's name the avatar says nothing of its own. */
export const Decorative: Story = {
  render: (args) => (
    <Row>
      <ContactAvatar {...args} size={32} decorative />
      <span>Nordlys Kaffe AS</span>
    </Row>
  ),
  play: async ({ canvasElement }) => {
    await expectAllLoaded(canvasElement, 1);
    await expect(within(canvasElement).queryByRole('img')).toBeNull();
  },
};

/** Something else in place of the initials. */
export const OwnFallback: Story = {
  tags: ['visual-light'],
  args: { contactId: 8, name: 'Fjellheim Bygg AS', fallback: '🏔️' },
  play: async ({ canvasElement }) => {
    const avatar = await expectAvatar(canvasElement, { name: 'Fjellheim Bygg AS', status: 'none' });
    await expect(avatar).toHaveTextContent('🏔️');
  },
};

/** Mirrored: the badge stands on the other side. */
export const RightToLeft: Story = {
  globals: { direction: 'rtl' },
  render: () => (
    <Row>
      <ContactAvatar contactId="none" name="شركة النور" size={64} />
      <ContactAvatar contactId={7} name="شركة القهوة" size={64} />
    </Row>
  ),
  play: async ({ canvasElement }) => expectAllLoaded(canvasElement, 1),
};

/** The same in the dark. */
export const Dark: Story = {
  ...Sizes,
  tags: [],
  globals: { theme: 'dark' },
};
