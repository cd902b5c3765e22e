import { render, waitFor } from '@testing-library/react';
import { QueryClient } from '@tanstack/react-query';
import type { FakeFailureKind } from 'react-superoffice-images/testing';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { askedIds, avatarOf, CompanyList, createListApp, range } from '../fixtures/companyList.js';
import { createApp } from '../fixtures/createApp.js';
import { renderAvatar, untilStatus } from '../fixtures/renderAvatar.js';
import { settle } from '../fixtures/settle.js';

const grid = { display: 'grid', gridTemplateColumns: 'repeat(6, 50px)' } as const;

afterEach(() => {
  vi.useRealTimers();
});

const statuses = (): Set<string | undefined> =>
  new Set(range(1, 40).map((id) => avatarOf(id).dataset['status']));

interface Busy {
  label: string;
  kind: FakeFailureKind;
  retryAfter: () => string | undefined;
  /** When it goes on at the earliest, of the time when the refused request was made and what the answer said. */
  earliest: (refusedAt: number, retryAfter: string | undefined) => number;
}

const busyAnswers: Busy[] = [
  { label: '429 and seconds', kind: 'throttled', retryAfter: () => '1', earliest: (at) => at + 1_000 },
  {
    label: '429 and a date',
    kind: 'throttled',
    // HTTP dates have whole seconds: this one is one to two seconds ahead.
    retryAfter: () => new Date(Date.now() + 2_000).toUTCString(),
    earliest: (_, date = '') => Date.parse(date),
  },
  { label: '503 and seconds', kind: 'unavailable', retryAfter: () => '0.4', earliest: (at) => at + 400 },
  { label: '503 alone', kind: 'unavailable', retryAfter: () => undefined, earliest: (at) => at + 1_000 },
];

describe.each(busyAnswers)('an answer with $label', ({ kind, retryAfter, earliest }) => {
  it('holds the whole queue, is told by avatars that wait, and ends by itself', async () => {
    const { fake, wrapper } = createListApp(40, { concurrency: 8 });
    const said = retryAfter();
    fake.fail({ kind, times: 1, retryAfter: said });
    render(<CompanyList count={40} style={grid} />, { wrapper });
    // All of them wait, also those whose own requests have not gone out yet.
    await waitFor(() => expect(avatarOf(40)).toHaveAttribute('data-reason', 'throttled'));
    await settle();
    const before = fake.requests.length;
    expect(avatarOf(40)).toHaveAccessibleName(/Busy|Company 40/u);
    expect(fake.inFlight).toBe(0);

    await waitFor(() => expect(fake.requests.length).toBeGreaterThan(before));
    const refused = fake.requests.find(({ status }) => status === 429 || status === 503);
    const goesOnAt = fake.requests[before]?.startedAt ?? 0;
    // By what the server has logged: the machine may have had other things to do before it looked here.
    expect(goesOnAt).toBeGreaterThanOrEqual(earliest(refused?.startedAt ?? Infinity, said) - 50);
    await waitFor(() => expect(statuses()).toEqual(new Set(['loaded'])));
    expect(avatarOf(40)).not.toHaveAttribute('data-reason');
    // The one that was refused went out twice, nothing else did.
    expect(fake.requests).toHaveLength(40 * 2 + 1);
  });
});

describe('after the pause', () => {
  it('goes on at half the width, and grows with each answer', async () => {
    const { fake, wrapper } = createListApp(40, { concurrency: 8 });
    fake.fail({ kind: 'throttled', times: 1, retryAfter: '0.3' });
    render(<CompanyList count={40} style={grid} />, { wrapper });
    await waitFor(() => expect(avatarOf(40)).toHaveAttribute('data-reason', 'throttled'));
    const release = fake.hold();
    fake.clearRequests();
    await waitFor(() => expect(fake.inFlight).toBeGreaterThan(0));
    await settle();
    expect(fake.inFlight).toBe(4);
    release();
    await waitFor(() => expect(statuses()).toEqual(new Set(['loaded'])));
    expect(fake.maxInFlight).toBe(8);
  });
});

