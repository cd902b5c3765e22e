import { waitFor } from '@testing-library/react';
import type { ContactAvatarProps } from 'react-superoffice-images';
import { createFakeSuperOffice, type FakeImage, type WireOverrides } from 'react-superoffice-images/testing';
import { describe, expect, it, vi } from 'vitest';
import { formatBytes } from '../../../src/format/formatBytes.js';
import { createApp, photo, type App } from '../fixtures/createApp.js';
import { renderAvatar, untilStatus } from '../fixtures/renderAvatar.js';

interface Ages {
  createdDaysAgo?: FakeImage['createdDaysAgo'];
  updatedDaysAgo?: FakeImage['updatedDaysAgo'];
}

function appWith(ages: Ages = {}, info: WireOverrides = {}): App {
  const image = { bytes: () => photo, ...ages };
  return createApp({ fake: createFakeSuperOffice({ contacts: [{ id: 7, name: 'Nordlys', image, info }] }) });
}

/** What is told of the badge of a loaded picture. */
interface Badge {
  kind: string | undefined;
  /** The whole name of the avatar. */
  name: string | null;
  /** What is seen on the badge; `glyph` where no text is. */
  seen: string | null;
}

const noBadge: Badge = { kind: undefined, name: 'Nordlys', seen: null };

async function badgeOf(props: Omit<ContactAvatarProps, 'contactId'>, app: App): Promise<Badge> {
  const { avatar } = renderAvatar({ contactId: 7, name: 'Nordlys', ...props }, app);
  await untilStatus(avatar, 'loaded');
  const badge = avatar.querySelector('.so-avatar-badge');
  return {
    kind: avatar.dataset['badge'],
    name: avatar.getAttribute('aria-label'),
    seen: badge && (badge.querySelector('svg') === null ? badge.textContent : 'glyph'),
  };
}

const creatorBadge: ContactAvatarProps['badge'] = ({ status, info }) =>
  status === 'loaded' ? { kind: 'creator', text: info?.createdBy?.fullName ?? '?' } : null;

describe('format', () => {
  it.each([
    ['image/jpeg', 'JPEG'],
    ['image/png', 'PNG'],
    ['image/gif', 'GIF'],
    ['image/pjpeg', 'JPEG'],
  ])('is told by the MimeType %s: %s', async (mimeType, text) => {
    const app = appWith({}, { MimeType: mimeType });
    await expect(badgeOf({ badge: 'format' }, app)).resolves.toEqual({
      kind: 'format',
      name: `Nordlys, ${text}`,
      seen: text,
    });
  });

  it.each(['labore', '', null, 'image/'])('is not there for nonsense (%j)', async (mimeType) => {
    await expect(badgeOf({ badge: 'format' }, appWith({}, { MimeType: mimeType }))).resolves.toEqual(noBadge);
  });
});

describe('size', () => {
  it('is the OriginalSize in the reader’s locale', async () => {
    const app = appWith({}, { OriginalSize: 4_200_000, BlobSize: 1 });
    await expect(badgeOf({ badge: 'size' }, app)).resolves.toEqual({
      kind: 'size',
      name: `Nordlys, ${formatBytes(4_200_000)}`,
      seen: formatBytes(4_200_000),
    });
  });

  it.each([0, null, -1])('is not there when it is not known (%j)', async (size) => {
    await expect(badgeOf({ badge: 'size' }, appWith({}, { OriginalSize: size }))).resolves.toEqual(noBadge);
  });
});

