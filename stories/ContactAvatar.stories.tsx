import type { Meta, StoryObj } from '@storybook/react-vite';
import { ContactAvatar, contactImageQueries } from 'react-superoffice-images';
import { sampleImages } from 'react-superoffice-images/testing';
import { expect, waitFor, within } from 'storybook/test';
import { expectAvatar } from './setting/expectAvatar.js';
import { company } from './setting/pictures.js';
import type { SuperOfficeParameters } from './setting/superOfficeLoader.js';
import { superOfficeLoader, superOfficeOf, withSuperOffice } from './setting/withSuperOffice.js';

/** A company with a picture and one without, by their ids. */
const contacts = [company(), { id: 8, name: 'Fjellheim Bygg AS' }];

const superOffice = (parameters: SuperOfficeParameters): { superOffice: SuperOfficeParameters } => ({
  superOffice: { ...parameters, fake: { contacts, ...parameters.fake } },
});

const meta: Meta<typeof ContactAvatar> = {
  title: 'ContactAvatar/States',
  component: ContactAvatar,
  args: { contactId: 7, name: 'Nordlys Kaffe AS', size: 64 },
  parameters: superOffice({}),
  loaders: [superOfficeLoader],
  decorators: [withSuperOffice],
};

export default meta;

type Story = StoryObj<typeof ContactAvatar>;

/** The company has a picture: first its info, then its bytes in the width that is shown. */
export const Picture: Story = {
  play: async ({ canvasElement, loaded }) => {
    await expectAvatar(canvasElement, { name: 'Nordlys Kaffe AS, JPEG', status: 'loaded' });
    const paths = superOfficeOf(loaded).fake.requests.map(({ path }) => path);
    await expect(paths).toEqual([
      '/Cust12345/api/v1/Contact/7/Imageinfo',
      expect.stringMatching(/^\/Cust12345\/api\/v1\/Contact\/7\/Image\?w=\d+$/u),
    ]);
  },
};

/** Most companies have none: one small request says so, and initials stand in. */
export const NoPicture: Story = {
  args: { contactId: 8, name: 'Fjellheim Bygg AS' },
  play: async ({ canvasElement, loaded }) => {
    const avatar = await expectAvatar(canvasElement, { name: 'Fjellheim Bygg AS', status: 'none' });
    await expect(avatar).toHaveTextContent('FB');
    await expect(superOfficeOf(loaded).fake.requests).toHaveLength(1);
  },
};

/** Neither picture nor name: a building, and the word for what it is. */
export const NoName: Story = {
  args: { contactId: 8, name: undefined },
  play: async ({ canvasElement }) => {
    await expectAvatar(canvasElement, { name: 'Company', status: 'none' });
  },
};

/** No id yet: nothing is asked. */
export const Idle: Story = {
  args: { contactId: undefined },
  play: async ({ canvasElement, loaded }) => {
    await expectAvatar(canvasElement, { name: 'Nordlys Kaffe AS', status: 'idle' });
    await expect(superOfficeOf(loaded).fake.requests).toHaveLength(0);
  },
};

/** Nothing has come yet. The initials are there from the first frame. */
export const Loading: Story = {
  parameters: superOffice({ prepare: (fake) => void fake.hold() }),
  play: async ({ canvasElement }) => {
    const avatar = await expectAvatar(canvasElement, { name: 'Nordlys Kaffe AS', status: 'loading' });
    await expect(avatar).toHaveTextContent('NK');
  },
};

/** A second for each answer. The initials stay until the picture has been decoded. */
export const Slow: Story = {
  parameters: superOffice({ fake: { latencyMs: 1_000 } }),
  play: async ({ canvasElement }) => {
    const avatar = await expectAvatar(canvasElement, { name: 'Nordlys Kaffe AS', status: 'loading' });
    await expect(avatar).toHaveTextContent('NK');
    await expectAvatar(canvasElement, { name: 'Nordlys Kaffe AS, JPEG', status: 'loaded' });
    await expect(avatar).not.toHaveTextContent('NK');
  },
};

