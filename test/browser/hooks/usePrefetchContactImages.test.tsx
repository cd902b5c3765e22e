import { render, renderHook, waitFor } from '@testing-library/react';
import {
  ContactAvatar,
  contactImageQueries,
  prefetchContactImages,
  usePrefetchContactImages,
  type PrefetchContactImages,
} from 'react-superoffice-images';
import { describe, expect, it } from 'vitest';
import { pathsOf } from '../../fixtures/pathsOf.js';
import { createApp, type App } from '../fixtures/createApp.js';
import { renderAvatar, untilStatus } from '../fixtures/renderAvatar.js';
import { settle } from '../fixtures/settle.js';

function prefetchOf({ wrapper }: App): PrefetchContactImages {
  return renderHook(() => usePrefetchContactImages(), { wrapper }).result.current;
}

it('fetches the infos first, and then the pictures where there are any', async () => {
  const app = createApp();
  const release = app.fake.hold({ endpoint: 'info' });
  const done = prefetchOf(app)([7, 8, 9], { width: 40 });
  await settle();
  expect(pathsOf(app.fake.requests)).toEqual(['Imageinfo 7', 'Imageinfo 8', 'Imageinfo 9']);
  release();
  await done;
  expect(pathsOf(app.fake.requests).slice(3).toSorted()).toEqual(['Image 7 w=64', 'Image 8']);
});

it('leaves nothing to ask for the avatars that come later', async () => {
  const app = createApp();
  await prefetchOf(app)([7, 9], { width: 40 });
  app.fake.clearRequests();
  const { avatar } = renderAvatar({ contactId: 7, name: 'Nordlys' }, app);
  await untilStatus(avatar, 'loaded');
  const without = renderAvatar({ contactId: 9, name: 'Without' }, app);
  await untilStatus(without.avatar, 'none');
  expect(app.fake.requests).toEqual([]);
});

it('takes the pictures as they are stored without a width', async () => {
  const app = createApp();
  await prefetchOf(app)([7]);
  expect(pathsOf(app.fake.requests)).toEqual(['Imageinfo 7', 'Image 7']);
  const { avatar } = renderAvatar({ contactId: 7, name: 'Nordlys' }, app);
  await untilStatus(avatar, 'loaded');
  expect(app.fake.requests).toHaveLength(2);
});

it('takes 7 and "7" for one contact, and leaves out what is no id', async () => {
  const app = createApp();
  await prefetchOf(app)([7, '7', 7, 'seven', 0, -1, 1.5, NaN, '007', 2_147_483_648], { width: 40 });
  expect(pathsOf(app.fake.requests)).toEqual(['Imageinfo 7', 'Image 7 w=64']);
});

it('has nothing to do for nobody', async () => {
  const app = createApp();
  await expect(prefetchOf(app)([])).resolves.toBeUndefined();
  expect(app.fake.requests).toEqual([]);
});

it('asks for nothing that is there and fresh', async () => {
  const app = createApp();
  const prefetch = prefetchOf(app);
  await prefetch([7, 8, 9], { width: 200 });
  app.fake.clearRequests();
  await prefetch([9, 8, 7], { width: 40 });
  expect(app.fake.requests).toEqual([]);
});

it('goes on with the others, and rejects with nothing, when some fail', async () => {
  const app = createApp();
  app.fake.fail({ kind: 'forbidden', contactId: 7, endpoint: 'info' });
  app.fake.fail({ kind: 'unsupported-image', contactId: 8 });
  await expect(prefetchOf(app)([7, 8, 404, 9], { width: 40 })).resolves.toBeUndefined();
  const { info } = contactImageQueries(app.client);
  expect(app.queryClient.getQueryData(info(9).queryKey)).toBeNull();
  expect(app.queryClient.getQueryData(info(8).queryKey)).toMatchObject({ blobId: 1008 });
  expect(app.queryClient.getQueryState(info(7).queryKey)?.error?.code).toBe('forbidden');
});

