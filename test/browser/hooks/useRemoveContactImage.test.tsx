import { act, waitFor } from '@testing-library/react';
import { sampleImages } from 'react-superoffice-images/testing';
import { describe, expect, it } from 'vitest';
import { bytesShown } from '../fixtures/bytesShown.js';
import { createApp, photo } from '../fixtures/createApp.js';
import { renderAvatar, shownSource, untilStatus } from '../fixtures/renderAvatar.js';
import { infoOf, renderChanges, sent } from '../fixtures/renderChanges.js';
import { settle } from '../fixtures/settle.js';

async function openPage() {
  const { app, avatar } = renderAvatar({ contactId: 7, name: 'Nordlys' });
  await untilStatus(avatar, 'loaded');
  app.fake.clearRequests();
  return { app, avatar, source: shownSource(avatar), changes: renderChanges(app) };
}

describe('a removal', () => {
  it('shows the initials before the server has answered, and asks once afterwards', async () => {
    const { app, avatar, changes } = await openPage();
    const release = app.fake.hold({ endpoint: 'remove' });
    await changes.start(({ remove }) => remove.mutate());
    await untilStatus(avatar, 'none');
    expect(changes.now.remove.isPending).toBe(true);
    release();
    await waitFor(() => expect(changes.now.remove.isSuccess).toBe(true));
    expect(changes.now.remove.data).toBeNull();
    expect(sent(app)).toEqual(['DELETE Image 7', 'GET Imageinfo 7']);
    expect(avatar).toHaveAttribute('data-status', 'none');
  });

  it('is taken back, and explained, when it fails', async () => {
    const { app, avatar, source, changes } = await openPage();
    app.fake.fail({ kind: 'forbidden', endpoint: 'remove' });
    const release = app.fake.hold({ endpoint: 'remove' });
    await changes.start(({ remove }) => remove.mutate());
    await untilStatus(avatar, 'none');
    release();
    await waitFor(() => expect(changes.now.remove.error).toMatchObject({ code: 'forbidden' }));
    expect(changes.now.remove.error?.message).toContain('so the picture of contact 7 was not removed.');
    await untilStatus(avatar, 'loaded');
    expect(shownSource(avatar)).toBe(source);
    expect(sent(app)).toEqual(['DELETE Image 7']);
  });

  it('finds out what became of it where nobody knows', async () => {
    const { app, avatar, changes } = await openPage();
    // Done, but the answer is lost.
    app.fake.fail({ kind: 'cut-off', endpoint: 'remove' });
    await changes.start(({ remove }) => remove.mutate());
    await waitFor(() => expect(changes.now.remove.isPending).toBe(false));
    await untilStatus(avatar, 'none');
    expect(sent(app)).toEqual(['DELETE Image 7', 'GET Imageinfo 7']);
  });

  it('can be undone with the bytes that it gives back', async () => {
    const { app, avatar, changes } = await openPage();
    await changes.start(({ remove }) => remove.mutate({ keep: true }));
    await untilStatus(avatar, 'none');
    await waitFor(() => expect(changes.now.remove.isSuccess).toBe(true));
    const removed = changes.now.remove.data;
    expect([...new Uint8Array((await removed?.arrayBuffer()) ?? new ArrayBuffer())]).toEqual([...photo]);
    expect(sent(app)).toEqual(['GET Image 7', 'DELETE Image 7', 'GET Imageinfo 7']);
    app.fake.clearRequests();
    await changes.start(({ upload }) => upload.mutateAsync(removed ?? new Blob()));
    await untilStatus(avatar, 'loaded');
    expect(await bytesShown(avatar)).toEqual([...photo]);
    expect(sent(app)).toEqual(['PUT Image 7', 'GET Imageinfo 7']);
  });

  it('does not fetch what is in memory', async () => {
    const { app, changes } = await openPage();
    const file = new Blob([sampleImages.gif()], { type: 'image/gif' });
    await changes.start(({ upload }) => upload.mutateAsync(file));
    app.fake.clearRequests();
    await changes.start(({ remove }) => remove.mutateAsync({ keep: true }));
    await waitFor(() => expect(changes.now.remove.data?.size).toBe(file.size));
    expect(sent(app)).toEqual(['DELETE Image 7', 'GET Imageinfo 7']);
  });

  it('does not fail by what it was to keep', async () => {
    const { app, changes } = await openPage();
    app.fake.fail({ kind: 'server-error', endpoint: 'image' });
    await changes.start(({ remove }) => remove.mutateAsync({ keep: true }));
    await waitFor(() => expect(changes.now.remove.isSuccess).toBe(true));
    expect(changes.now.remove.data).toBeNull();
    expect(app.fake.contacts.find(({ id }) => id === 7)?.hasImage).toBe(false);
  });

  it('finds nothing to do where there is no picture', async () => {
    const app = createApp();
    const changes = renderChanges(app, { id: 9 });
    await changes.start(({ remove }) => remove.mutateAsync({ keep: true }));
    await act(() => settle());
    expect(changes.now.remove.data).toBeNull();
    expect(infoOf(app, 9)).toBeNull();
  });
});
