import { render, renderHook, waitFor, type RenderHookResult } from '@testing-library/react';
import { useContactImage, type ContactId, type ContactImage } from 'react-superoffice-images';
import { sampleImages } from 'react-superoffice-images/testing';
import type { JSX } from 'react';
import { expect, it } from 'vitest';
import { pathsOf } from '../../fixtures/pathsOf.js';
import { createApp, logo, type App } from '../fixtures/createApp.js';
import { settle } from '../fixtures/settle.js';

interface Props {
  id: ContactId;
  width: number;
}

function renderEager({ wrapper }: App, id: ContactId, width = 40): RenderHookResult<ContactImage, Props> {
  return renderHook((props: Props) => useContactImage(props.id, { width: props.width, eager: true }), {
    wrapper,
    initialProps: { id, width },
  });
}

it('asks for info and picture side by side', async () => {
  const app = createApp();
  const release = app.fake.hold();
  const { result } = renderEager(app, 7);
  await waitFor(() => expect(app.fake.inFlight).toBe(2));
  expect(pathsOf(app.fake.requests).toSorted()).toEqual(['Image 7 w=64', 'Imageinfo 7']);
  release();
  await waitFor(() => expect(result.current.status).toBe('loaded'));
  await settle();
  expect(app.fake.requests).toHaveLength(2);
});

it.each(['info', 'image'] as const)('makes two requests when the %s comes late', async (endpoint) => {
  const app = createApp();
  const release = app.fake.hold({ endpoint });
  const { result } = renderEager(app, 7);
  await waitFor(() => expect(app.fake.requests.some(({ status }) => status === 200)).toBe(true));
  await settle();
  expect(result.current).toMatchObject({ status: 'loading', url: undefined });
  release();
  await waitFor(() => expect(result.current.status).toBe('loaded'));
  expect(pathsOf(app.fake.requests).toSorted()).toEqual(['Image 7 w=64', 'Imageinfo 7']);
});

it('keeps the width that it asked for, also when the original turns out to be small', async () => {
  const app = createApp();
  const { result } = renderEager(app, 8);
  await waitFor(() => expect(result.current.status).toBe('loaded'));
  await settle();
  expect(pathsOf(app.fake.requests).toSorted()).toEqual(['Image 8 w=64', 'Imageinfo 8']);
});

it('makes no request twice in StrictMode', async () => {
  const app = createApp({ isStrict: true });
  const { result } = renderEager(app, 7);
  await waitFor(() => expect(result.current.status).toBe('loaded'));
  await settle();
  expect(pathsOf(app.fake.requests).toSorted()).toEqual(['Image 7 w=64', 'Imageinfo 7']);
});

function Picture(): JSX.Element {
  const { url } = useContactImage(7, { width: 40, eager: true });
  return <output>{url}</output>;
}

it.each([false, true])(
  'makes one request each for 20 components of a contact (StrictMode: %s)',
  async (isStrict) => {
    const { fake, wrapper } = createApp({ isStrict });
    const { getAllByRole } = render(
      Array.from({ length: 20 }, (_, index) => <Picture key={index} />),
      { wrapper },
    );
    const urls = (): Set<string | null> =>
      new Set(getAllByRole('status').map((output) => output.textContent));
    await waitFor(() => expect([...urls()]).toEqual([expect.stringMatching(/^blob:/u)]));
    await settle();
    expect(pathsOf(fake.requests).toSorted()).toEqual(['Image 7 w=64', 'Imageinfo 7']);
  },
);

it('gives up the picture when there is none', async () => {
  const app = createApp();
  app.fake.hold({ endpoint: 'image' });
  const { result } = renderEager(app, 9);
  await waitFor(() => expect(result.current.status).toBe('none'));
  await waitFor(() => expect(app.fake.inFlight).toBe(0));
  expect(app.fake.requests.filter(({ aborted }) => aborted).map(({ endpoint }) => endpoint)).toEqual([
    'image',
  ]);
});

it('gives up the picture when the info fails', async () => {
  const app = createApp();
  app.fake.fail({ kind: 'forbidden', endpoint: 'info' });
  app.fake.hold({ endpoint: 'image' });
  const { result } = renderEager(app, 7);
  await waitFor(() => expect(result.current.error?.code).toBe('forbidden'));
  await waitFor(() => expect(app.fake.inFlight).toBe(0));
});

it('asks for the picture again when the early request failed in passing', async () => {
  const app = createApp();
  app.fake.fail({ kind: 'server-error', endpoint: 'image', times: 1, retryAfter: '0' });
  const { result } = renderEager(app, 7);
  await waitFor(() => expect(result.current.status).toBe('loaded'));
  expect(pathsOf(app.fake.requests).filter((path) => path.startsWith('Image 7'))).toHaveLength(2);
});

it('shows a TIFF, which nobody could know of before', async () => {
  const app = createApp();
  app.fake.setImage(7, sampleImages.tiff({ width: 200, height: 100 }));
  const { result } = renderEager(app, 7);
  await waitFor(() => expect(result.current.status).toBe('loaded'));
  expect(pathsOf(app.fake.requests).toSorted()).toEqual([
    'Image 7 w=64',
    'Image 7 w=64&type=PNG',
    'Imageinfo 7',
  ]);
});

it('gives up both requests when it is unmounted', async () => {
  const app = createApp();
  app.fake.hold();
  const { unmount } = renderEager(app, 7);
  await waitFor(() => expect(app.fake.inFlight).toBe(2));
  unmount();
  await waitFor(() => expect(app.fake.inFlight).toBe(0));
  expect(app.fake.requests.map(({ aborted }) => aborted)).toEqual([true, true]);
});

it('never hands one contact’s early picture to another', async () => {
  const app = createApp();
  const release = app.fake.hold();
  const { result, rerender } = renderEager(app, 7);
  await waitFor(() => expect(app.fake.inFlight).toBe(2));
  rerender({ id: 8, width: 40 });
  await waitFor(() => expect(pathsOf(app.fake.requests)).toContain('Imageinfo 8'));
  // Else the first one might take its picture in passing.
  await settle();
  release();
  await waitFor(() => expect(result.current.status).toBe('loaded'));
  const { url = '' } = result.current;
  const shown = new Uint8Array(await (await fetch(url)).arrayBuffer());
  expect(shown).toEqual(logo);
});

it('asks for the picture again when it may have been replaced before its info came', async () => {
  const app = createApp();
  const release = app.fake.hold({ endpoint: 'info' });
  const { result } = renderEager(app, 8);
  await waitFor(() => expect(app.fake.requests.some(({ endpoint }) => endpoint === 'image')).toBe(true));
  await settle();
  app.fake.setImage(8, sampleImages.png({ width: 40, height: 40, hue: 20 }));
  release();
  await waitFor(() => expect(result.current.status).toBe('loaded'));
  await settle();
  expect(pathsOf(app.fake.requests).toSorted()).toEqual(['Image 8 w=64', 'Image 8 w=64', 'Imageinfo 8']);
});