describe('a request that keeps being refused', () => {
  it('is made six times in all', async () => {
    const { app, avatar } = renderAvatar({ contactId: 7, name: 'Nordlys' }, createApp());
    app.fake.fail({ kind: 'throttled', retryAfter: '0' });
    await waitFor(() => expect(app.fake.requests).toHaveLength(6));
    await settle(200);
    expect(app.fake.requests).toHaveLength(6);
    expect(avatar).toHaveAttribute('data-status', 'error');
    expect(avatar).toHaveAttribute('data-reason', 'throttled');
  });

  it('is made three times in all where the server fails, whatever TanStack’s defaults are', async () => {
    const queryClient = new QueryClient({
      defaultOptions: { queries: { retry: 3, retryDelay: 1, retryOnMount: true } },
    });
    const { fake, wrapper } = createListApp(4, { queryClient });
    fake.fail({ kind: 'server-error', contactId: 4, endpoint: 'image' });
    for (const [index, kind] of (['server-error', 'gateway', 'offline'] as const).entries()) {
      fake.fail({ kind, contactId: index + 1 });
    }
    render(<CompanyList count={4} />, { wrapper });
    for (const id of [1, 2, 3, 4]) await untilStatus(avatarOf(id), 'error');
    await settle(300);
    for (const id of [1, 2, 3]) {
      expect(fake.requests.filter(({ contactId }) => contactId === id)).toHaveLength(3);
    }
    // The info had come; only the picture failed.
    const ofFourth = fake.requests.filter(({ contactId }) => contactId === 4);
    expect(ofFourth.map(({ endpoint }) => endpoint)).toEqual(['info', 'image', 'image', 'image']);
  });
});

const refusals: [FakeFailureKind, number | undefined, string][] = [
  ['bad-request', undefined, 'rejected'],
  ['unauthorized', undefined, 'unauthorized'],
  ['forbidden', undefined, 'forbidden'],
  ['not-found', undefined, 'not-found'],
  ['not-found', 410, 'not-found'],
  ['bad-request', 409, 'rejected'],
  ['bad-request', 418, 'rejected'],
  ['wrong-tenant', undefined, 'wrong-tenant'],
];

it('takes a refusal for an answer, and never asks again by itself', async () => {
  const { fake, wrapper } = createListApp(refusals.length);
  for (const [index, [kind, status]] of refusals.entries()) fake.fail({ kind, status, contactId: index + 1 });
  render(<CompanyList count={refusals.length} />, { wrapper });
  for (const [index, [, , reason]] of refusals.entries()) {
    await untilStatus(avatarOf(index + 1), 'error');
    expect(avatarOf(index + 1)).toHaveAttribute('data-reason', reason);
  }
  await settle(700);
  expect(fake.requests).toHaveLength(refusals.length);
});

it('is asked about a failure again, when its row comes by, after a minute at the earliest', async () => {
  const app = createApp();
  app.fake.fail({ kind: 'forbidden', times: 1 });
  const show = () => renderAvatar({ contactId: 7, name: 'Nordlys' }, app);
  for (let count = 0; count < 2; count += 1) {
    const { avatar, unmount } = show();
    await untilStatus(avatar, 'error');
    await settle();
    unmount();
  }
  expect(app.fake.requests).toHaveLength(1);

  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 61_000 });
  await untilStatus(show().avatar, 'loaded');
});

it('asks again after 408', async () => {
  const app = createApp();
  app.fake.fail({ kind: 'bad-request', status: 408, times: 1 });
  const { avatar } = renderAvatar({ contactId: 7, name: 'Nordlys' }, app);
  await untilStatus(avatar, 'loaded');
  expect(app.fake.requests).toHaveLength(3);
});

it('never shows a picture as throttled that is there', async () => {
  const { fake, wrapper } = createListApp(2);
  const { rerender } = render(<CompanyList count={1} />, { wrapper });
  await untilStatus(avatarOf(1), 'loaded');
  fake.fail({ kind: 'throttled', times: 1, retryAfter: '0.3' });
  rerender(<CompanyList count={2} />);
  await waitFor(() => expect(avatarOf(2)).toHaveAttribute('data-reason', 'throttled'));
  expect(avatarOf(1)).toHaveAttribute('data-status', 'loaded');
  expect(avatarOf(1)).not.toHaveAttribute('data-reason');
  await untilStatus(avatarOf(2), 'loaded');
});

it('asks for nothing while it is held, whoever comes or goes', async () => {
  const { fake, wrapper } = createListApp(40);
  fake.fail({ kind: 'throttled', times: 1, retryAfter: '0.5' });
  const { rerender } = render(<CompanyList count={1} />, { wrapper });
  await waitFor(() => expect(avatarOf(1)).toHaveAttribute('data-reason', 'throttled'));
  rerender(<CompanyList count={40} style={grid} />);
  await waitFor(() => expect(avatarOf(40)).toHaveAttribute('data-reason', 'throttled'));
  await settle(200);
  rerender(<CompanyList count={20} style={grid} />);
  expect(fake.requests).toHaveLength(1);
  await untilStatus(avatarOf(20), 'loaded');
  expect(askedIds(fake).toSorted((a, b) => a - b)).toEqual(range(1, 20));
});
