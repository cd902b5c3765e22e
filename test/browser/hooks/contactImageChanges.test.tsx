import { QueryClient } from '@tanstack/react-query';
import { act, render, waitFor } from '@testing-library/react';
import { ContactAvatar, contactImageQueries } from 'react-superoffice-images';
import { sampleImages } from 'react-superoffice-images/testing';
import { describe, expect, it } from 'vitest';
import { bytesShown } from '../fixtures/bytesShown.js';
import { avatarOf } from '../fixtures/companyList.js';
import { createApp, type App } from '../fixtures/createApp.js';
import { renderAvatar, shownSource, untilStatus } from '../fixtures/renderAvatar.js';
import { infoOf, renderChanges, sent } from '../fixtures/renderChanges.js';
import { settle } from '../fixtures/settle.js';
import { watchFrames } from '../fixtures/watchFrames.js';

const first = sampleImages.jpeg({ width: 300, height: 300, hue: 200 });
const second = sampleImages.jpeg({ width: 300, height: 300, hue: 90 });
const one = new Blob([first], { type: 'image/jpeg' });
const other = new Blob([second], { type: 'image/jpeg' });

async function openPage(app: App = createApp()) {
  const { avatar, unmount } = renderAvatar({ contactId: 7, name: 'Nordlys' }, app);
  await untilStatus(avatar, 'loaded');
  app.fake.clearRequests();
  return { app, avatar, unmount, source: shownSource(avatar), changes: renderChanges(app) };
}

async function untilShown(avatar: HTMLElement, bytes: Uint8Array): Promise<void> {
  await waitFor(async () => expect(await bytesShown(avatar)).toEqual([...bytes]));
}

async function untilStill(app: App): Promise<void> {
  await waitFor(() => expect(app.queryClient.isMutating()).toBe(0));
  await act(() => settle());
}

describe('the same file, twice', () => {
  it('is sent once, by one component or by two', async () => {
    const { app, changes } = await openPage();
    const more = renderChanges(app);
    await changes.start(({ upload }) => {
      upload.mutate(one);
      upload.mutate(one);
    });
    await more.start(({ upload }) => upload.mutate(one));
    await waitFor(() => expect(changes.now.upload.data).toBe(1007));
    await waitFor(() => expect(more.now.upload.data).toBe(1007));
    expect(sent(app)).toEqual(['PUT Image 7', 'GET Imageinfo 7']);
  });

  it('is sent once also while the new version is being asked for', async () => {
    const { app, changes } = await openPage();
    const release = app.fake.hold({ endpoint: 'info' });
    await changes.start(({ upload }) => upload.mutate(one));
    await waitFor(() => expect(sent(app)).toHaveLength(2));
    await changes.start(({ upload }) => upload.mutate(one));
    await act(() => settle());
    release();
    await untilStill(app);
    expect(sent(app)).toEqual(['PUT Image 7', 'GET Imageinfo 7']);
  });

  it('is sent again once it is over', async () => {
    const { app, changes } = await openPage();
    for (let time = 0; time < 2; time += 1) {
      await changes.start(({ upload }) => upload.mutateAsync(one));
    }
    expect(sent(app)).toEqual(['PUT Image 7', 'GET Imageinfo 7', 'PUT Image 7', 'GET Imageinfo 7']);
  });
});

