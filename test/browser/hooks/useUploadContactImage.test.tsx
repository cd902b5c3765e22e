import { act, render, renderHook, waitFor } from '@testing-library/react';
import { ContactAvatar, useContactImage, useContactImageInfo } from 'react-superoffice-images';
import { createFakeSuperOffice, sampleImages } from 'react-superoffice-images/testing';
import { describe, expect, it } from 'vitest';
import { bytesShown } from '../fixtures/bytesShown.js';
import { avatarOf } from '../fixtures/companyList.js';
import { createApp, photo } from '../fixtures/createApp.js';
import { renderAvatar, shownSource, untilStatus } from '../fixtures/renderAvatar.js';
import { infoOf, renderChanges, sent } from '../fixtures/renderChanges.js';
import { settle } from '../fixtures/settle.js';
import { watchFrames } from '../fixtures/watchFrames.js';
import { watchObjectUrls } from '../fixtures/watchObjectUrls.js';

const urls = watchObjectUrls();

// More than 8 kB: an avatar would ask for it in the width of its box.
const bytes = sampleImages.jpeg({ width: 600, height: 400, hue: 200 });
const file = new File([bytes], 'logo.jpg', { type: 'image/jpeg' });
const small = new Blob([sampleImages.png({ width: 32, height: 32, hue: 90 })], { type: 'image/png' });

