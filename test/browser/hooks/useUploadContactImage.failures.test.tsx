import { act, waitFor } from '@testing-library/react';
import { isSuperOfficeError } from 'react-superoffice-images';
import { sampleImages, type FakeFailureKind } from 'react-superoffice-images/testing';
import { describe, expect, it } from 'vitest';
import { bytesShown } from '../fixtures/bytesShown.js';
import { createApp } from '../fixtures/createApp.js';
import { renderAvatar, shownSource, untilStatus } from '../fixtures/renderAvatar.js';
import { infoOf, renderChanges, sent } from '../fixtures/renderChanges.js';
import { settle } from '../fixtures/settle.js';

const bytes = sampleImages.jpeg({ width: 300, height: 300, hue: 200 });
const file = new File([bytes], 'logo.jpg', { type: 'image/jpeg' });

/** An avatar that shows what is about to be replaced. */
async function openPage(timeoutMs?: number) {
  const { app, avatar } = renderAvatar({ contactId: 7, name: 'Nordlys' }, createApp({ timeoutMs }));
  await untilStatus(avatar, 'loaded');
  app.fake.clearRequests();
  return { app, avatar, source: shownSource(avatar), info: infoOf(app), changes: renderChanges(app) };
}

describe('an upload that the server refuses', () => {
  const refusals: [FakeFailureKind, string, string][] = [
    ['unauthorized', 'unauthorized', 'HTTP 401'],
    ['forbidden', 'forbidden', 'lacks the right'],
    ['not-found', 'not-found', 'HTTP 404'],
    ['bad-request', 'rejected', 'HTTP 400'],
    ['too-large-upload', 'too-large', 'HTTP 413'],
    ['unsupported-upload', 'unsupported-image', 'HTTP 415'],
    ['wrong-tenant', 'wrong-tenant', 'HTTP 421'],
  ];

  it.each(refusals)('(%s) is taken back, and explained', async (kind, code, sentence) => {
    const { app, avatar, source, info, changes } = await openPage();
    const release = app.fake.hold({ endpoint: 'upload' });
    app.fake.fail({ kind, endpoint: 'upload' });
    await changes.start(({ upload }) => upload.mutate(file));
    await waitFor(() => expect(shownSource(avatar)).not.toBe(source));
    release();
    await waitFor(() => expect(changes.now.upload.isError).toBe(true));
    const { error } = changes.now.upload;
    expect(error).toMatchObject({ code, contactId: 7 });
    expect(error?.message).toContain(sentence);
    expect(error?.message).toContain('so the picture of contact 7 was not saved.');
    expect(infoOf(app)).toBe(info);
    await waitFor(() => expect(shownSource(avatar)).toBe(source));
    expect(avatar).toHaveAttribute('data-status', 'loaded');
    await act(() => settle());
    // It was told what there is, and need not ask.
    expect(sent(app)).toEqual(['PUT Image 7']);
  });

  it('says what the server says about the right that is missing', async () => {
    const { app, changes } = await openPage();
    app.fake.setInfo(7, { TableRight: { Mask: 'Select', Reason: 'Owned by another group.' } });
    await changes.start(({ upload }) => upload.mutate(file));
    await waitFor(() => expect(changes.now.upload.error).toMatchObject({ code: 'forbidden' }));
    expect(changes.now.upload.error).toMatchObject({ serverMessage: 'Owned by another group.' });
    expect(changes.now.upload.error?.message).toContain('The server says: "Owned by another group.".');
  });

  it('leaves a contact without a picture as it was', async () => {
    const { app, avatar } = renderAvatar({ contactId: 9, name: 'Without a picture' });
    await untilStatus(avatar, 'none');
    app.fake.fail({ kind: 'forbidden', endpoint: 'upload' });
    const changes = renderChanges(app, { id: 9 });
    await changes.start(({ upload }) => upload.mutate(file));
    await waitFor(() => expect(changes.now.upload.isError).toBe(true));
    await untilStatus(avatar, 'none');
    expect(infoOf(app, 9)).toBeNull();
  });

  it('leaves nothing known where nothing was', async () => {
    const app = createApp();
    app.fake.fail({ kind: 'forbidden', endpoint: 'upload' });
    const changes = renderChanges(app);
    await changes.start(({ upload }) => upload.mutate(file));
    await waitFor(() => expect(changes.now.upload.isError).toBe(true));
    expect(infoOf(app)).toBeUndefined();
    expect(sent(app)).toEqual(['PUT Image 7']);
  });
});

describe('an upload of which nobody knows what became of it', () => {
  it.each<FakeFailureKind>(['offline', 'server-error', 'gateway', 'login-page', 'malformed-json', 'hang'])(
    '(%s) is not sent again, and the server is asked',
    async (kind) => {
      const { app, avatar, source, changes } = await openPage(kind === 'hang' ? 150 : undefined);
      app.fake.fail({ kind, endpoint: 'upload' });
      await changes.start(({ upload }) => upload.mutate(file));
      await waitFor(() => expect(changes.now.upload.isError).toBe(true));
      expect(isSuperOfficeError(changes.now.upload.error)).toBe(true);
      await waitFor(() => expect(sent(app)).toEqual(['PUT Image 7', 'GET Imageinfo 7']));
      await waitFor(() => expect(shownSource(avatar)).toBe(source));
      await act(() => settle());
      expect(sent(app)).toHaveLength(2);
    },
  );

  it('is shown without a download when it was saved all the same', async () => {
    const { app, avatar, changes } = await openPage();
    app.fake.fail({ kind: 'cut-off', endpoint: 'upload' });
    await changes.start(({ upload }) => upload.mutate(file));
    await waitFor(() => expect(changes.now.upload.error).toMatchObject({ code: 'offline' }));
    await waitFor(async () => expect(await bytesShown(avatar)).toEqual([...bytes]));
    expect(sent(app)).toEqual(['PUT Image 7', 'GET Imageinfo 7']);
  });
});