describe('two uploads', () => {
  it('are sent one after the other, and the last is what is seen all along', async () => {
    const { app, avatar, changes } = await openPage();
    const release = app.fake.hold({ endpoint: 'upload' });
    const more = renderChanges(app);
    await changes.start(({ upload }) => upload.mutate(one));
    await untilShown(avatar, first);
    await more.start(({ upload }) => upload.mutate(other));
    await untilShown(avatar, second);
    expect(sent(app)).toEqual(['PUT Image 7']);
    const frames = watchFrames(avatar, () => shownSource(avatar));
    release();
    await untilStill(app);
    frames.stop();
    expect(new Set(frames.samples).size).toBe(1);
    await untilShown(avatar, second);
    expect(sent(app)).toEqual(['PUT Image 7', 'PUT Image 7', 'GET Imageinfo 7']);
    expect(app.fake.maxInFlight).toBe(1);
  });

  it('show the first when the second fails', async () => {
    const { app, avatar, changes } = await openPage();
    const release = app.fake.hold({ endpoint: 'upload' });
    const more = renderChanges(app);
    await changes.start(({ upload }) => upload.mutate(one));
    await more.start(({ upload }) =>
      upload.mutate({
        file: other,
        onProgress: ({ phase }) => phase === 'sending' && app.fake.fail({ kind: 'forbidden', times: 1 }),
      }),
    );
    await untilShown(avatar, second);
    release();
    await untilStill(app);
    expect(more.now.upload.error).toMatchObject({ code: 'forbidden' });
    await untilShown(avatar, first);
    expect(sent(app)).toEqual(['PUT Image 7', 'PUT Image 7', 'GET Imageinfo 7']);
  });

  it('show the second when the first fails', async () => {
    const { app, avatar, changes } = await openPage();
    const release = app.fake.hold({ endpoint: 'upload' });
    const more = renderChanges(app);
    app.fake.fail({ kind: 'forbidden', endpoint: 'upload', times: 1 });
    await changes.start(({ upload }) => upload.mutate(one));
    await more.start(({ upload }) => upload.mutate(other));
    await untilShown(avatar, second);
    const frames = watchFrames(avatar, () => shownSource(avatar));
    release();
    await untilStill(app);
    frames.stop();
    expect(changes.now.upload.error).toMatchObject({ code: 'forbidden' });
    expect(new Set(frames.samples).size).toBe(1);
    expect(sent(app)).toEqual(['PUT Image 7', 'PUT Image 7', 'GET Imageinfo 7']);
  });

  it('show what was there before when both fail', async () => {
    const { app, avatar, source, changes } = await openPage();
    const release = app.fake.hold({ endpoint: 'upload' });
    const more = renderChanges(app);
    app.fake.fail({ kind: 'forbidden', endpoint: 'upload' });
    await changes.start(({ upload }) => upload.mutate(one));
    await more.start(({ upload }) => upload.mutate(other));
    await untilShown(avatar, second);
    release();
    await untilStill(app);
    await waitFor(() => expect(shownSource(avatar)).toBe(source));
    expect(sent(app)).toEqual(['PUT Image 7', 'PUT Image 7']);
  });

  it('of which the second is aborted while it waits show the first', async () => {
    const { app, avatar, changes } = await openPage();
    const release = app.fake.hold({ endpoint: 'upload' });
    const more = renderChanges(app);
    const controller = new AbortController();
    await changes.start(({ upload }) => upload.mutate(one));
    await more.start(({ upload }) => upload.mutate({ file: other, signal: controller.signal }));
    await untilShown(avatar, second);
    controller.abort();
    await untilShown(avatar, first);
    expect(more.now.upload.error?.name).toBe('AbortError');
    release();
    await untilStill(app);
    await untilShown(avatar, first);
    expect(sent(app)).toEqual(['PUT Image 7', 'GET Imageinfo 7']);
  });
});

it('waits for those that are being sent, though one behind them was refused already', async () => {
  const { app, changes } = await openPage();
  const release = app.fake.hold({ endpoint: 'upload' });
  const [refused, last] = [renderChanges(app), renderChanges(app)];
  await changes.start(({ upload }) => upload.mutate(one));
  await refused.start(({ upload }) => upload.mutate(new Blob(['Hello'])));
  await waitFor(() => expect(refused.now.upload.isError).toBe(true));
  await last.start(({ upload }) => upload.mutate(other));
  await act(() => settle());
  expect(sent(app)).toEqual(['PUT Image 7']);
  release();
  await untilStill(app);
  expect(sent(app)).toEqual(['PUT Image 7', 'PUT Image 7', 'GET Imageinfo 7']);
  expect(app.fake.maxInFlight).toBe(1);
});

it('are not kept waiting by those of another user of the same cache', async () => {
  const queryClient = new QueryClient();
  const kari = createApp({ queryClient, scope: 'Cust12345/kari' });
  const ola = createApp({ queryClient, scope: 'Cust12345/ola' });
  const release = kari.fake.hold();
  await renderChanges(kari).start(({ upload }) => upload.mutate(one));
  await renderChanges(ola).start(({ upload }) => upload.mutate(other));
  await act(() => settle());
  expect(sent(kari)).toEqual(['PUT Image 7']);
  expect(sent(ola)).toContain('PUT Image 7');
  release();
  await untilStill(kari);
});

