import { screen, render, waitFor } from '@testing-library/react';
import {
  ContactAvatar,
  contactImageQueries,
  type ContactAvatarState,
  type ContactImageStatus,
} from 'react-superoffice-images';
import { createFakeSuperOffice, type FakeFailureKind } from 'react-superoffice-images/testing';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { avatarMessages as messages } from '../../../src/i18n/messages.js';
import { SuperOfficeImagesLocaleProvider } from '../../../src/i18n/SuperOfficeImagesLocaleProvider.js';
import { startWaiting } from '../../../src/images/waiting.js';
import { pathsOf } from '../../fixtures/pathsOf.js';
import { createApp, logo, photo } from '../fixtures/createApp.js';
import { renderAvatar, shownSource, untilStatus } from '../fixtures/renderAvatar.js';
import { settle } from '../fixtures/settle.js';

it('is idle without an id, and asks nothing', async () => {
  const { app, avatar } = renderAvatar({ contactId: undefined, name: 'Nordlys Kaffe AS' });
  await settle();
  expect(avatar).toHaveAttribute('data-status', 'idle');
  expect(avatar).toHaveTextContent('NK');
  expect(app.fake.requests).toEqual([]);
});

it('is loading, and then loaded', async () => {
  const app = createApp();
  const release = app.fake.hold();
  const { avatar } = renderAvatar({ contactId: 7, name: 'Nordlys Kaffe AS' }, app);
  expect(avatar).toHaveAttribute('data-status', 'loading');
  expect(avatar).toHaveTextContent('NK');
  release();
  await untilStatus(avatar, 'loaded');
  expect(avatar).toHaveTextContent('');
  expect(avatar).not.toHaveAttribute('data-reason');
  expect(avatar).not.toHaveAttribute('data-stale');
  expect(shownSource(avatar)).toMatch(/^blob:/u);
  expect(pathsOf(app.fake.requests)).toEqual(['Imageinfo 7', 'Image 7 w=64']);
});

it('has none, after one request, where the contact has no picture', async () => {
  const { app, avatar } = renderAvatar({ contactId: 9, name: 'Nordlys Kaffe AS' });
  await untilStatus(avatar, 'none');
  expect(avatar).toHaveTextContent('NK');
  expect(avatar).not.toHaveAttribute('data-reason');
  expect(pathsOf(app.fake.requests)).toEqual(['Imageinfo 9']);
});

it('is an error for what is no id', async () => {
  const { avatar } = renderAvatar({ contactId: 'seven', name: 'Nordlys' });
  await untilStatus(avatar, 'error');
  expect(avatar).toHaveAttribute('data-reason', 'invalid-id');
});

/** What the server does, and what the avatar makes of it. */
const failures = [
  ['unauthorized', 'unauthorized'],
  ['forbidden', 'forbidden'],
  ['not-found', 'not-found'],
  ['throttled', 'throttled'],
  ['unavailable', 'throttled'],
  ['wrong-tenant', 'wrong-tenant'],
  ['server-error', 'server-error'],
  ['gateway', 'server-error'],
  ['offline', 'offline'],
  ['hang', 'timeout'],
  ['login-page', 'invalid-response'],
  ['malformed-json', 'invalid-response'],
  ['wrong-json', 'invalid-response'],
  ['cut-off', 'offline'],
  ['not-an-image', 'invalid-response'],
  ['unsupported-image', 'unsupported-image'],
  ['bad-request', 'rejected'],
  ['too-large', 'too-large'],
] as const satisfies readonly (readonly [FakeFailureKind, keyof typeof messages.problems])[];

/** These hold all requests, so that they are told apart from the others. */
const busy = failures.filter(([, code]) => code === 'throttled');
const others = failures.filter(([, code]) => code !== 'throttled');