describe('an upload', () => {
  it('shows the picture everywhere before the server has answered, and downloads nothing afterwards', async () => {
    const app = createApp();
    render(
      [16, 40, 96, 300].map((size) => (
        <ContactAvatar key={size} contactId={7} name="Nordlys" size={size} data-id={size} />
      )),
      { wrapper: app.wrapper },
    );
    const url = renderHook(() => useContactImage(7, { width: 40 }), { wrapper: app.wrapper });
    const info = renderHook(() => useContactImageInfo(7), { wrapper: app.wrapper });
    const avatars = [16, 40, 96, 300].map(avatarOf);
    for (const avatar of avatars) await untilStatus(avatar, 'loaded');
    await waitFor(() => expect(url.result.current.status).toBe('loaded'));
    app.fake.clearRequests();
    const release = app.fake.hold({ endpoint: 'upload' });
    const changes = renderChanges(app);
    await changes.start(({ upload }) => upload.mutate(file));
    for (const avatar of avatars) {
      await waitFor(async () => expect(await bytesShown(avatar)).toEqual([...bytes]));
      expect(avatar).toHaveAttribute('data-badge', 'updated');
    }
    const response = await fetch(url.result.current.url ?? '');
    expect((await response.arrayBuffer()).byteLength).toBe(bytes.byteLength);
    expect(info.result.current.data).toMatchObject({
      originalSize: bytes.byteLength,
      mimeType: 'image/jpeg',
    });
    expect(changes.now.upload.isPending).toBe(true);
    await waitFor(() => expect(sent(app)).toEqual(['PUT Image 7']));

    const frames = watchFrames(avatarOf(40), () => shownSource(avatarOf(40)));
    const before = urls.created;
    release();
    await waitFor(() => expect(changes.now.upload.isSuccess).toBe(true));
    await act(() => settle());
    frames.stop();
    expect(changes.now.upload.data).toBe(1007);
    expect(sent(app)).toEqual(['PUT Image 7', 'GET Imageinfo 7']);
    expect(info.result.current.data).toMatchObject({ blobId: 1007, updatedBy: { name: 'DEMO' } });
    expect(new Set(frames.samples)).toEqual(new Set([shownSource(avatarOf(40))]));
    expect(urls.created).toBe(before);
    // Nor does who comes later.
    const late = render(<ContactAvatar contactId={7} name="Nordlys" size={64} data-id={64} />, {
      wrapper: app.wrapper,
    });
    await untilStatus(avatarOf(64), 'loaded');
    late.unmount();
    expect(sent(app)).toHaveLength(2);
  });

  it('gives a picture to a contact that had none', async () => {
    const { app, avatar } = renderAvatar({ contactId: 9, name: 'Without a picture' });
    await untilStatus(avatar, 'none');
    app.fake.clearRequests();
    const changes = renderChanges(app, { id: '9' });
    await changes.start(({ upload }) => upload.mutateAsync(small));
    await untilStatus(avatar, 'loaded');
    expect(sent(app)).toEqual(['PUT Image 9', 'GET Imageinfo 9']);
    expect(app.fake.requests[0]?.headers['content-type']).toBe('image/png');
  });

  it('is seen by an avatar that comes while it is under way', async () => {
    const app = createApp();
    const changes = renderChanges(app);
    const release = app.fake.hold({ endpoint: 'upload' });
    await changes.start(({ upload }) => upload.mutate(file));
    await waitFor(() => expect(infoOf(app)).toBeDefined());
    const { avatar } = renderAvatar({ contactId: 7, name: 'Nordlys' }, app);
    await untilStatus(avatar, 'loaded');
    expect(await bytesShown(avatar)).toEqual([...bytes]);
    release();
    await waitFor(() => expect(changes.now.upload.isSuccess).toBe(true));
    expect(sent(app)).toEqual(['PUT Image 7', 'GET Imageinfo 7']);
  });

  it('goes by the bytes, whatever the file says that it is', async () => {
    const app = createApp();
    const changes = renderChanges(app);
    await changes.start(({ upload }) => upload.mutateAsync(new File([bytes], 'logo.png', { type: '' })));
    expect(app.fake.requests[0]?.headers['content-type']).toBe('image/jpeg');
  });

  it('downloads what the server has made of it, where that is something else', async () => {
    const { app, avatar } = renderAvatar({ contactId: 7, name: 'Nordlys' });
    await untilStatus(avatar, 'loaded');
    app.fake.clearRequests();
    const other = sampleImages.jpeg({ width: 500, height: 400, hue: 90 });
    const changes = renderChanges(app);
    const release = app.fake.hold({ endpoint: 'info' });
    await changes.start(({ upload }) => upload.mutate(file));
    await waitFor(() => expect(sent(app)).toEqual(['PUT Image 7', 'GET Imageinfo 7']));
    // As a server that scales what it is given.
    app.fake.setImage(7, other);
    release();
    await waitFor(() => expect(sent(app).at(-1)).toBe('GET Image 7 w=64'));
    await waitFor(() => expect(shownSource(avatar)).not.toBeNull());
    await waitFor(async () => expect(await bytesShown(avatar)).not.toEqual([...bytes]));
  });

  it('shows a TIFF when the server has converted it', async () => {
    const { app, avatar } = renderAvatar({ contactId: 7, name: 'Nordlys' });
    await untilStatus(avatar, 'loaded');
    const old = await bytesShown(avatar);
    app.fake.clearRequests();
    const release = app.fake.hold({ endpoint: 'upload' });
    const changes = renderChanges(app);
    const tiff = new Blob([sampleImages.tiff()], { type: 'image/tiff' });
    await changes.start(({ upload }) => upload.mutate(tiff));
    await act(() => settle());
    expect(await bytesShown(avatar)).toEqual(old);
    release();
    await waitFor(() => expect(changes.now.upload.isSuccess).toBe(true));
    await waitFor(async () => expect(await bytesShown(avatar)).not.toEqual(old));
    expect(sent(app).slice(0, 2)).toEqual(['PUT Image 7', 'GET Imageinfo 7']);
    expect(sent(app)[2]).toMatch(/^GET Image 7 .*type=PNG/u);
  });

  it('is seen also where the server gives two pictures the same version', async () => {
    const { app, avatar } = renderAvatar({ contactId: 7, name: 'Nordlys' });
    await untilStatus(avatar, 'loaded');
    const old = infoOf(app);
    const changes = renderChanges(app);
    const release = app.fake.hold({ endpoint: 'info' });
    await changes.start(({ upload }) => upload.mutate(file));
    await waitFor(() => expect(sent(app).at(-1)).toBe('GET Imageinfo 7'));
    app.fake.setInfo(7, { UpdatedDate: old?.updatedDate?.toISOString() });
    release();
    await waitFor(() => expect(changes.now.upload.isSuccess).toBe(true));
    expect(infoOf(app)?.version).toBe(old?.version);
    await act(() => settle());
    await waitFor(async () => expect(await bytesShown(avatar)).toEqual([...bytes]));
    expect(sent(app).slice(2)).toEqual(['PUT Image 7', 'GET Imageinfo 7']);
  });

  it('tells how far it is', async () => {
    const app = createApp();
    const told: unknown[] = [];
    const changes = renderChanges(app);
    await changes.start(({ upload }) =>
      upload.mutateAsync({ file, onProgress: (progress) => told.push(progress) }),
    );
    const totalBytes = file.size;
    expect(told).toEqual([
      { phase: 'preparing', sentBytes: undefined, totalBytes },
      { phase: 'waiting', sentBytes: undefined, totalBytes },
      { phase: 'sending', sentBytes: undefined, totalBytes },
      { phase: 'confirming', sentBytes: totalBytes, totalBytes },
    ]);
  });

  it.each([undefined, null, 'seven', 0])('sends nothing for the id %j', async (id) => {
    const app = createApp();
    const changes = renderChanges(app, { id });
    await changes.start(({ upload }) => upload.mutate(file));
    await waitFor(() => expect(changes.now.upload.error).toMatchObject({ code: 'invalid-id' }));
    expect(app.fake.requests).toHaveLength(0);
  });

  it.each([
    ['an empty file', new File([], 'logo.png', { type: 'image/png' }), 'The file is empty'],
    ['a text', new File(['Hello'], 'logo.png', { type: 'image/png' }), 'does not begin like a picture'],
    ['a WebP', new File(['RIFF\0\0\0\0WEBPVP8 '], 'logo.webp', { type: 'image/webp' }), 'image/webp'],
  ])('neither shows nor sends %s', async (_, wrong, sentence) => {
    const { app, avatar } = renderAvatar({ contactId: 7, name: 'Nordlys' });
    await untilStatus(avatar, 'loaded');
    const source = shownSource(avatar);
    app.fake.clearRequests();
    const changes = renderChanges(app);
    const frames = watchFrames(avatar, () => shownSource(avatar));
    await changes.start(({ upload }) => upload.mutate(wrong));
    await waitFor(() => expect(changes.now.upload.error).toMatchObject({ code: 'unsupported-image' }));
    await act(() => settle());
    frames.stop();
    expect(changes.now.upload.error?.message).toContain(sentence);
    expect(new Set(frames.samples)).toEqual(new Set([source]));
    expect(app.fake.requests).toHaveLength(0);
  });
});

it('leaves the cache without anything that nobody can find again', async () => {
  const fake = createFakeSuperOffice({ contacts: [{ id: 7, name: 'Nordlys', image: photo }] });
  const { app, avatar } = renderAvatar(
    { contactId: 7, name: 'Nordlys' },
    createApp({ fake, isStrict: true }),
  );
  await untilStatus(avatar, 'loaded');
  const changes = renderChanges(app);
  await changes.start(({ upload }) => upload.mutateAsync(file));
  await act(() => settle());
  const keys = app.queryClient
    .getQueryCache()
    .getAll()
    .map(({ queryKey }) => JSON.stringify(queryKey));
  expect(keys.filter((key) => key.includes('unsaved'))).toEqual([]);
});