/** The credential is refused: a key. */
export const Unauthorized: Story = {
  parameters: superOffice({ prepare: (fake) => fake.setAuth({ bearer: 'another-token' }) }),
  play: async ({ canvasElement }) => {
    await expectAvatar(canvasElement, {
      name: 'Nordlys Kaffe AS, Sign in',
      status: 'error',
      reason: 'unauthorized',
    });
  },
};

/** Signed in, but without the right: a lock. */
export const Forbidden: Story = {
  parameters: superOffice({ prepare: (fake) => void fake.fail({ kind: 'forbidden' }) }),
  play: async ({ canvasElement }) => {
    await expectAvatar(canvasElement, {
      name: 'Nordlys Kaffe AS, No access',
      status: 'error',
      reason: 'forbidden',
    });
  },
};

/** There is no such company, or none that this user may know of. */
export const NotFound: Story = {
  args: { contactId: 404, name: 'Gone Ltd' },
  play: async ({ canvasElement }) => {
    await expectAvatar(canvasElement, { name: 'Gone Ltd, Not found', status: 'error', reason: 'not-found' });
  },
};

/** Not an id at all: nothing is asked. */
export const InvalidId: Story = {
  args: { contactId: 'seven' },
  play: async ({ canvasElement, loaded }) => {
    await expectAvatar(canvasElement, {
      name: 'Nordlys Kaffe AS, Unknown',
      status: 'error',
      reason: 'invalid-id',
    });
    await expect(superOfficeOf(loaded).fake.requests).toHaveLength(0);
  },
};

/** The server asks to be left alone: a clock, until it may be asked again. */
export const Throttled: Story = {
  parameters: superOffice({ prepare: (fake) => void fake.fail({ kind: 'throttled', retryAfter: '30' }) }),
  play: async ({ canvasElement }) => {
    await expectAvatar(canvasElement, {
      name: 'Nordlys Kaffe AS, Busy',
      status: 'error',
      reason: 'throttled',
    });
  },
};

/** Throttled for a second: it goes on by itself. */
export const ThrottledForAMoment: Story = {
  parameters: superOffice({
    prepare: (fake) => void fake.fail({ kind: 'throttled', retryAfter: '1', times: 1 }),
  }),
  play: async ({ canvasElement }) => {
    await expectAvatar(canvasElement, {
      name: 'Nordlys Kaffe AS, Busy',
      status: 'error',
      reason: 'throttled',
    });
    await expectAvatar(canvasElement, { name: 'Nordlys Kaffe AS, JPEG', status: 'loaded' });
  },
};

/** No answer at all: a cloud, struck out. */
export const Offline: Story = {
  parameters: superOffice({ prepare: (fake) => void fake.fail({ kind: 'offline' }) }),
  play: async ({ canvasElement }) => {
    await expectAvatar(canvasElement, {
      name: 'Nordlys Kaffe AS, Offline',
      status: 'error',
      reason: 'offline',
    });
  },
};

/** The server fails, and fails again. */
export const ServerError: Story = {
  parameters: superOffice({ prepare: (fake) => void fake.fail({ kind: 'server-error' }) }),
  play: async ({ canvasElement, loaded }) => {
    await expectAvatar(canvasElement, {
      name: 'Nordlys Kaffe AS, Server error',
      status: 'error',
      reason: 'server-error',
    });
    // Three attempts, and no more.
    await expect(superOfficeOf(loaded).fake.requests).toHaveLength(3);
  },
};

/** No answer within `timeoutMs`. */
export const Timeout: Story = {
  parameters: superOffice({
    prepare: (fake) => void fake.fail({ kind: 'hang' }),
    client: { timeoutMs: 150 },
  }),
  play: async ({ canvasElement }) => {
    await expectAvatar(canvasElement, {
      name: 'Nordlys Kaffe AS, Too slow',
      status: 'error',
      reason: 'timeout',
    });
  },
};