it.each([
  ['every failure of its own', others],
  ['a server that is busy', busy],
] as const)('tells %s by its code, a sentence and a badge', async (_, told) => {
  const fake = createFakeSuperOffice({
    contacts: told.map(([name], index) => ({ id: index + 1, name, image: { bytes: () => photo } })),
  });
  for (const [index, [kind]] of told.entries()) {
    // An info that is too large is none at all.
    fake.fail({ kind, contactId: index + 1, ...(kind === 'too-large' && { endpoint: 'image' }) });
  }
  // All at once: some of them are asked for again, and that takes its time.
  const { wrapper } = createApp({ fake, timeoutMs: 400 });
  render(
    told.map(([kind], index) => <ContactAvatar key={kind} contactId={index + 1} name={kind} />),
    { wrapper },
  );
  const avatars = screen.getAllByRole('img');
  await waitFor(() => {
    expect(new Set(avatars.map((avatar) => avatar.dataset['status']))).toEqual(new Set(['error']));
    // What is throttled is told before the last request for it.
    expect(fake.inFlight).toBe(0);
  });
  expect(avatars.map((avatar) => avatar.dataset['reason'])).toEqual(told.map(([, code]) => code));
  for (const [index, [kind, code]] of told.entries()) {
    const { label, sentence } = messages.problems[code];
    const avatar = screen.getByRole('img', { name: `${kind}, ${label}` });
    expect(avatar).toBe(avatars[index]);
    expect(avatar).toHaveAttribute('data-badge', 'problem');
    expect(avatar).toHaveAttribute('title', sentence);
    expect(avatar).toHaveAccessibleDescription(sentence);
    expect(avatar.querySelector('.so-avatar-badge svg')).not.toBeNull();
    expect(avatar).toHaveTextContent(kind.charAt(0).toUpperCase());
  }
});

it('says that the server is busy while it waits, and goes on by itself', async () => {
  const app = createApp();
  app.fake.fail({ kind: 'throttled', times: 1, retryAfter: '0.3' });
  const { avatar } = renderAvatar({ contactId: 7, name: 'Nordlys' }, app);
  await untilStatus(avatar, 'error');
  expect(avatar).toHaveAttribute('data-reason', 'throttled');
  expect(avatar).toHaveAccessibleName('Nordlys, Busy');
  await untilStatus(avatar, 'loaded');
  expect(avatar).not.toHaveAttribute('data-reason');
  expect(avatar).not.toHaveAttribute('title');
});

it('comes back by itself after a moment without a network', async () => {
  const app = createApp();
  app.fake.fail({ kind: 'offline', times: 1 });
  const { avatar } = renderAvatar({ contactId: 7, name: 'Nordlys' }, app);
  await untilStatus(avatar, 'loaded');
  expect(pathsOf(app.fake.requests)).toEqual(['Imageinfo 7', 'Imageinfo 7', 'Image 7 w=64']);
});

it('comes back when the network does', async () => {
  const app = createApp();
  app.fake.fail({ kind: 'offline', status: undefined });
  const { avatar } = renderAvatar({ contactId: 7, name: 'Nordlys' }, app);
  await untilStatus(avatar, 'error');
  expect(avatar).toHaveAttribute('data-reason', 'offline');
  app.fake.recover();
  window.dispatchEvent(new Event('offline'));
  window.dispatchEvent(new Event('online'));
  await untilStatus(avatar, 'loaded');
});

it('asks also while the browser says that it is offline: a tenant in the house can be reached', async () => {
  const { app, avatar: first } = renderAvatar({ contactId: 9, name: 'Without' });
  await untilStatus(first, 'none');
  window.dispatchEvent(new Event('offline'));
  const { avatar } = renderAvatar({ contactId: 7, name: 'Nordlys' }, app);
  try {
    await waitFor(() => expect(avatar).toHaveAttribute('data-status', 'loaded'));
  } finally {
    window.dispatchEvent(new Event('online'));
  }
});

it('keeps the picture and says that it may be old when asking again fails', async () => {
  const { app, avatar } = renderAvatar({ contactId: 7, name: 'Nordlys' });
  await untilStatus(avatar, 'loaded');
  const source = shownSource(avatar);
  app.fake.fail({ kind: 'forbidden', times: 1 });
  const { info } = contactImageQueries(app.client);
  await app.queryClient.invalidateQueries(info(7));
  await waitFor(() => expect(avatar).toHaveAttribute('data-stale'));
  expect(avatar).toHaveAttribute('data-status', 'loaded');
  expect(avatar).toHaveAttribute('data-reason', 'forbidden');
  expect(shownSource(avatar)).toBe(source);
  await app.queryClient.invalidateQueries(info(7));
  await waitFor(() => expect(avatar).not.toHaveAttribute('data-stale'));
  expect(shownSource(avatar)).toBe(source);
});

