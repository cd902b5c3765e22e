import { QueryClientProvider } from '@tanstack/react-query';
import { render, waitFor } from '@testing-library/react';
import { ContactAvatar, contactImageQueries, SuperOfficeImagesProvider } from 'react-superoffice-images';
import { createFakeSuperOffice, sampleImages } from 'react-superoffice-images/testing';
import type { JSX } from 'react';
import { describe, expect, it } from 'vitest';
import { createFakeClient } from '../../fixtures/createFakeClient.js';
import { pathsOf } from '../../fixtures/pathsOf.js';
import { avatarOf } from '../fixtures/companyList.js';
import { createApp, photo, type App } from '../fixtures/createApp.js';
import { renderAvatar, shownSource, untilStatus } from '../fixtures/renderAvatar.js';
import { settle } from '../fixtures/settle.js';
import { watchFrames } from '../fixtures/watchFrames.js';
import { watchObjectUrls } from '../fixtures/watchObjectUrls.js';

const urls = watchObjectUrls();

const other = sampleImages.jpeg({ width: 600, height: 400, hue: 200 });

/** Asks for the infos again, as when the window comes back after a while. */
async function refetch({ queryClient, client }: App): Promise<void> {
  await queryClient.invalidateQueries(contactImageQueries(client).all());
}

const blobsOf = ({ queryClient }: App): Blob[] =>
  queryClient
    .getQueryCache()
    .getAll()
    .map(({ state }) => state.data)
    .filter((data) => data instanceof Blob);

/** The bytes of the picture that is seen. */
async function bytesShown(avatar: HTMLElement): Promise<number[]> {
  const response = await fetch(shownSource(avatar) ?? '');
  return [...new Uint8Array(await response.arrayBuffer())];
}

describe('an info that says the same version', () => {
  it('costs one small request, and changes nothing on the page', async () => {
    let renders = 0;
    const { app, avatar } = renderAvatar({
      contactId: 7,
      name: 'Nordlys',
      badge: () => {
        renders += 1;
        return null;
      },
    });
    await untilStatus(avatar, 'loaded');
    const before = { image: avatar.querySelector('img'), blobs: blobsOf(app), renders };
    app.fake.clearRequests();
    const changes: MutationRecord[] = [];
    const observer = new MutationObserver((records) => changes.push(...records));
    observer.observe(avatar, { subtree: true, childList: true, attributes: true, characterData: true });
    await refetch(app);
    await settle();
    observer.disconnect();
    expect(pathsOf(app.fake.requests)).toEqual(['Imageinfo 7']);
    expect(changes).toEqual([]);
    expect(avatar.querySelector('img')).toBe(before.image);
    expect(blobsOf(app)).toEqual(before.blobs);
    expect(blobsOf(app)[0]).toBe(before.blobs[0]);
    expect(renders).toBe(before.renders);
    expect(urls.created).toBe(1);
  });

  it('moves no pixel either where it says something else that is new', async () => {
    const { app, avatar } = renderAvatar({ contactId: 7, name: 'Nordlys', badge: 'size' });
    await untilStatus(avatar, 'loaded');
    const image = avatar.querySelector('img');
    app.fake.setInfo(7, { OriginalSize: 2_000_000 });
    await refetch(app);
    await waitFor(() => expect(avatar).toHaveAccessibleName(/MB$/u));
    expect(avatar.querySelector('img')).toBe(image);
    expect(pathsOf(app.fake.requests)).toEqual(['Imageinfo 7', 'Image 7 w=64', 'Imageinfo 7']);
  });
});

