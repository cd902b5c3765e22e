import { act, render, screen, waitFor } from '@testing-library/react';
import { ContactAvatar, contactImageQueries, type ContactAvatarState } from 'react-superoffice-images';
import { createFakeSuperOffice, sampleImages, type FakeSuperOffice } from 'react-superoffice-images/testing';
import { afterEach, expect, it, vi } from 'vitest';
import { Gate } from '../../fixtures/Gate.js';
import { pathsOf } from '../../fixtures/pathsOf.js';
import { createApp, logo, photo } from '../fixtures/createApp.js';
import { renderAvatar, shownSource, untilStatus } from '../fixtures/renderAvatar.js';
import { settle } from '../fixtures/settle.js';
import { watchFrames } from '../fixtures/watchFrames.js';

afterEach(() => {
  vi.restoreAllMocks();
});

const fallbackOf = (avatar: HTMLElement): Element | null => avatar.querySelector('.so-avatar-fallback');

/** A byte too many, of a type that nobody knows: whether it is a picture is for a decoder to say. */
function setUnsureImage(fake: FakeSuperOffice): void {
  fake.setImage(7, new Uint8Array([...logo, 0]));
  fake.setInfo(7, { MimeType: 'labore' });
}

/** A server, or a proxy, that calls a TIFF a JPEG. */
function toLie(response: Response): Response {
  const headers = new Headers(response.headers);
  if (headers.get('Content-Type') === 'image/tiff') headers.set('Content-Type', 'image/jpeg');
  return new Response(response.body, { status: response.status, headers });
}

/** Lets the browser take its time to decode, until it is told to go on. */
function holdDecoding(): () => void {
  const gate = new Gate();
  vi.spyOn(HTMLImageElement.prototype, 'decode').mockReturnValue(gate.passed);
  return gate.open;
}

it('keeps the initials until the picture has decoded', async () => {
  const release = holdDecoding();
  const app = createApp();
  setUnsureImage(app.fake);
  const { avatar } = renderAvatar({ contactId: 7, name: 'Nordlys Kaffe AS' }, app);
  await waitFor(() => expect(app.fake.requests.map(({ endpoint }) => endpoint)).toEqual(['info', 'image']));
  await settle();
  expect(avatar).toHaveAttribute('data-status', 'loading');
  expect(avatar).toHaveTextContent('NK');
  expect(shownSource(avatar)).toBeNull();
  release();
  await untilStatus(avatar, 'loaded');
  expect(fallbackOf(avatar)).toBeNull();
  expect(shownSource(avatar)).not.toBeNull();
});

it('is drawn once for its picture, and not for the info before it', async () => {
  // However slow the machine is, nothing takes its time.
  vi.spyOn(performance, 'now').mockReturnValue(0);
  const className = vi.fn<(state: ContactAvatarState) => string>(() => 'mine');
  const { avatar } = renderAvatar({ contactId: 7, name: 'Nordlys Kaffe AS', className });
  await untilStatus(avatar, 'loaded');
  expect(className.mock.calls.map(([{ status, info }]) => [status, info?.mimeType])).toEqual([
    ['loading', undefined],
    ['loaded', 'image/jpeg'],
  ]);
});

it('says what it knows when the picture takes its time', async () => {
  const app = createApp();
  const release = app.fake.hold({ endpoint: 'image' });
  const { avatar } = renderAvatar({ contactId: 7, name: 'Nordlys Kaffe AS', badge: 'format' }, app);
  await waitFor(() => expect(avatar).toHaveAttribute('data-badge', 'format'));
  expect(avatar).toHaveAttribute('data-status', 'loading');
  release();
});

it('keeps the initials up to the frame in which a whole picture is painted', async () => {
  const { avatar } = renderAvatar({ contactId: 7, name: 'Nordlys Kaffe AS' });
  const { samples, stop } = watchFrames(avatar, () => ({
    hasInitials: fallbackOf(avatar) !== null,
    isWhole: avatar.querySelector('img')?.complete ?? false,
  }));
  await untilStatus(avatar, 'loaded');
  await settle();
  stop();
  expect(samples.filter(({ hasInitials, isWhole }) => hasInitials === isWhole)).toEqual([]);
  expect(avatar.querySelector('img')?.decoding).toBe('sync');
});

it('looks at bytes that cannot be decoded, and asks for a PNG where they are a TIFF in disguise', async () => {
  const app = createApp();
  app.fake.setImage(7, sampleImages.tiff({ width: 30, height: 30 }));
  app.fake.setInfo(7, { MimeType: 'image/jpeg' });
  const lying = createApp({
    fake: { ...app.fake, fetch: async (...input) => toLie(await app.fake.fetch(...input)) },
  });
  const { avatar } = renderAvatar({ contactId: 7, name: 'Nordlys' }, lying);
  await untilStatus(avatar, 'loaded');
  expect(pathsOf(app.fake.requests)).toEqual(['Imageinfo 7', 'Image 7', 'Image 7 type=PNG']);
});

it('never lets the initials shine through a transparent picture', async () => {
  const app = createApp();
  app.fake.setImage(7, sampleImages.transparentPng());
  const { avatar } = renderAvatar({ contactId: 7, name: 'Nordlys Kaffe AS' }, app);
  const { samples, stop } = watchFrames(avatar, () => ({
    isSeen: shownSource(avatar) !== null,
    hasInitials: fallbackOf(avatar) !== null,
  }));
  await untilStatus(avatar, 'loaded');
  stop();
  // One or the other in every frame: neither both, nor an empty box.
  expect(samples.filter(({ isSeen, hasInitials }) => isSeen === hasInitials)).toEqual([]);
});

