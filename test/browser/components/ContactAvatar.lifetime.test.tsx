import { render, screen, waitFor } from '@testing-library/react';
import { ContactAvatar } from 'react-superoffice-images';
import type { JSX } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { pathsOf } from '../../fixtures/pathsOf.js';
import { createApp } from '../fixtures/createApp.js';
import { renderAvatar, untilStatus } from '../fixtures/renderAvatar.js';
import { settle } from '../fixtures/settle.js';
import { watchObjectUrls } from '../fixtures/watchObjectUrls.js';

const urls = watchObjectUrls();

afterEach(() => {
  vi.useRealTimers();
});

function Grid({ count }: { count: number }): JSX.Element[] {
  return Array.from({ length: count }, (_, index) => (
    <ContactAvatar key={index} contactId={7 + (index % 2)} name={`Company ${index}`} badge="none" />
  ));
}

it('asks for nothing twice in StrictMode', async () => {
  const app = createApp({ isStrict: true });
  const { avatar } = renderAvatar({ contactId: 7, name: 'Nordlys' }, app);
  await untilStatus(avatar, 'loaded');
  await settle();
  expect(pathsOf(app.fake.requests)).toEqual(['Imageinfo 7', 'Image 7 w=64']);
});

it('asks once for each contact, and makes one URL for each picture, in a grid of 60', async () => {
  const { fake, wrapper } = createApp();
  render(<Grid count={60} />, { wrapper });
  const avatars = screen.getAllByRole('img');
  await waitFor(() =>
    expect(new Set(avatars.map((avatar) => avatar.dataset['status']))).toEqual(new Set(['loaded'])),
  );
  expect(pathsOf(fake.requests).toSorted()).toEqual([
    'Image 7 w=64',
    'Image 8',
    'Imageinfo 7',
    'Imageinfo 8',
  ]);
  expect(urls.created).toBe(2);
});

it('gives up what it has asked for, and says nothing, when it is unmounted', async () => {
  const app = createApp();
  app.fake.hold({ endpoint: 'image' });
  const { unmount } = renderAvatar({ contactId: 7, name: 'Nordlys' }, app);
  await waitFor(() => expect(app.fake.requests).toHaveLength(2));
  unmount();
  await waitFor(() => expect(app.fake.inFlight).toBe(0));
  // The runner fails a test that finds anything on the console.
  await settle();
  expect(app.fake.requests.map(({ aborted }) => aborted)).toEqual([false, true]);
});

it('says nothing when it is unmounted while the picture decodes', async () => {
  const { app, avatar, unmount } = renderAvatar({ contactId: 7, name: 'Nordlys' });
  await waitFor(() => expect(avatar.querySelector('img')).not.toBeNull());
  unmount();
  await settle();
  expect(app.fake.requests).toHaveLength(2);
});

it('asks nothing and keeps the URL when it is mounted again soon', async () => {
  const app = createApp();
  const first = renderAvatar({ contactId: 7, name: 'Nordlys' }, app);
  await untilStatus(first.avatar, 'loaded');
  first.unmount();
  const second = renderAvatar({ contactId: 7, name: 'Nordlys' }, app);
  await untilStatus(second.avatar, 'loaded');
  expect(app.fake.requests).toHaveLength(2);
  expect(urls.created).toBe(1);
});

describe.each([false, true])('after 100 mounts and unmounts (StrictMode: %s)', (isStrict) => {
  it('leaves no object URL and no request', async () => {
    const app = createApp({ isStrict });
    const { avatar, unmount } = renderAvatar({ contactId: 7, name: 'Nordlys' }, app);
    await untilStatus(avatar, 'loaded');
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    unmount();
    for (let count = 0; count < 100; count += 1) {
      renderAvatar({ contactId: 7 + (count % 3), name: 'Nordlys' }, app).unmount();
    }
    await vi.advanceTimersByTimeAsync(4_000);
    expect(urls.live.size).toBeGreaterThan(0);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(urls.live.size).toBe(0);
    expect(app.fake.inFlight).toBe(0);
    expect(
      app.queryClient
        .getQueryCache()
        .getAll()
        .filter((query) => query.isActive()),
    ).toEqual([]);
  });
});
