import { render, waitFor } from '@testing-library/react';
import { Activity, type JSX } from 'react';
import { afterEach, expect, it, vi } from 'vitest';
import { outliveGrace, stopTheClock } from '../fixtures/clock.js';
import { avatarOf, CompanyList, createListApp, range } from '../fixtures/companyList.js';
import { ContactUrl, isAlive } from '../fixtures/ContactUrl.js';
import { nextFrame } from '../fixtures/nextFrame.js';
import { untilStatus } from '../fixtures/renderAvatar.js';
import { unseen } from '../fixtures/seen.js';
import { settle } from '../fixtures/settle.js';
import { watchFrames } from '../fixtures/watchFrames.js';
import { watchObjectUrls } from '../fixtures/watchObjectUrls.js';

const urls = watchObjectUrls();

afterEach(() => void vi.useRealTimers());

function Shelf({ mode }: { mode: 'hidden' | 'visible' }): JSX.Element {
  return (
    <Activity mode={mode}>
      <CompanyList count={2} />
      <ContactUrl />
    </Activity>
  );
}

it('shows its pictures again at once when it is an Activity', async () => {
  const app = createListApp(2);
  const { rerender } = render(<Shelf mode="visible" />, { wrapper: app.wrapper });
  for (const id of [1, 2]) await untilStatus(avatarOf(id), 'loaded');
  app.fake.clearRequests();
  stopTheClock();
  rerender(<Shelf mode="hidden" />);
  await outliveGrace();
  expect(urls.live.size).toBe(0);
  const { samples, stop } = watchFrames(document.body, () => unseen([1, 2]).length);
  samples.length = 0;
  rerender(<Shelf mode="visible" />);
  await nextFrame(2);
  stop();
  expect(new Set(samples)).toEqual(new Set([0]));
  await expect(isAlive(document.querySelector('output')?.textContent ?? '')).resolves.toBe(true);
  expect(app.fake.requests).toEqual([]);
});

it('asks for nothing while it has never been shown', async () => {
  const app = createListApp(2);
  const { rerender } = render(<Shelf mode="hidden" />, { wrapper: app.wrapper });
  await settle();
  expect(app.fake.requests).toEqual([]);
  rerender(<Shelf mode="visible" />);
  for (const id of [1, 2]) await untilStatus(avatarOf(id), 'loaded');
});

it('aborts what it has on the wire, and asks again when it comes back', async () => {
  const app = createListApp(2);
  app.fake.hold();
  const { rerender } = render(<Shelf mode="visible" />, { wrapper: app.wrapper });
  await waitFor(() => expect(app.fake.inFlight).toBe(2));
  rerender(<Shelf mode="hidden" />);
  await waitFor(() => expect(app.fake.inFlight).toBe(0));
  app.fake.recover();
  rerender(<Shelf mode="visible" />);
  for (const id of [1, 2]) await untilStatus(avatarOf(id), 'loaded');
  expect(app.fake.requests.map(({ aborted }) => aborted)).toEqual([
    true,
    true,
    ...range(1, 4).map(() => false),
  ]);
});
