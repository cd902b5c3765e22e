import { render, waitFor } from '@testing-library/react';
import { ContactAvatar } from 'react-superoffice-images';
import { createFakeSuperOffice, sampleImages } from 'react-superoffice-images/testing';
import { afterEach, describe, expect, it } from 'vitest';
import { pathsOf } from '../../fixtures/pathsOf.js';
import { avatarOf } from '../fixtures/companyList.js';
import { createApp, type App } from '../fixtures/createApp.js';
import { nextFrame } from '../fixtures/nextFrame.js';
import { renderAvatar, shownSource, untilStatus } from '../fixtures/renderAvatar.js';
import { setDevicePixelRatio } from '../fixtures/setDevicePixelRatio.js';
import { settle } from '../fixtures/settle.js';
import { watchFrames } from '../fixtures/watchFrames.js';

afterEach(async () => {
  await setDevicePixelRatio(0);
});

const picturesAsked = ({ fake }: App): string[] =>
  pathsOf(fake.requests).filter((path) => path.startsWith('Image '));

const shownWidth = (avatar: HTMLElement): number => avatar.querySelector('img')?.naturalWidth ?? 0;

describe('the width that is asked for', () => {
  it.each([
    [1, 16, 64],
    [1, 64, 64],
    [1, 65, 128],
    [1, 200, 256],
    [1, 400, 512],
    [2, 32, 64],
    [2, 40, 128],
    [1.5, 100, 256],
    [3, 100, 512],
    [2, 400, 512],
  ])('at %d device pixels per CSS pixel, for a box of %i, is %i', async (ratio, size, width) => {
    if (ratio !== 1) await setDevicePixelRatio(ratio);
    const { app, avatar } = renderAvatar({ contactId: 7, name: 'Nordlys', size });
    await untilStatus(avatar, 'loaded');
    expect(picturesAsked(app)).toEqual([`Image 7 w=${width}`]);
  });

  it('is that of the box, whatever made it so wide', async () => {
    const { app, avatar } = renderAvatar({
      contactId: 7,
      name: 'Nordlys',
      style: { inlineSize: 200, blockSize: 200 },
    });
    await untilStatus(avatar, 'loaded');
    expect(picturesAsked(app)).toEqual(['Image 7 w=256']);
  });

  it('is that of the box when it is still, not in the middle of an entrance', async () => {
    const app = createApp();
    render(
      <div style={{ transform: 'scale(0.25)' }}>
        <ContactAvatar contactId={7} name="Nordlys" size={200} data-id={7} />
      </div>,
      { wrapper: app.wrapper },
    );
    await untilStatus(avatarOf(7), 'loaded');
    expect(picturesAsked(app)).toEqual(['Image 7 w=256']);
  });
});

describe('a box that grows', () => {
  it('shows what there is until the larger picture has been decoded, and swaps once', async () => {
    const { app, avatar, rerender } = renderAvatar({ contactId: 7, name: 'Nordlys', size: 40 });
    await untilStatus(avatar, 'loaded');
    const { samples, stop } = watchFrames(avatar, () => shownWidth(avatar));
    rerender({ contactId: 7, name: 'Nordlys', size: 200 });
    await waitFor(() => expect(shownWidth(avatar)).toBe(256));
    stop();
    expect(new Set(samples)).toEqual(new Set([64, 256]));
    expect(picturesAsked(app)).toEqual(['Image 7 w=64', 'Image 7 w=256']);
  });

  it('grows by a style sheet, too', async () => {
    const { app, avatar } = renderAvatar({ contactId: 7, name: 'Nordlys', size: 40 });
    await untilStatus(avatar, 'loaded');
    avatar.style.inlineSize = '120px';
    await waitFor(() => expect(shownWidth(avatar)).toBe(128));
    expect(picturesAsked(app)).toEqual(['Image 7 w=64', 'Image 7 w=128']);
  });

  it('asks for nothing when it shrinks', async () => {
    const { app, avatar, rerender } = renderAvatar({ contactId: 7, name: 'Nordlys', size: 200 });
    await untilStatus(avatar, 'loaded');
    const source = shownSource(avatar);
    rerender({ contactId: 7, name: 'Nordlys', size: 40 });
    await nextFrame(3);
    await settle();
    expect(shownSource(avatar)).toBe(source);
    expect(app.fake.requests).toHaveLength(2);
  });
});

describe('a page that is zoomed, or moved to another screen', () => {
  it('gets a sharper picture in place of the old one, and keeps it on the way back', async () => {
    const { app, avatar } = renderAvatar({ contactId: 7, name: 'Nordlys', size: 64 });
    await untilStatus(avatar, 'loaded');
    const { samples, stop } = watchFrames(avatar, () => shownWidth(avatar));
    await setDevicePixelRatio(2);
    await waitFor(() => expect(shownWidth(avatar)).toBe(128));
    stop();
    expect(new Set(samples)).toEqual(new Set([64, 128]));
    await setDevicePixelRatio(1);
    await settle();
    await setDevicePixelRatio(2);
    await settle();
    expect(picturesAsked(app)).toEqual(['Image 7 w=64', 'Image 7 w=128']);
  });
});

