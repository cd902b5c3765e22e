import { renderHook, waitFor, type RenderHookResult } from '@testing-library/react';
import {
  contactImageQueries,
  useContactImage,
  type ContactId,
  type ContactImage,
  type UseContactImageOptions,
} from 'react-superoffice-images';
import { sampleImages } from 'react-superoffice-images/testing';
import { describe, expect, it } from 'vitest';
import { pathsOf } from '../../fixtures/pathsOf.js';
import { createApp, logo, photo, type App } from '../fixtures/createApp.js';
import { settle } from '../fixtures/settle.js';

interface Props extends UseContactImageOptions {
  id: ContactId | null | undefined;
}

function renderImage({ wrapper }: App, initialProps: Props): RenderHookResult<ContactImage, Props> {
  return renderHook(({ id, ...options }: Props) => useContactImage(id, options), { wrapper, initialProps });
}

/** The bytes behind a URL that is shown. */
async function bytesBehind(url: string | undefined): Promise<Uint8Array> {
  if (url === undefined) throw new Error('There is no picture.');
  const response = await fetch(url);
  return new Uint8Array(await response.arrayBuffer());
}

async function loaded(app: App): Promise<RenderHookResult<ContactImage, Props>> {
  const hook = renderImage(app, { id: 7, width: 40 });
  await waitFor(() => expect(hook.result.current.status).toBe('loaded'));
  app.fake.clearRequests();
  return hook;
}

async function refetchInfo({ queryClient, client }: App): Promise<void> {
  await queryClient.invalidateQueries(contactImageQueries(client).info(7));
}

describe('a contact with a picture', () => {
  it('asks for the info first, and then for the picture in the width of its box', async () => {
    const app = createApp();
    const release = app.fake.hold({ endpoint: 'info' });
    const { result } = renderImage(app, { id: 7, width: 40 });
    expect(result.current).toMatchObject({ status: 'loading', url: undefined, info: undefined, error: null });
    await settle();
    expect(pathsOf(app.fake.requests)).toEqual(['Imageinfo 7']);
    release();
    await waitFor(() => expect(result.current.status).toBe('loaded'));
    expect(result.current).toMatchObject({ info: { blobId: 1007 }, error: null, isStale: false });
    expect(pathsOf(app.fake.requests)).toEqual(['Imageinfo 7', 'Image 7 w=64']);
  });

  it('comes as it is stored without a width', async () => {
    const app = createApp();
    const { result } = renderImage(app, { id: 7 });
    await waitFor(() => expect(result.current.status).toBe('loaded'));
    await expect(bytesBehind(result.current.url)).resolves.toEqual(photo);
    expect(pathsOf(app.fake.requests)).toEqual(['Imageinfo 7', 'Image 7']);
  });

  it('comes once for boxes of every size where the original is small', async () => {
    const app = createApp();
    const { result, rerender } = renderImage(app, { id: 8, width: 20 });
    await waitFor(() => expect(result.current.status).toBe('loaded'));
    const { url } = result.current;
    rerender({ id: 8, width: 500 });
    expect(result.current.url).toBe(url);
    await settle();
    expect(pathsOf(app.fake.requests)).toEqual(['Imageinfo 8', 'Image 8']);
  });

  it('keeps the smaller picture until the larger one is there', async () => {
    const app = createApp();
    const { result, rerender } = renderImage(app, { id: 7, width: 40 });
    await waitFor(() => expect(result.current.status).toBe('loaded'));
    const { url } = result.current;
    const release = app.fake.hold();
    rerender({ id: 7, width: 200 });
    await waitFor(() => expect(app.fake.requests).toHaveLength(3));
    expect(result.current).toMatchObject({ status: 'loaded', url });
    release();
    await waitFor(() => expect(result.current.url).not.toBe(url));
    expect(result.current.status).toBe('loaded');
    expect(pathsOf(app.fake.requests)).toEqual(['Imageinfo 7', 'Image 7 w=64', 'Image 7 w=256']);
  });

  it.each(['image/tiff', 'IMAGE/TIFF'])('is asked for as PNG when it is a TIFF (%s)', async (mimeType) => {
    const app = createApp();
    app.fake.setImage(7, sampleImages.tiff({ width: 200, height: 100 }), mimeType);
    const { result } = renderImage(app, { id: 7, width: 40 });
    await waitFor(() => expect(result.current.status).toBe('loaded'));
    expect(pathsOf(app.fake.requests)).toEqual(['Imageinfo 7', 'Image 7 w=64&type=PNG']);
    const bytes = await bytesBehind(result.current.url);
    expect(String.fromCharCode(...bytes.subarray(1, 4))).toBe('PNG');
  });
});