describe('an upload and a removal', () => {
  it('end without a picture', async () => {
    const { app, avatar, changes } = await openPage();
    const release = app.fake.hold({ endpoint: 'upload' });
    await changes.start(({ upload }) => upload.mutate(one));
    await untilShown(avatar, first);
    await changes.start(({ remove }) => remove.mutate());
    await untilStatus(avatar, 'none');
    release();
    await untilStill(app);
    expect(avatar).toHaveAttribute('data-status', 'none');
    expect(sent(app)).toEqual(['PUT Image 7', 'DELETE Image 7', 'GET Imageinfo 7']);
  });

  it('the other way round, end with one', async () => {
    const { app, avatar, changes } = await openPage();
    const release = app.fake.hold({ endpoint: 'remove' });
    await changes.start(({ remove }) => remove.mutate());
    await untilStatus(avatar, 'none');
    await changes.start(({ upload }) => upload.mutate(one));
    await untilShown(avatar, first);
    release();
    await untilStill(app);
    await untilShown(avatar, first);
    expect(sent(app)).toEqual(['DELETE Image 7', 'PUT Image 7', 'GET Imageinfo 7']);
  });

  it('keep the picture that was removed, not the one before it', async () => {
    const { app, changes } = await openPage();
    const release = app.fake.hold({ endpoint: 'upload' });
    await changes.start(({ upload }) => upload.mutate(one));
    await waitFor(() => expect(sent(app)).toHaveLength(1));
    await changes.start(({ remove }) => remove.mutate({ keep: true }));
    release();
    await untilStill(app);
    expect(new Uint8Array((await changes.now.remove.data?.arrayBuffer()) ?? new ArrayBuffer())).toEqual(
      first,
    );
  });
});

describe('an info that is asked for', () => {
  it('before an upload does not bring the old picture back', async () => {
    const { app, avatar, changes } = await openPage();
    const letInfo = app.fake.hold({ endpoint: 'info' });
    void app.queryClient.invalidateQueries(contactImageQueries(app.client).of(7));
    await waitFor(() => expect(sent(app)).toEqual(['GET Imageinfo 7']));
    const release = app.fake.hold({ endpoint: 'upload' });
    await changes.start(({ upload }) => upload.mutate(one));
    await untilShown(avatar, first);
    letInfo();
    const frames = watchFrames(avatar, () => shownSource(avatar));
    await act(() => settle());
    release();
    await untilStill(app);
    frames.stop();
    expect(new Set(frames.samples).size).toBe(1);
    await untilShown(avatar, first);
    expect(sent(app)).toEqual(['GET Imageinfo 7', 'PUT Image 7', 'GET Imageinfo 7']);
    expect(app.fake.requests[0]?.aborted).toBe(true);
  });

  it('during an upload waits for it, and is the one that tells the new version', async () => {
    const { app, avatar, changes } = await openPage();
    const release = app.fake.hold({ endpoint: 'upload' });
    await changes.start(({ upload }) => upload.mutate(one));
    await untilShown(avatar, first);
    void app.queryClient.invalidateQueries(contactImageQueries(app.client).all());
    await act(() => settle());
    expect(sent(app)).toEqual(['PUT Image 7']);
    await untilShown(avatar, first);
    release();
    await untilStill(app);
    await untilShown(avatar, first);
    expect(sent(app)).toEqual(['PUT Image 7', 'GET Imageinfo 7']);
  });

  it('during an upload that fails is asked for afterwards', async () => {
    const { app, avatar, source, changes } = await openPage();
    app.fake.fail({ kind: 'forbidden', endpoint: 'upload' });
    const release = app.fake.hold({ endpoint: 'upload' });
    await changes.start(({ upload }) => upload.mutate(one));
    await untilShown(avatar, first);
    void app.queryClient.invalidateQueries(contactImageQueries(app.client).all());
    release();
    await untilStill(app);
    await waitFor(() => expect(sent(app)).toEqual(['PUT Image 7', 'GET Imageinfo 7']));
    expect(shownSource(avatar)).toBe(source);
  });

  it('by an avatar that was waiting for it when the upload began is not lost', async () => {
    const app = createApp();
    const letInfo = app.fake.hold({ endpoint: 'info' });
    const { avatar } = renderAvatar({ contactId: 7, name: 'Nordlys' }, app);
    await waitFor(() => expect(sent(app)).toEqual(['GET Imageinfo 7']));
    app.fake.fail({ kind: 'forbidden', endpoint: 'upload' });
    const changes = renderChanges(app);
    await changes.start(({ upload }) => upload.mutate(one));
    await waitFor(() => expect(changes.now.upload.isError).toBe(true));
    letInfo();
    await untilStatus(avatar, 'loaded');
    expect(sent(app)).toEqual(['GET Imageinfo 7', 'PUT Image 7', 'GET Imageinfo 7', 'GET Image 7 w=64']);
  });

  it('of another contact does not wait', async () => {
    const { app, changes } = await openPage();
    app.fake.hold({ endpoint: 'upload' });
    await changes.start(({ upload }) => upload.mutate(one));
    const { avatar } = renderAvatar({ contactId: 8, name: 'Fjord' }, app);
    await untilStatus(avatar, 'loaded');
    expect(changes.now.upload.isPending).toBe(true);
    app.fake.recover();
    await untilStill(app);
  });
});

