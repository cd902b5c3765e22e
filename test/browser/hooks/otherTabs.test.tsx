import { act, cleanup, render, waitFor } from '@testing-library/react';
import { ContactAvatar, contactImageQueries } from 'react-superoffice-images';
import { createFakeSuperOffice, sampleImages } from 'react-superoffice-images/testing';
import { afterEach, expect, it } from 'vitest';
import { bytesShown } from '../fixtures/bytesShown.js';
import { avatarOf } from '../fixtures/companyList.js';
import { createApp, logo, photo, type App } from '../fixtures/createApp.js';
import { untilStatus } from '../fixtures/renderAvatar.js';
import { infoOf, renderChanges, sent } from '../fixtures/renderChanges.js';
import { settle } from '../fixtures/settle.js';

const bytes = sampleImages.jpeg({ width: 600, height: 400, hue: 200 });
const file = new Blob([bytes], { type: 'image/jpeg' });

let closed: (() => void)[] = [];
afterEach(() => {
  for (const close of closed) close();
  closed = [];
});

/** A tab with an avatar: a client, a cache and a root of its own, as far from the others as BroadcastChannel can tell. */
async function openTab(name: number, fake: App['fake'], scope = 'Cust12345/kari') {
  const app = createApp({ fake, scope });
  render(<ContactAvatar contactId={7} name="Nordlys" data-id={name} />, { wrapper: app.wrapper });
  const avatar = avatarOf(name);
  await untilStatus(avatar, 'loaded');
  return { app, avatar };
}

function createTenant() {
  return createFakeSuperOffice({ contacts: [{ id: 7, name: 'Nordlys', image: photo }] });
}

/** Listens as anything on the origin can. */
function overhear(): unknown[] {
  const channel = new BroadcastChannel('react-superoffice-images');
  const heard: unknown[] = [];
  channel.addEventListener('message', ({ data }) => heard.push(data));
  closed.push(() => channel.close());
  return heard;
}

function say(message: unknown): void {
  const channel = new BroadcastChannel('react-superoffice-images');
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel never leaves the origin.
  channel.postMessage(message);
  channel.close();
}

it('follow an upload by one Imageinfo and the picture in their own width', async () => {
  const fake = createTenant();
  const here = await openTab(1, fake);
  const there = await openTab(2, fake);
  fake.clearRequests();
  const old = await bytesShown(there.avatar);
  const changes = renderChanges(here.app);
  await changes.start(({ upload }) => upload.mutateAsync(file));
  await waitFor(async () => expect(await bytesShown(there.avatar)).not.toEqual(old));
  await act(() => settle());
  await waitFor(async () => expect(await bytesShown(here.avatar)).toEqual([...bytes]));
  expect(infoOf(there.app)).toEqual(infoOf(here.app));
  expect(sent(here.app).toSorted()).toEqual([
    'GET Image 7 w=64',
    'GET Imageinfo 7',
    'GET Imageinfo 7',
    'PUT Image 7',
  ]);
});

it('follow a removal', async () => {
  const fake = createTenant();
  const here = await openTab(1, fake);
  const there = await openTab(2, fake);
  fake.clearRequests();
  const changes = renderChanges(here.app);
  await changes.start(({ remove }) => remove.mutateAsync());
  await untilStatus(there.avatar, 'none');
  expect(sent(here.app).toSorted()).toEqual(['DELETE Image 7', 'GET Imageinfo 7', 'GET Imageinfo 7']);
});

it('hear nothing of a change that fails', async () => {
  const heard = overhear();
  const { app } = await openTab(1, createTenant());
  app.fake.fail({ kind: 'forbidden', endpoint: 'upload' });
  const changes = renderChanges(app);
  await changes.start(({ upload }) => upload.mutate(file));
  await waitFor(() => expect(changes.now.upload.isError).toBe(true));
  await settle();
  expect(heard).toEqual([]);
});

it('of another scope do not follow', async () => {
  const here = await openTab(1, createTenant());
  const there = await openTab(2, createTenant(), 'Cust12345/ola');
  there.app.fake.clearRequests();
  const changes = renderChanges(here.app);
  await changes.start(({ upload }) => upload.mutateAsync(file));
  await settle(150);
  expect(sent(there.app)).toEqual([]);
});

it('learn which contact it was, and no secret', async () => {
  const heard = overhear();
  const { app } = await openTab(1, createTenant());
  const changes = renderChanges(app);
  await changes.start(({ upload }) => upload.mutateAsync(file));
  await waitFor(() => expect(heard).toHaveLength(1));
  expect(heard).toEqual([{ changed: 7, scope: 'Cust12345/kari', by: expect.stringMatching(/^[\d.]+$/u) }]);
});

it('are heard as long as the provider is mounted, and not longer', async () => {
  const { app } = await openTab(1, createTenant());
  app.fake.clearRequests();
  const news = { changed: 7, scope: 'Cust12345/kari', by: 'somebody' };
  say(news);
  await waitFor(() => expect(sent(app)).toEqual(['GET Imageinfo 7']));
  cleanup();
  say(news);
  await settle();
  expect(sent(app)).toHaveLength(1);
  // Nobody asks for what nobody shows: whether it was heard is told by the cache.
  const { queryKey } = contactImageQueries(app.client).info(7);
  expect(app.queryClient.getQueryState(queryKey)?.isInvalidated).toBe(false);
});

it.each([
  null,
  'Hello',
  42,
  {},
  { cleared: 'Cust12345/kari' },
  { changed: 'seven', scope: 'Cust12345/kari', by: '1' },
  { changed: -7, scope: 'Cust12345/kari', by: '1' },
  { changed: 7, scope: 'Cust12345', by: '1' },
  { changed: 7, scope: 'Cust12345/kari' },
])('that say %j are not believed', async (message) => {
  const { app } = await openTab(1, createTenant());
  app.fake.clearRequests();
  say(message);
  await settle();
  expect(sent(app)).toEqual([]);
});

it('that change the picture meanwhile wait for their own change to be done', async () => {
  const fake = createTenant();
  const here = await openTab(1, fake);
  const there = await openTab(2, fake);
  fake.clearRequests();
  const [changesHere, changesThere] = [renderChanges(here.app), renderChanges(there.app)];
  const release = fake.hold({ endpoint: 'remove' });
  await changesThere.start(({ remove }) => remove.mutate());
  await untilStatus(there.avatar, 'none');
  await changesHere.start(({ upload }) => upload.mutateAsync(new Blob([logo], { type: 'image/png' })));
  await settle(150);
  expect(there.avatar).toHaveAttribute('data-status', 'none');
  release();
  await waitFor(() => expect(changesThere.now.remove.isSuccess).toBe(true));
  await untilStatus(here.avatar, 'none');
  expect(there.avatar).toHaveAttribute('data-status', 'none');
});
