import { screen, render, waitFor } from '@testing-library/react';
import {
  ContactAvatar,
  contactImageQueries,
  type ContactAvatarState,
  type ContactImageStatus,
} from 'react-superoffice-images';
import { createFakeSuperOffice, type FakeFailureKind } from 'react-superoffice-images/testing';
import { expect, it } from 'vitest';
import { messages } from '../../../src/i18n/messages.js';
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
  expect(told[0]?.[1]).toEqual({ status: 'loading', reason: null, isStale: false, info: undefined });
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