describe('a contact without a picture', () => {
  it('costs one request, and never one for an image', async () => {
    const app = createApp();
    const { result } = renderImage(app, { id: 9, width: 40 });
    await waitFor(() => expect(result.current.status).toBe('none'));
    await settle();
    expect(result.current).toMatchObject({ url: undefined, info: null, error: null, isStale: false });
    expect(pathsOf(app.fake.requests)).toEqual(['Imageinfo 9']);
  });

  it('has none either when the picture went after the info had been told', async () => {
    const app = createApp();
    app.fake.fail({ kind: 'missing-image', contactId: 7 });
    const { result } = renderImage(app, { id: 7, width: 40 });
    await waitFor(() => expect(result.current.status).toBe('none'));
    expect(result.current).toMatchObject({ url: undefined, error: null, info: { blobId: 1007 } });
  });
});

describe('nothing to ask', () => {
  it.each([
    ['without an id', { id: undefined }],
    ['with null as the id', { id: null }],
    ['when it is not enabled', { id: 7, enabled: false }],
    ['when it is eager and not enabled', { id: 7, eager: true, enabled: false }],
    ['when it is eager and without an id', { id: undefined, eager: true }],
  ])('is idle %s', async (_, props) => {
    const app = createApp();
    const { result } = renderImage(app, props);
    await settle();
    expect(result.current).toMatchObject({ status: 'idle', url: undefined, error: null });
    expect(app.fake.requests).toEqual([]);
  });

  it('starts when it becomes enabled', async () => {
    const app = createApp();
    const { result, rerender } = renderImage(app, { id: 7, enabled: false });
    rerender({ id: 7, enabled: true });
    await waitFor(() => expect(result.current.status).toBe('loaded'));
  });

  it('is an error for what is no id', async () => {
    const app = createApp();
    const { result } = renderImage(app, { id: 'seven', eager: true });
    await waitFor(() => expect(result.current.status).toBe('error'));
    expect(result.current.error?.code).toBe('invalid-id');
    expect(app.fake.requests).toEqual([]);
  });
});

describe('a failure', () => {
  it.each([
    ['info', 'forbidden'],
    ['image', 'forbidden'],
    ['image', 'unsupported-image'],
  ] as const)('of the %s request is told: %s', async (endpoint, code) => {
    const app = createApp();
    app.fake.fail({ kind: code, endpoint });
    const { result } = renderImage(app, { id: 7, width: 40 });
    await waitFor(() => expect(result.current.status).toBe('error'));
    expect(result.current).toMatchObject({ url: undefined, isStale: false, error: { code, contactId: 7 } });
  });

  it.each(['info', 'image'] as const)('of the %s request is over after a retry', async (endpoint) => {
    const app = createApp();
    app.fake.fail({ kind: 'forbidden', endpoint, times: 1 });
    const { result } = renderImage(app, { id: 7, width: 40 });
    await waitFor(() => expect(result.current.status).toBe('error'));
    result.current.retry();
    await waitFor(() => expect(result.current.status).toBe('loaded'));
    expect(result.current.error).toBeNull();
    const retried = endpoint === 'info' ? 'Imageinfo 7' : 'Image 7 w=64';
    expect(pathsOf(app.fake.requests).filter((path) => path === retried)).toHaveLength(2);
    expect(app.fake.requests).toHaveLength(3);
  });

  it('leaves nothing to retry when there is none', async () => {
    const app = createApp();
    const { result } = renderImage(app, { id: 7, width: 40 });
    await waitFor(() => expect(result.current.status).toBe('loaded'));
    result.current.retry();
    await settle();
    expect(app.fake.requests).toHaveLength(2);
  });

  it('is told while a throttled request still waits, and then it goes on by itself', async () => {
    const app = createApp();
    app.fake.fail({ kind: 'throttled', times: 1, retryAfter: '0.2' });
    const { result } = renderImage(app, { id: 7, width: 40 });
    await waitFor(() => expect(result.current.error?.code).toBe('throttled'));
    expect(result.current.status).toBe('error');
    await waitFor(() => expect(result.current.status).toBe('loaded'));
    expect(result.current.error).toBeNull();
  });
});