it('shows a picture at once where another avatar shows it already', async () => {
  const app = createApp();
  const first = <ContactAvatar contactId={7} name="Nordlys 0" badge="none" />;
  const { rerender } = render(first, { wrapper: app.wrapper });
  await untilStatus(screen.getByRole('img', { name: 'Nordlys 0' }), 'loaded');
  rerender(
    <>
      {first}
      <ContactAvatar contactId={7} name="Nordlys 1" badge="none" />
    </>,
  );
  const second = screen.getByRole('img', { name: 'Nordlys 1' });
  expect(second).toHaveAttribute('data-status', 'loaded');
  expect(fallbackOf(second)).toBeNull();
  expect(app.fake.requests).toHaveLength(2);
});

it('never shows one contact’s picture for another, not for one frame', async () => {
  const app = createApp();
  const { avatar, rerender } = renderAvatar({ contactId: 7, name: 'Nordlys' }, app);
  await untilStatus(avatar, 'loaded');
  const sources = new Map([[7, shownSource(avatar)]]);
  rerender({ contactId: 8, name: 'Fjord' });
  await untilStatus(avatar, 'loaded');
  sources.set(8, shownSource(avatar));
  expect(new Set(sources.values()).size).toBe(2);

  // Both are in memory now. Every frame of a few changes shows the right one, or the right initial.
  for (const [contactId, name] of [
    [7, 'Nordlys'],
    [8, 'Fjord'],
    [7, 'Nordlys'],
  ] as const) {
    rerender({ contactId, name });
    const { samples, stop } = watchFrames(
      avatar,
      () => shownSource(avatar) ?? fallbackOf(avatar)?.textContent,
    );
    await untilStatus(avatar, 'loaded');
    await settle();
    stop();
    expect(samples.at(-1)).toBe(sources.get(contactId));
    const wrong = samples.filter((sample) => sample !== sources.get(contactId) && sample !== name.charAt(0));
    expect(wrong).toEqual([]);
  }
  expect(app.fake.requests).toHaveLength(4);
});

it('shows the initials, not the last picture, for a contact without one', async () => {
  const { avatar, rerender } = renderAvatar({ contactId: 7, name: 'Nordlys' });
  await untilStatus(avatar, 'loaded');
  rerender({ contactId: 9, name: 'Without' });
  expect(shownSource(avatar)).toBeNull();
  expect(avatar).toHaveTextContent('W');
  await untilStatus(avatar, 'none');
});

it('keeps the old version until the new one has decoded, and then swaps once', async () => {
  const { app, avatar } = renderAvatar({ contactId: 7, name: 'Nordlys' });
  await untilStatus(avatar, 'loaded');
  const old = shownSource(avatar);
  const release = holdDecoding();
  setUnsureImage(app.fake);
  const { samples, stop } = watchFrames(avatar, () => shownSource(avatar));
  await act(() => app.queryClient.invalidateQueries(contactImageQueries(app.client).of(7)));
  await waitFor(() =>
    expect(app.fake.requests.filter(({ endpoint }) => endpoint === 'image')).toHaveLength(2),
  );
  await settle();
  expect(avatar).toHaveAttribute('data-status', 'loaded');
  expect(new Set(samples)).toEqual(new Set([old]));
  release();
  await waitFor(() => expect(shownSource(avatar)).not.toBe(old));
  await settle();
  stop();
  const swaps = samples.filter((source, index) => index > 0 && source !== samples[index - 1]);
  expect(swaps).toEqual([shownSource(avatar)]);
  expect(avatar.querySelectorAll('img')).toHaveLength(1);
});

/** Few enough that they come as they are stored. */
const garbage = new Uint8Array(3_000).map((_, index) => (index * 31) % 251);

it.each([
  ['a signature and garbage', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0xd, 0xa, 0x1a, 0xa, ...garbage])],
  ['a JPEG that ends in its header', photo.slice(0, 40)],
])('says that %s is no picture', async (_, bytes) => {
  const app = createApp({
    fake: createFakeSuperOffice({ contacts: [{ id: 7, name: 'Nordlys', image: photo }] }),
  });
  app.fake.setImage(7, bytes, 'image/png');
  const { avatar } = renderAvatar({ contactId: 7, name: 'Nordlys' }, app);
  await untilStatus(avatar, 'error');
  expect(avatar).toHaveAttribute('data-reason', 'unsupported-image');
  expect(avatar).toHaveAccessibleName('Nordlys, Unreadable');
  expect(avatar).toHaveTextContent('N');
  expect(shownSource(avatar)).toBeNull();
});

it('shows the next picture after a broken one', async () => {
  const app = createApp();
  app.fake.setImage(7, new Uint8Array([0xff, 0xd8, 0xff, ...garbage]), 'image/jpeg');
  const { avatar } = renderAvatar({ contactId: 7, name: 'Nordlys' }, app);
  await untilStatus(avatar, 'error');
  app.fake.setImage(7, photo);
  await app.queryClient.invalidateQueries(contactImageQueries(app.client).of(7));
  await untilStatus(avatar, 'loaded');
  expect(avatar).not.toHaveAttribute('data-reason');
});

it.each(['png', 'jpeg', 'gif', 'tiff'] as const)('shows a %s', async (type) => {
  const app = createApp();
  app.fake.setImage(7, sampleImages[type]({ width: 120, height: 80 }));
  const { avatar } = renderAvatar({ contactId: 7, name: 'Nordlys' }, app);
  await untilStatus(avatar, 'loaded');
  expect(avatar.querySelector('img')?.naturalWidth).toBeGreaterThanOrEqual(64);
});