describe('pictures that are in memory', () => {
  it('show at once in a larger box, while the larger one loads', async () => {
    const app = createApp();
    const small = <ContactAvatar contactId={7} name="Small" size={40} data-id={1} />;
    const { rerender } = render(small, { wrapper: app.wrapper });
    await untilStatus(avatarOf(1), 'loaded');
    const release = app.fake.hold();
    rerender(
      <>
        {small}
        <ContactAvatar contactId={7} name="Large" size={200} data-id={2} />
      </>,
    );
    await nextFrame();
    expect(avatarOf(2)).toHaveAttribute('data-status', 'loaded');
    expect(shownWidth(avatarOf(2))).toBe(64);
    release();
    await waitFor(() => expect(shownWidth(avatarOf(2))).toBe(256));
    expect(shownWidth(avatarOf(1))).toBe(64);
    expect(picturesAsked(app)).toEqual(['Image 7 w=64', 'Image 7 w=256']);
  });

  it('serve a smaller box without a request', async () => {
    const app = createApp();
    const large = <ContactAvatar contactId={7} name="Large" size={200} data-id={1} />;
    const { rerender } = render(large, { wrapper: app.wrapper });
    await untilStatus(avatarOf(1), 'loaded');
    rerender(
      <>
        {large}
        <ContactAvatar contactId={7} name="Small" size={40} data-id={2} />
      </>,
    );
    await untilStatus(avatarOf(2), 'loaded');
    await settle();
    expect(shownWidth(avatarOf(2))).toBe(256);
    expect(picturesAsked(app)).toEqual(['Image 7 w=256']);
  });
});

describe('a small original', () => {
  it('comes as it is, once, for boxes of every size', async () => {
    const app = createApp();
    render(
      [16, 64, 128, 400].map((size, index) => (
        <ContactAvatar key={size} contactId={8} name="Fjord" size={size} data-id={index} />
      )),
      { wrapper: app.wrapper },
    );
    for (const id of [0, 1, 2, 3]) await untilStatus(avatarOf(id), 'loaded');
    await setDevicePixelRatio(3);
    await settle();
    expect(picturesAsked(app)).toEqual(['Image 8']);
  });
});

const tiff = sampleImages.tiff({ width: 200, height: 120, hue: 30 });
const png = sampleImages.png({ width: 400, height: 300, hue: 90 });

describe('a type that browsers do not show', () => {
  it.each([
    ['a TIFF', tiff, 'image/tiff', ['Image 7 w=64&type=PNG']],
    ['a TIFF that calls itself a JPEG', tiff, 'image/jpeg', ['Image 7 w=64', 'Image 7 w=64&type=PNG']],
    ['a TIFF of no type', tiff, '', ['Image 7 w=64', 'Image 7 w=64&type=PNG']],
    [
      'a TIFF of a type that is none',
      tiff,
      'application/octet-stream',
      ['Image 7 w=64', 'Image 7 w=64&type=PNG'],
    ],
    ['a photo of a format that nobody knows', png, 'image/x-unheard-of', ['Image 7 w=64&type=PNG']],
  ])('ends up as a picture all the same: %s', async (_, bytes, mimeType, paths) => {
    const app = createApp();
    app.fake.setImage(7, bytes, mimeType);
    app.fake.setInfo(7, { OriginalSize: 100_000 });
    const { avatar } = renderAvatar({ contactId: 7, name: 'Nordlys', badge: 'none' }, app);
    await untilStatus(avatar, 'loaded');
    expect(shownWidth(avatar)).toBe(64);
    expect(picturesAsked(app)).toEqual(paths);
  });

  it.each(['image/tiff', 'application/octet-stream', 'image/svg+xml', ''])(
    'is told by the bytes, not by a header that says %j',
    async (contentType) => {
      const fake = createFakeSuperOffice({ contacts: [{ id: 7, name: 'Nordlys', image: png }] });
      const app = createApp({
        fake,
        fetch: async (...request) => {
          const response = await fake.fetch(...request);
          if (!/image/u.test(response.headers.get('Content-Type') ?? '')) return response;
          return new Response(await response.arrayBuffer(), { headers: { 'Content-Type': contentType } });
        },
      });
      const { avatar } = renderAvatar({ contactId: 7, name: 'Nordlys' }, app);
      await untilStatus(avatar, 'loaded');
      expect(picturesAsked(app)).toHaveLength(1);
    },
  );
});