describe('an info that is asked for again', () => {
  it('changes nothing when it tells the same version', async () => {
    const app = createApp();
    const { result } = await loaded(app);
    const { url, info } = result.current;
    await refetchInfo(app);
    await settle();
    expect(result.current).toMatchObject({ status: 'loaded', url });
    expect(result.current.info).toEqual(info);
    expect(pathsOf(app.fake.requests)).toEqual(['Imageinfo 7']);
  });

  it.each(['of', 'all'] as const)('downloads nothing when %s is invalidated', async (which) => {
    const app = createApp();
    const { result } = await loaded(app);
    const { url } = result.current;
    const queries = contactImageQueries(app.client);
    await app.queryClient.invalidateQueries(which === 'of' ? queries.of(7) : queries.all());
    await settle();
    expect(result.current).toMatchObject({ status: 'loaded', url });
    expect(pathsOf(app.fake.requests)).toEqual(['Imageinfo 7']);
  });

  it('keeps the old picture until the new version is there, and swaps once', async () => {
    const app = createApp();
    const urls: (string | undefined)[] = [undefined];
    const { result } = renderHook(
      () => {
        const image = useContactImage(7, { width: 40 });
        if (urls.at(-1) !== image.url) urls.push(image.url);
        return image;
      },
      { wrapper: app.wrapper },
    );
    await waitFor(() => expect(result.current.status).toBe('loaded'));
    const { url, info } = result.current;

    app.fake.setImage(7, logo);
    const release = app.fake.hold({ endpoint: 'image' });
    await refetchInfo(app);
    await waitFor(() => expect(result.current.info?.version).not.toBe(info?.version));
    expect(result.current).toMatchObject({ status: 'loaded', url, isStale: false });
    release();
    await waitFor(() => expect(result.current.url).not.toBe(url));
    await expect(bytesBehind(result.current.url)).resolves.toEqual(logo);
    await settle();
    expect(urls).toEqual([undefined, url, result.current.url]);
  });

  it('keeps the picture, and says that it may be old, when it fails', async () => {
    const app = createApp();
    const { result } = await loaded(app);
    const { url } = result.current;
    app.fake.fail({ kind: 'forbidden', times: 1 });
    await refetchInfo(app);
    await waitFor(() => expect(result.current.isStale).toBe(true));
    expect(result.current).toMatchObject({ status: 'loaded', url, error: { code: 'forbidden' } });
    result.current.retry();
    await waitFor(() => expect(result.current.isStale).toBe(false));
    expect(result.current).toMatchObject({ status: 'loaded', url, error: null });
  });

  it('keeps the picture, and says that it is old, when the new version cannot be loaded', async () => {
    const app = createApp();
    const { result } = await loaded(app);
    const { url } = result.current;
    app.fake.setImage(7, logo);
    app.fake.fail({ kind: 'forbidden', endpoint: 'image', times: 1 });
    await refetchInfo(app);
    await waitFor(() => expect(result.current.isStale).toBe(true));
    expect(result.current).toMatchObject({ status: 'loaded', url, error: { code: 'forbidden' } });
    result.current.retry();
    await waitFor(() => expect(result.current.isStale).toBe(false));
    await expect(bytesBehind(result.current.url)).resolves.toEqual(logo);
  });

  it('takes the picture away when there is none any more', async () => {
    const app = createApp();
    const { result } = await loaded(app);
    app.fake.removeImage(7);
    await refetchInfo(app);
    await waitFor(() => expect(result.current.status).toBe('none'));
    expect(result.current).toMatchObject({ url: undefined, info: null, isStale: false });
  });

  it('does not bring back a picture that was taken away when another comes', async () => {
    const app = createApp();
    const { result } = await loaded(app);
    const { url } = result.current;
    app.fake.removeImage(7);
    await refetchInfo(app);
    await waitFor(() => expect(result.current.status).toBe('none'));
    app.fake.setImage(7, logo);
    app.fake.hold({ endpoint: 'image' });
    await refetchInfo(app);
    await waitFor(() => expect(result.current.status).toBe('loading'));
    expect(result.current.url).toBeUndefined();
    app.fake.recover();
    await waitFor(() => expect(result.current.status).toBe('loaded'));
    expect(result.current.url).not.toBe(url);
  });
});

it('gives up what is on the wire when it is unmounted', async () => {
  const app = createApp();
  app.fake.hold({ endpoint: 'image' });
  const { unmount } = renderImage(app, { id: 7, width: 40 });
  await waitFor(() => expect(app.fake.requests).toHaveLength(2));
  unmount();
  await waitFor(() => expect(app.fake.inFlight).toBe(0));
  expect(app.fake.requests.map(({ aborted }) => aborted)).toEqual([false, true]);
});

it('goes on with what another one still waits for', async () => {
  const app = createApp();
  const release = app.fake.hold({ endpoint: 'image' });
  const first = renderImage(app, { id: 7, width: 40 });
  const second = renderImage(app, { id: 7, width: 40 });
  await waitFor(() => expect(app.fake.requests).toHaveLength(2));
  first.unmount();
  release();
  await waitFor(() => expect(second.result.current.status).toBe('loaded'));
  expect(app.fake.requests.map(({ aborted }) => aborted)).toEqual([false, false]);
});

it('makes no request twice in StrictMode', async () => {
  const app = createApp({ isStrict: true });
  const { result } = renderImage(app, { id: 7, width: 40 });
  await waitFor(() => expect(result.current.status).toBe('loaded'));
  await settle();
  expect(pathsOf(app.fake.requests)).toEqual(['Imageinfo 7', 'Image 7 w=64']);
});