describe('a component that is unmounted while it uploads', () => {
  it('has uploaded', async () => {
    const { app, avatar, changes } = await openPage();
    const release = app.fake.hold({ endpoint: 'upload' });
    await changes.start(({ upload }) => upload.mutate(one));
    await untilShown(avatar, first);
    changes.unmount();
    release();
    await untilStill(app);
    await untilShown(avatar, first);
    expect(sent(app)).toEqual(['PUT Image 7', 'GET Imageinfo 7']);
    expect(infoOf(app)?.version).toMatch(/^1007@/u);
  });

  it('with the last avatar leaves the new version for the next one', async () => {
    const { app, unmount, changes } = await openPage();
    const release = app.fake.hold();
    await changes.start(({ upload }) => upload.mutate(one));
    await waitFor(() => expect(sent(app)).toEqual(['PUT Image 7']));
    changes.unmount();
    unmount();
    release();
    await untilStill(app);
    expect(sent(app)).toEqual(['PUT Image 7', 'GET Imageinfo 7']);
    render(<ContactAvatar contactId={7} name="Nordlys" data-id={7} />, { wrapper: app.wrapper });
    await untilStatus(avatarOf(7), 'loaded');
    await untilShown(avatarOf(7), first);
    expect(sent(app)).toHaveLength(2);
  });
});

it('keeps its promises in StrictMode', async () => {
  const { app, avatar, changes } = await openPage(createApp({ isStrict: true }));
  const release = app.fake.hold({ endpoint: 'upload' });
  await changes.start(({ upload }) => upload.mutate(one));
  await untilShown(avatar, first);
  release();
  await untilStill(app);
  expect(sent(app)).toEqual(['PUT Image 7', 'GET Imageinfo 7']);
});

describe('a sign-out while something is uploaded', () => {
  it('is not followed by what was thrown away with it', async () => {
    const { app, unmount, changes } = await openPage();
    const release = app.fake.hold({ endpoint: 'upload' });
    await changes.start(({ upload }) => upload.mutate(one));
    await waitFor(() => expect(infoOf(app)?.version).toMatch(/^unsaved/u));
    unmount();
    app.queryClient.removeQueries({ queryKey: contactImageQueries(app.client).all().queryKey });
    release();
    await untilStill(app);
    expect(app.queryClient.getQueryCache().getAll()).toEqual([]);
    expect(sent(app)).toEqual(['PUT Image 7']);
  });

  it('does not keep those from their info who have come since', async () => {
    const { app, avatar, changes } = await openPage();
    const release = app.fake.hold({ endpoint: 'upload' });
    await changes.start(({ upload }) => upload.mutate(one));
    await untilShown(avatar, first);
    app.queryClient.removeQueries({ queryKey: contactImageQueries(app.client).all().queryKey });
    render(<ContactAvatar contactId={7} name="Nordlys" data-id={70} />, { wrapper: app.wrapper });
    release();
    await untilStill(app);
    await untilStatus(avatarOf(70), 'loaded');
    expect(infoOf(app)?.version).toMatch(/^1007@/u);
  });

  it('leaves nothing behind either where nothing could be shown before', async () => {
    const { app, unmount, changes } = await openPage();
    const release = app.fake.hold({ endpoint: 'upload' });
    const tiff = new Blob([sampleImages.tiff()], { type: 'image/tiff' });
    await changes.start(({ upload }) => upload.mutate(tiff));
    await waitFor(() => expect(sent(app)).toHaveLength(1));
    unmount();
    app.queryClient.removeQueries({ queryKey: contactImageQueries(app.client).all().queryKey });
    release();
    await untilStill(app);
    expect(app.queryClient.getQueryCache().getAll()).toEqual([]);
  });

  it('never shows the picture to the next user', async () => {
    const { queryClient } = createApp();
    const kari = createApp({ queryClient, scope: 'Cust12345/kari' });
    const ola = createApp({ queryClient, scope: 'Cust12345/ola' });
    const { changes, unmount } = await openPage(kari);
    const release = kari.fake.hold({ endpoint: 'upload' });
    await changes.start(({ upload }) => upload.mutate(one));
    unmount();
    const { avatar } = renderAvatar({ contactId: 7, name: 'Nordlys' }, ola);
    await untilStatus(avatar, 'loaded');
    const frames = watchFrames(avatar, () => shownSource(avatar));
    release();
    await untilStill(kari);
    frames.stop();
    expect(new Set(frames.samples).size).toBe(1);
    expect(infoOf(ola)?.updatedBy?.name).not.toBe('DEMO');
  });
});