it('tells each change of its status once, with what it knows', async () => {
  const told: [ContactImageStatus, ContactAvatarState][] = [];
  const { app, avatar, rerender } = renderAvatar({
    contactId: 7,
    onStatusChange: (...change) => told.push(change),
  });
  await untilStatus(avatar, 'loaded');
  await waitFor(() => expect(told.map(([status]) => status)).toEqual(['loading', 'loaded']));
  expect(told[0]?.[1]).toMatchObject({ status: 'loading', reason: null, isStale: false, info: undefined });
  expect(told[1]?.[1]).toMatchObject({ status: 'loaded', reason: null, info: { blobId: 1007 } });

  app.fake.setImage(8, logo);
  app.fake.fail({ kind: 'forbidden', contactId: 8 });
  rerender({ contactId: 8, onStatusChange: (...change) => told.push(change) });
  await untilStatus(avatar, 'error');
  await settle();
  expect(told.slice(2).map(([status, { reason }]) => [status, reason])).toEqual([
    ['loading', null],
    ['error', 'forbidden'],
  ]);
});

describe('a sentence for people', () => {
  it('is said while the picture loads, and not once it is seen', async () => {
    const app = createApp();
    const release = app.fake.hold();
    const { avatar } = renderAvatar({ contactId: 7, name: 'Nordlys' }, app);
    expect(avatar).toHaveAttribute('title', messages.loading);
    expect(avatar).toHaveAccessibleDescription(messages.loading);
    release();
    await untilStatus(avatar, 'loaded');
    expect(avatar).not.toHaveAttribute('title');
    expect(avatar).toHaveAccessibleDescription('');
  });

  it('says that there is no picture', async () => {
    const { avatar } = renderAvatar({ contactId: 9, name: 'Nordlys' });
    await untilStatus(avatar, 'none');
    expect(avatar).toHaveAccessibleDescription(messages.noPicture);
  });

  it('says nothing where nobody has asked', () => {
    const { avatar } = renderAvatar({ contactId: undefined, name: 'Nordlys' });
    expect(avatar).not.toHaveAttribute('title');
  });

  it('says of a picture that may be old that it may be, and why', async () => {
    const { app, avatar } = renderAvatar({ contactId: 7, name: 'Nordlys' });
    await untilStatus(avatar, 'loaded');
    app.fake.fail({ kind: 'forbidden' });
    await app.queryClient.invalidateQueries(contactImageQueries(app.client).info(7));
    await waitFor(() =>
      expect(avatar).toHaveAccessibleDescription(`${messages.stale} ${messages.problems.forbidden.sentence}`),
    );
  });

  it('is the description beside a title of the app’s own', async () => {
    const { avatar } = renderAvatar({ contactId: 9, name: 'Nordlys', title: 'Customer since 1999' });
    await untilStatus(avatar, 'none');
    expect(avatar).toHaveAttribute('title', 'Customer since 1999');
    expect(avatar).toHaveAttribute('aria-description', messages.noPicture);
  });

  it('is in the words of the tree', async () => {
    const app = createApp();
    const { container } = render(
      <SuperOfficeImagesLocaleProvider messages={{ avatar: { noPicture: 'Ingen logo', company: 'Kunde' } }}>
        <ContactAvatar contactId={9} />
      </SuperOfficeImagesLocaleProvider>,
      { wrapper: app.wrapper },
    );
    await waitFor(() => expect(container.firstElementChild).toHaveAccessibleDescription('Ingen logo'));
    expect(screen.getByRole('img', { name: 'Kunde' })).toBe(container.firstElementChild);
  });
});

it('says that there may be a picture by now when asking again fails', async () => {
  const { app, avatar } = renderAvatar({ contactId: 9, name: 'Nordlys' });
  await untilStatus(avatar, 'none');
  expect(avatar).not.toHaveAttribute('data-stale');
  app.fake.fail({ kind: 'forbidden' });
  await app.queryClient.invalidateQueries(contactImageQueries(app.client).info(9));
  await waitFor(() => expect(avatar).toHaveAttribute('data-stale'));
  expect(avatar).toHaveAttribute('data-status', 'none');
  expect(avatar).toHaveAttribute('data-reason', 'forbidden');
  expect(avatar).toHaveAttribute('data-badge', 'problem');
  expect(avatar).toHaveAccessibleDescription(messages.problems.forbidden.sentence);
});