describe('an info that says another version', () => {
  it.each(['UpdatedDate', 'BlobId'])('(%s) is followed by one download and one swap', async (property) => {
    const fake = createFakeSuperOffice({
      contacts: [{ id: 7, name: 'Nordlys', image: photo }],
      replacementKeepsBlobId: property === 'UpdatedDate',
    });
    const app = createApp({ fake });
    render(
      [1, 2, 3].map((number) => <ContactAvatar key={number} contactId={7} name="Nordlys" data-id={number} />),
      { wrapper: app.wrapper },
    );
    for (const number of [1, 2, 3]) await untilStatus(avatarOf(number), 'loaded');
    const old = shownSource(avatarOf(1));
    const watches = [1, 2, 3].map((number) =>
      watchFrames(avatarOf(number), () => shownSource(avatarOf(number))),
    );
    fake.clearRequests();
    fake.setImage(7, other);
    await refetch(app);
    await waitFor(() => expect(shownSource(avatarOf(3))).not.toBe(old));
    await settle();
    expect(pathsOf(fake.requests)).toEqual(['Imageinfo 7', 'Image 7 w=64']);
    for (const { samples, stop } of watches) {
      stop();
      const swaps = samples.filter((source, index) => index > 0 && source !== samples[index - 1]);
      expect(swaps).toEqual([shownSource(avatarOf(1))]);
    }
    expect(urls.created).toBe(2);
  });

  it('keeps the old picture, and says so, when the new one cannot be decoded', async () => {
    const { app, avatar } = renderAvatar({ contactId: 7, name: 'Nordlys' });
    await untilStatus(avatar, 'loaded');
    const old = shownSource(avatar);
    const broken = new Uint8Array(3_000).fill(7);
    broken.set([0x89, 0x50, 0x4e, 0x47, 0xd, 0xa, 0x1a, 0xa]);
    app.fake.setImage(7, broken, 'image/png');
    await refetch(app);
    await waitFor(() => expect(avatar).toHaveAttribute('data-reason', 'unsupported-image'));
    expect(avatar).toHaveAttribute('data-status', 'loaded');
    expect(avatar).toHaveAttribute('data-stale');
    expect(shownSource(avatar)).toBe(old);
    app.fake.setImage(7, other);
    await refetch(app);
    await waitFor(() => expect(shownSource(avatar)).not.toBe(old));
    expect(avatar).not.toHaveAttribute('data-stale');
    expect(avatar).not.toHaveAttribute('data-reason');
  });
});

it('keeps the picture, and says that it may be old, while the info cannot be asked for', async () => {
  const { app, avatar } = renderAvatar({ contactId: 7, name: 'Nordlys' });
  await untilStatus(avatar, 'loaded');
  const image = avatar.querySelector('img');
  app.fake.clearRequests();
  const recover = app.fake.fail({ kind: 'forbidden' });
  await refetch(app);
  await waitFor(() => expect(avatar).toHaveAttribute('data-stale'));
  expect(avatar).toHaveAttribute('data-status', 'loaded');
  expect(avatar).toHaveAttribute('data-reason', 'forbidden');
  recover();
  await refetch(app);
  await waitFor(() => expect(avatar).not.toHaveAttribute('data-stale'));
  expect(avatar.querySelector('img')).toBe(image);
  expect(pathsOf(app.fake.requests)).toEqual(['Imageinfo 7', 'Imageinfo 7']);
});

describe('a client of another scope, put in the place of the first while avatars are mounted', () => {
  const pictures = { kari: photo, ola: other };
  const users = ['kari', 'ola'] as const;

  it.each([false, true])('never shows the other one’s picture (eager: %s)', async (eager) => {
    const { queryClient } = createApp();
    const fakes = users.map((user) =>
      createFakeSuperOffice({ contacts: [{ id: 7, name: user, image: pictures[user] }] }),
    );
    const clients = fakes.map((fake, index) =>
      createFakeClient(fake, { scope: `Cust12345/${users[index]}` }),
    );
    const page = (index: number): JSX.Element => (
      <QueryClientProvider client={queryClient}>
        <SuperOfficeImagesProvider client={clients[index] ?? createFakeClient(createFakeSuperOffice())}>
          <ContactAvatar contactId={7} name="Nordlys" data-id={7} eager={eager} />
        </SuperOfficeImagesProvider>
      </QueryClientProvider>
    );
    const { rerender } = render(page(0));
    await untilStatus(avatarOf(7), 'loaded');
    const ofKari = shownSource(avatarOf(7));
    const kariBytes = await bytesShown(avatarOf(7));

    const release = fakes[1]?.hold();
    rerender(page(1));
    const { samples, stop } = watchFrames(avatarOf(7), () => shownSource(avatarOf(7)));
    await settle();
    expect(avatarOf(7)).toHaveAttribute('data-status', 'loading');
    release?.();
    await untilStatus(avatarOf(7), 'loaded');
    expect(samples).not.toContain(ofKari);
    stop();
    const ofOla = shownSource(avatarOf(7));
    await expect(bytesShown(avatarOf(7))).resolves.not.toEqual(kariBytes);

    // Both are in memory now: each gets its own at once, and nothing is asked for.
    for (const [index, own] of [
      [0, ofKari],
      [1, ofOla],
    ] as const) {
      rerender(page(index));
      expect(shownSource(avatarOf(7))).toBe(own);
    }
    expect(fakes.map(({ requests }) => requests.length)).toEqual([2, 2]);
  });
});