/** The tenant lives on another host by now (421). */
export const WrongTenant: Story = {
  parameters: superOffice({ prepare: (fake) => void fake.fail({ kind: 'wrong-tenant' }) }),
  play: async ({ canvasElement }) => {
    await expectAvatar(canvasElement, {
      name: 'Nordlys Kaffe AS, Moved',
      status: 'error',
      reason: 'wrong-tenant',
    });
  },
};

/** A Windows metafile, also when it is asked for as PNG. */
export const UnsupportedType: Story = {
  parameters: superOffice({ prepare: (fake) => void fake.fail({ kind: 'unsupported-image' }) }),
  play: async ({ canvasElement }) => {
    await expectAvatar(canvasElement, {
      name: 'Nordlys Kaffe AS, Unreadable',
      status: 'error',
      reason: 'unsupported-image',
    });
  },
};

/** A sign-in page with status 200 where JSON was expected. */
export const InvalidAnswer: Story = {
  parameters: superOffice({ prepare: (fake) => void fake.fail({ kind: 'login-page' }) }),
  play: async ({ canvasElement }) => {
    await expectAvatar(canvasElement, {
      name: 'Nordlys Kaffe AS, Problem',
      status: 'error',
      reason: 'invalid-response',
    });
  },
};

/** More bytes than `maxBytes`: the download stops there. */
export const TooLarge: Story = {
  parameters: superOffice({ prepare: (fake) => void fake.fail({ kind: 'too-large', endpoint: 'image' }) }),
  play: async ({ canvasElement }) => {
    await expectAvatar(canvasElement, {
      name: 'Nordlys Kaffe AS, Too large',
      status: 'error',
      reason: 'too-large',
    });
  },
};

/** The picture was loaded, then asking anew failed: it stays, and says that it may be old. */
export const Stale: Story = {
  play: async ({ canvasElement, loaded }) => {
    const { fake, client, queryClient } = superOfficeOf(loaded);
    await expectAvatar(canvasElement, { name: 'Nordlys Kaffe AS, JPEG', status: 'loaded' });
    fake.fail({ kind: 'forbidden' });
    await queryClient.invalidateQueries(contactImageQueries(client).of(7));
    const avatar = await expectAvatar(canvasElement, {
      name: 'Nordlys Kaffe AS, No access',
      status: 'loaded',
      reason: 'forbidden',
    });
    await expect(avatar).toHaveAttribute('data-stale');
  },
};

/** A colleague replaces the picture: the old one stays until the new one has been decoded. */
export const Replaced: Story = {
  play: async ({ canvasElement, loaded }) => {
    const { fake, client, queryClient } = superOfficeOf(loaded);
    const avatar = await expectAvatar(canvasElement, { name: 'Nordlys Kaffe AS, JPEG', status: 'loaded' });
    const before = avatar.querySelector('img')?.src;
    fake.setImage(7, sampleImages.png({ width: 480, height: 360, hue: 20 }));
    await queryClient.invalidateQueries(contactImageQueries(client).of(7));
    await waitFor(() => expect(avatar.querySelector('img')?.src).not.toBe(before));
    await expectAvatar(canvasElement, { name: 'Nordlys Kaffe AS, Updated', status: 'loaded' });
    await expect(within(avatar).queryByText('NK')).toBeNull();
  },
};

/** A TIFF, which only one browser shows, comes as PNG. */
export const Tiff: Story = {
  parameters: superOffice({
    fake: {
      contacts: [company({ bytes: () => sampleImages.tiff({ hue: 160 }) })],
    },
  }),
  play: async ({ canvasElement, loaded }) => {
    await expectAvatar(canvasElement, { name: 'Nordlys Kaffe AS, TIFF', status: 'loaded' });
    await expect(superOfficeOf(loaded).fake.requests.at(-1)?.path).toContain('type=PNG');
  },
};