describe('asking again', () => {
  it('is offered where it can help, and helps', async () => {
    const app = createApp();
    app.fake.fail({ kind: 'login-page' });
    const states: ContactAvatarState[] = [];
    const { avatar } = renderAvatar(
      { contactId: 7, name: 'Nordlys', onStatusChange: (_, state) => states.push(state) },
      app,
    );
    await untilStatus(avatar, 'error');
    await waitFor(() => expect(states.at(-1)).toMatchObject({ status: 'error', canRetry: true }));
    app.fake.recover();
    states.at(-1)?.retry();
    await untilStatus(avatar, 'loaded');
    await waitFor(() => expect(states.at(-1)).toMatchObject({ status: 'loaded', canRetry: false }));
  });

  it('is not offered where it cannot', async () => {
    const app = createApp();
    app.fake.fail({ kind: 'forbidden' });
    const className = vi.fn<(state: ContactAvatarState) => string>(() => 'mine');
    const { avatar } = renderAvatar({ contactId: 7, name: 'Nordlys', className }, app);
    await untilStatus(avatar, 'error');
    expect(avatar).toHaveClass('so-avatar', 'mine');
    expect(className).toHaveBeenLastCalledWith(
      expect.objectContaining({ reason: 'forbidden', canRetry: false }),
    );
  });
});

describe('waiting', () => {
  it('is told of the element that is seen to wait, until the picture is there', async () => {
    const app = createApp();
    const release = app.fake.hold();
    const { avatar } = renderAvatar({ contactId: 7, name: 'Nordlys' }, app);
    await waitFor(() => expect(avatar).toHaveAttribute('data-waiting'));
    release();
    await untilStatus(avatar, 'loaded');
    expect(avatar).not.toHaveAttribute('data-waiting');
  });

  it('is not told as long as other pictures keep coming', async () => {
    const app = createApp();
    const release = app.fake.hold();
    const { avatar } = renderAvatar({ contactId: 7, name: 'Nordlys' }, app);
    const comings = setInterval(() => startWaiting(document.createElement('i'), () => undefined)(), 50);
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(avatar).not.toHaveAttribute('data-waiting');
    clearInterval(comings);
    await waitFor(() => expect(avatar).toHaveAttribute('data-waiting'));
    release();
  });

  it('is not told where there are hundreds, until there are fewer', async () => {
    const elements = Array.from({ length: 100 }, () => document.createElement('i'));
    const stops = elements.map((element) => startWaiting(element, () => undefined));
    await new Promise((resolve) => setTimeout(resolve, 800));
    expect(elements.some((element) => element.hasAttribute('data-waiting'))).toBe(false);
    for (const stop of stops.splice(0, 50)) stop();
    await waitFor(() => expect(elements.at(-1)).toHaveAttribute('data-waiting'));
    for (const stop of stops) stop();
  });

  it('is not told of an element that nobody sees', async () => {
    const app = createApp();
    app.fake.hold();
    const { avatar } = renderAvatar({ contactId: 7, style: { position: 'absolute', top: 5_000 } }, app);
    await settle();
    expect(avatar).toHaveAttribute('data-status', 'loading');
    expect(avatar).not.toHaveAttribute('data-waiting');
  });

  it('lets a picture that comes quickly appear at once', async () => {
    // However slow the machine is, nothing takes its time.
    const clock = vi.spyOn(performance, 'now').mockReturnValue(0);
    onTestFinished(() => clock.mockRestore());
    const { avatar } = renderAvatar({ contactId: 7, name: 'Nordlys' });
    await untilStatus(avatar, 'loaded');
    expect(avatar.querySelector('img')).not.toHaveAttribute('data-arrival');
  });

  it('lets one that comes late fade in, once', async () => {
    const app = createApp();
    const release = app.fake.hold({ endpoint: 'image' });
    const { avatar } = renderAvatar({ contactId: 7, name: 'Nordlys' }, app);
    await waitFor(() => expect(avatar).toHaveAttribute('data-waiting'));
    release();
    await untilStatus(avatar, 'loaded');
    const image = avatar.querySelector('img');
    expect(image).toHaveAttribute('data-arrival', 'late');
    expect(Number(image && getComputedStyle(image).opacity)).toBeGreaterThan(0);
    await waitFor(() => expect(image).not.toHaveAttribute('data-arrival'));
  });
});