it('is a success also where the new version cannot be asked for', async () => {
  const { app, avatar, changes } = await openPage();
  app.fake.fail({ kind: 'forbidden', endpoint: 'info', times: 1 });
  await changes.start(({ upload }) => upload.mutateAsync(file));
  await waitFor(async () => expect(await bytesShown(avatar)).toEqual([...bytes]));
  await waitFor(() => expect(avatar).toHaveAttribute('data-stale'));
});

describe('a server that asks to be left alone', () => {
  it('is asked again after the time that it says, and the picture stays meanwhile', async () => {
    const { app, avatar, changes } = await openPage();
    const phases: string[] = [];
    app.fake.fail({ kind: 'throttled', endpoint: 'upload', times: 1, retryAfter: '1' });
    await changes.start(({ upload }) =>
      upload.mutate({ file, onProgress: ({ phase }) => phases.push(phase) }),
    );
    await waitFor(async () => expect(await bytesShown(avatar)).toEqual([...bytes]));
    await waitFor(() => expect(changes.now.upload.isSuccess).toBe(true));
    expect(phases).toEqual(['preparing', 'waiting', 'sending', 'waiting', 'sending', 'confirming']);
    expect(sent(app)).toEqual(['PUT Image 7', 'PUT Image 7', 'GET Imageinfo 7']);
  });

  it('is left alone by uploads too', async () => {
    const { app, changes } = await openPage();
    app.fake.fail({ kind: 'throttled', endpoint: 'info', times: 1, retryAfter: '1' });
    const other = renderAvatar({ contactId: 8, name: 'Fjord' }, app);
    await waitFor(() => expect(other.avatar).toHaveAttribute('data-reason', 'throttled'));
    const startedAt = performance.now();
    await changes.start(({ upload }) => upload.mutateAsync(file));
    expect(performance.now() - startedAt).toBeGreaterThan(700);
    // Before the info that has waited longer.
    expect(sent(app).slice(0, 2)).toEqual(['GET Imageinfo 8', 'PUT Image 7']);
  });
});

describe('an abort', () => {
  it('takes back what was not sent, and asks nothing', async () => {
    const { app, avatar, source, changes } = await openPage();
    const controller = new AbortController();
    await changes.start(({ upload }) =>
      upload.mutate({
        file,
        signal: controller.signal,
        onProgress: ({ phase }) => phase === 'waiting' && controller.abort(),
      }),
    );
    await waitFor(() => expect(changes.now.upload.error?.name).toBe('AbortError'));
    await act(() => settle());
    expect(shownSource(avatar)).toBe(source);
    expect(app.fake.requests).toHaveLength(0);
  });

  it('takes back what is on the wire, and asks what became of it', async () => {
    const { app, avatar, source, changes } = await openPage();
    const controller = new AbortController();
    app.fake.hold({ endpoint: 'upload' });
    await changes.start(({ upload }) => upload.mutate({ file, signal: controller.signal }));
    await waitFor(() => expect(sent(app)).toEqual(['PUT Image 7']));
    await waitFor(() => expect(shownSource(avatar)).not.toBe(source));
    controller.abort('No more.');
    await waitFor(() => expect(changes.now.upload.error?.name).toBe('AbortError'));
    expect(app.fake.requests[0]?.aborted).toBe(true);
    await waitFor(() => expect(sent(app)).toEqual(['PUT Image 7', 'GET Imageinfo 7']));
    await waitFor(() => expect(shownSource(avatar)).toBe(source));
  });

  it('while the file is read shows nothing of it', async () => {
    const { app, info, changes } = await openPage();
    const controller = new AbortController();
    const versions = new Set([info?.version]);
    app.queryClient.getQueryCache().subscribe(() => void versions.add(infoOf(app)?.version));
    await changes.start(({ upload }) =>
      upload.mutate({
        file,
        signal: controller.signal,
        onProgress: ({ phase }) => phase === 'preparing' && controller.abort(),
      }),
    );
    await waitFor(() => expect(changes.now.upload.error?.name).toBe('AbortError'));
    await act(() => settle());
    expect(versions).toEqual(new Set([info?.version]));
    expect(app.fake.requests).toHaveLength(0);
  });

  it('before the start sends nothing', async () => {
    const { app, changes } = await openPage();
    await changes.start(({ upload }) => upload.mutate({ file, signal: AbortSignal.abort() }));
    await waitFor(() => expect(changes.now.upload.error?.name).toBe('AbortError'));
    expect(app.fake.requests).toHaveLength(0);
  });
});