describe('updated', () => {
  it.each([
    [{ createdDaysAgo: 900, updatedDaysAgo: 2 }, 'Updated'],
    [{ createdDaysAgo: 2, updatedDaysAgo: 2 }, 'New'],
    [{ createdDaysAgo: 6, updatedDaysAgo: 0 }, 'New'],
    [{ createdDaysAgo: 6.9 }, 'New'],
  ])('says of %j: %s', async (ages, text) => {
    const app = appWith(ages);
    await expect(badgeOf({ badge: 'updated', size: 64 }, app)).resolves.toEqual({
      kind: 'updated',
      name: `Nordlys, ${text}`,
      seen: text,
    });
  });

  it.each([{ createdDaysAgo: 900 }, { createdDaysAgo: 900, updatedDaysAgo: 8 }, { createdDaysAgo: 7.1 }])(
    'has nothing to say of %j',
    async (ages) => {
      await expect(badgeOf({ badge: 'updated', size: 64 }, appWith(ages))).resolves.toEqual(noBadge);
    },
  );

  it.each([
    [30, 'Updated'],
    [1, null],
    [0, null],
  ])('looks back %i days when it is told so', async (recentDays, text) => {
    const app = appWith({ createdDaysAgo: 900, updatedDaysAgo: 20 });
    const { seen } = await badgeOf({ badge: 'updated', size: 64, recentDays }, app);
    expect(seen).toBe(text);
  });

  it('has nothing to say without dates', async () => {
    const app = appWith({}, { CreatedDate: '0001-01-01T00:00:00', UpdatedDate: null });
    await expect(badgeOf({ badge: 'updated', size: 64 }, app)).resolves.toEqual(noBadge);
  });

  it('is a glyph where there is no room for a word', async () => {
    const app = appWith({ createdDaysAgo: 1 });
    await expect(badgeOf({ badge: 'updated', size: 40 }, app)).resolves.toEqual({
      kind: 'updated',
      name: 'Nordlys, New',
      seen: 'glyph',
    });
  });
});

describe('auto', () => {
  it('shows that a picture is new or updated before its format', async () => {
    const app = appWith({ updatedDaysAgo: 1 });
    await expect(badgeOf({ size: 64 }, app)).resolves.toEqual({
      kind: 'updated',
      name: 'Nordlys, Updated',
      seen: 'Updated',
    });
  });

  it.each([48, 64])('shows the format at %i pixels', async (size) => {
    await expect(badgeOf({ size }, appWith())).resolves.toEqual({
      kind: 'format',
      name: 'Nordlys, JPEG',
      seen: 'JPEG',
    });
  });

  it.each([40, 47])('shows nothing at %i pixels', async (size) => {
    await expect(badgeOf({ size }, appWith())).resolves.toEqual(noBadge);
  });

  it('shows a problem before all else', async () => {
    const app = appWith({ updatedDaysAgo: 1 });
    app.fake.fail({ kind: 'forbidden', endpoint: 'image' });
    const { avatar } = renderAvatar({ contactId: 7, name: 'Nordlys', size: 64 }, app);
    await untilStatus(avatar, 'error');
    expect(avatar).toHaveAttribute('data-badge', 'problem');
    expect(avatar).toHaveAccessibleName('Nordlys, No access');
  });
});

describe('none', () => {
  it('shows nothing', async () => {
    const app = appWith({ updatedDaysAgo: 1 });
    await expect(badgeOf({ badge: 'none', size: 64 }, app)).resolves.toEqual(noBadge);
  });

  it('shows no problem either, and the reason is told all the same', async () => {
    const app = appWith();
    app.fake.fail({ kind: 'forbidden' });
    const { avatar } = renderAvatar({ contactId: 7, name: 'Nordlys', badge: 'none' }, app);
    await untilStatus(avatar, 'error');
    expect(avatar).not.toHaveAttribute('data-badge');
    expect(avatar).toHaveAttribute('data-reason', 'forbidden');
    expect(avatar).toHaveAccessibleName('Nordlys');
  });
});

describe('a function', () => {
  it('makes its own of the state', async () => {
    const { avatar } = renderAvatar({ contactId: 7, name: 'Nordlys', badge: creatorBadge }, appWith());
    expect(avatar).not.toHaveAttribute('data-badge');
    await untilStatus(avatar, 'loaded');
    const creator = avatar.querySelector('[data-kind="creator"]')?.textContent ?? '';
    expect(creator).toMatch(/\p{Letter}{2}/u);
    expect(avatar).toHaveAttribute('data-badge', 'creator');
    expect(avatar).toHaveAccessibleName(`Nordlys, ${creator}`);
  });

  it('may draw an icon, whose text is spoken', async () => {
    const badge = vi.fn<() => { kind: string; text: string; icon: string }>();
    badge.mockReturnValue({ kind: 'star', text: 'Favourite', icon: '★' });
    const { avatar } = renderAvatar({ contactId: 9, name: 'Nordlys', badge });
    await untilStatus(avatar, 'none');
    expect(avatar.querySelector('[data-kind="star"]')).toHaveTextContent('★');
    expect(avatar).toHaveAccessibleName('Nordlys, Favourite');
    await waitFor(() =>
      expect(badge).toHaveBeenLastCalledWith(
        expect.objectContaining({ status: 'none', reason: null, isStale: false, info: null }),
      ),
    );
  });
});