it('lets everything go first that avatars wait for', async () => {
  const app = createApp({ concurrency: 1 });
  const release = app.fake.hold();
  const done = prefetchOf(app)([9, 8], { width: 40 });
  const { avatar } = renderAvatar({ contactId: 7, name: 'Nordlys' }, app);
  await settle();
  release();
  await untilStatus(avatar, 'loaded');
  await done;
  const paths = pathsOf(app.fake.requests);
  // It was on the wire already when the avatar came.
  expect(paths.slice(0, 2)).toEqual(['Imageinfo 9', 'Imageinfo 7']);
  // As soon as it is known that there is a picture, which may be when the free place has been taken.
  expect(paths.slice(2, 4)).toContain('Image 7 w=64');
  expect(paths.slice(2).toSorted()).toEqual(['Image 7 w=64', 'Image 8', 'Imageinfo 8']);
});

it('moves up when an avatar comes to wait for the same', async () => {
  const app = createApp({ concurrency: 1 });
  const release = app.fake.hold();
  const done = prefetchOf(app)([9, 8, 7], { width: 40 });
  const { avatar } = renderAvatar({ contactId: 7, name: 'Nordlys' }, app);
  release();
  await untilStatus(avatar, 'loaded');
  await done;
  const paths = pathsOf(app.fake.requests);
  expect(paths.slice(0, 2)).toEqual(['Imageinfo 9', 'Imageinfo 7']);
  expect(paths.slice(2, 4)).toContain('Image 7 w=64');
  expect(paths.slice(2).toSorted()).toEqual(['Image 7 w=64', 'Image 8', 'Imageinfo 8']);
});

describe('an avatar of the same contact that is unmounted meanwhile', () => {
  it.each(['info', 'image'] as const)('does not abort the %s', async (endpoint) => {
    const app = createApp();
    const release = app.fake.hold({ endpoint });
    const done = prefetchOf(app)([7], { width: 40 });
    const { unmount } = renderAvatar({ contactId: 7, name: 'Nordlys' }, app);
    await waitFor(() => expect(app.fake.requests.at(-1)?.endpoint).toBe(endpoint));
    await settle();
    unmount();
    await settle();
    release();
    await done;
    expect(pathsOf(app.fake.requests)).toEqual(['Imageinfo 7', 'Image 7 w=64']);
    expect(app.fake.requests.filter(({ aborted }) => aborted)).toEqual([]);
  });
});

it('aborts nothing when the component that has asked is unmounted', async () => {
  const app = createApp();
  const release = app.fake.hold();
  const { result, unmount } = renderHook(() => usePrefetchContactImages(), { wrapper: app.wrapper });
  const done = result.current([7], { width: 40 });
  await waitFor(() => expect(app.fake.inFlight).toBe(1));
  unmount();
  await settle();
  release();
  await done;
  expect(pathsOf(app.fake.requests)).toEqual(['Imageinfo 7', 'Image 7 w=64']);
});

it('is the same function in every render', () => {
  const app = createApp();
  const { result, rerender } = renderHook(() => usePrefetchContactImages(), { wrapper: app.wrapper });
  const first = result.current;
  rerender();
  expect(result.current).toBe(first);
});

it('serves a route’s loader, which knows no React', async () => {
  const app = createApp();
  await prefetchContactImages(app.queryClient, app.client, [7], { width: 40 });
  app.fake.clearRequests();
  const { getByRole } = render(<ContactAvatar contactId={7} name="Nordlys" />, { wrapper: app.wrapper });
  await untilStatus(getByRole('img'), 'loaded');
  expect(app.fake.requests).toEqual([]);
});

it('leaves nobody who watches the cache', async () => {
  const app = createApp();
  await prefetchOf(app)([7, 9, 404], { width: 40 });
  const observed = app.queryClient.getQueryCache().getAll();
  expect(observed.map((query) => query.getObserversCount())).toEqual(observed.map(() => 0));
});
