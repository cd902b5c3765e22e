import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen, waitFor } from '@testing-library/react';
import { ContactAvatar, SuperOfficeImagesProvider } from 'react-superoffice-images';
import { StrictMode, Suspense, type JSX, type ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Gate } from '../../fixtures/Gate.js';
import { avatarOf, CompanyList, createListApp, range, rowHeight } from '../fixtures/companyList.js';
import { ContactUrl, isAlive } from '../fixtures/ContactUrl.js';
import { createApp, type App } from '../fixtures/createApp.js';
import { outliveGrace, stopTheClock } from '../fixtures/clock.js';
import { isSeen, unseen } from '../fixtures/seen.js';
import { nextFrame } from '../fixtures/nextFrame.js';
import { shownSource, untilStatus } from '../fixtures/renderAvatar.js';
import { settle } from '../fixtures/settle.js';
import { watchFrames } from '../fixtures/watchFrames.js';
import { watchObjectUrls } from '../fixtures/watchObjectUrls.js';

const urls = watchObjectUrls();
const roots: Root[] = [];

afterEach(() => {
  vi.useRealTimers();
  for (const root of roots.splice(0)) root.unmount();
  document.body.replaceChildren();
});

interface Mounted {
  rerender: (children: ReactNode) => void;
  unmount: () => void;
}

/** Puts the list on the page without the runner's help, which would wait for more than the first frame. */
function mount({ client, queryClient }: App, children: ReactNode): Mounted {
  const container = document.createElement('div');
  document.body.append(container);
  const root = createRoot(container);
  roots.push(root);
  const draw = (tree: ReactNode): void =>
    flushSync(() =>
      root.render(
        <StrictMode>
          <QueryClientProvider client={queryClient}>
            <SuperOfficeImagesProvider client={client}>{tree}</SuperOfficeImagesProvider>
          </QueryClientProvider>
        </StrictMode>,
      ),
    );
  draw(children);
  return {
    rerender: draw,
    unmount: () => {
      flushSync(() => root.unmount());
      container.remove();
    },
  };
}

describe('a list that comes back', () => {
  it.each([0, 1_000, 6_000])('has its pictures in the first frame, %i ms after it went', async (ms) => {
    const app = createListApp(15);
    const ids = range(1, 15);
    const first = mount(app, <CompanyList count={15} />);
    for (const id of ids) await untilStatus(avatarOf(id), 'loaded');
    first.unmount();
    await settle(ms);
    expect(urls.live.size > 0).toBe(ms < 5_000);
    const frame = nextFrame();
    mount(app, <CompanyList count={15} />);
    expect(unseen(ids)).toEqual([]);
    await frame;
    expect(unseen(ids)).toEqual([]);
    expect(app.fake.requests).toHaveLength(30);
  });

  it('has them in the first frame also where it is twice as long, or half', async () => {
    const app = createListApp(15);
    mount(app, <CompanyList count={10} />).unmount();
    const first = mount(app, <CompanyList count={10} />);
    for (const id of range(1, 10)) await untilStatus(avatarOf(id), 'loaded');
    first.unmount();
    mount(
      app,
      <div>
        {range(1, 30).map((key) => (
          <ContactAvatar key={key} contactId={(key % 10) + 1} name="A" data-id={key} />
        ))}
      </div>,
    );
    const { samples, stop } = watchFrames(document.body, () => unseen(range(1, 30)).length);
    await waitFor(() => expect(unseen(range(1, 30))).toEqual([]));
    stop();
    // A second and a third avatar of a contact may need a moment, those that were there before do not.
    expect(samples[0]).toBeLessThanOrEqual(20);
  });
});

function avatars(count: number): JSX.Element[] {
  return range(1, count).map((key) => <ContactAvatar key={key} contactId={1} name="A" data-id={key} />);
}

describe('one URL for each Blob', () => {
  it.each([false, true])('serves all avatars, and goes after the last (StrictMode: %s)', async (isStrict) => {
    const app = createListApp(1, { isStrict });
    const { rerender, unmount } = render(avatars(20), { wrapper: app.wrapper });
    for (const key of range(1, 20)) await untilStatus(avatarOf(key), 'loaded');
    expect(urls.created).toBe(1);
    stopTheClock();
    rerender(avatars(1));
    await outliveGrace();
    expect(urls.live.size).toBe(1);
    unmount();
    await vi.advanceTimersByTimeAsync(4_900);
    expect(urls.live.size).toBe(1);
    await vi.advanceTimersByTimeAsync(200);
    expect(urls.live.size).toBe(0);
    expect(urls.created).toBe(1);
  });
});

/** Suspends until the gate is open; without `use`, which React 18 does not have. */
function Waiting({ gate }: { gate: Gate | null }): null {
  // oxlint-disable-next-line typescript/only-throw-error -- It is what Suspense catches.
  if (gate !== null && !gate.isOpen) throw gate.passed;
  return null;
}

function Suspended({ by }: { by: Gate | null }): JSX.Element {
  return (
    <Suspense fallback={<p>Waiting</p>}>
      <CompanyList count={2} />
      <ContactUrl />
      <Waiting gate={by} />
    </Suspense>
  );
}

describe('a tree that is hidden for longer than an unused URL lives', () => {
  it('shows its pictures again at once when it no longer suspends', async () => {
    const app = createListApp(2);
    const gate = new Gate();
    const { rerender } = mount(app, <Suspended by={null} />);
    for (const id of [1, 2]) await untilStatus(avatarOf(id), 'loaded');
    app.fake.clearRequests();
    stopTheClock();
    rerender(<Suspended by={gate} />);
    expect(screen.getByText('Waiting')).toBeVisible();
    await outliveGrace();
    vi.useRealTimers();
    // In every frame there is the fallback, or the pictures.
    const { samples, stop } = watchFrames(
      document.body,
      () => screen.queryByText('Waiting') === null && unseen([1, 2]).length > 0,
    );
    gate.open();
    await waitFor(() => expect(screen.queryByText('Waiting')).toBeNull());
    await nextFrame(2);
    stop();
    expect(samples).not.toContain(true);
    expect(unseen([1, 2])).toEqual([]);
    await expect(isAlive(document.querySelector('output')?.textContent ?? '')).resolves.toBe(true);
    expect(app.fake.requests).toEqual([]);
  });
});

function createForgetfulCache(): QueryClient {
  return new QueryClient({ defaultOptions: { queries: { gcTime: 0 } } });
}

describe('a cache that keeps nothing', () => {
  it('takes no picture off the page', async () => {
    const app = createApp({ queryClient: createForgetfulCache() });
    const { rerender } = render(<ContactAvatar contactId={7} name="A" data-id={1} />, {
      wrapper: app.wrapper,
    });
    await untilStatus(avatarOf(1), 'loaded');
    const source = shownSource(avatarOf(1));
    rerender(<ContactAvatar contactId={7} name="B" data-id={1} />);
    await settle();
    expect(shownSource(avatarOf(1))).toBe(source);
    expect(app.fake.requests).toHaveLength(2);
  });

  it('costs a row that scrolls away and back an info at most, and its picture never leaves', async () => {
    const app = createListApp(200, { queryClient: createForgetfulCache() });
    render(<CompanyList count={200} />, { wrapper: app.wrapper });
    await untilStatus(avatarOf(1), 'loaded');
    const { samples, stop } = watchFrames(avatarOf(1), () => isSeen(1));
    for (const row of [100, 0]) {
      window.scrollTo(0, row * rowHeight);
      await nextFrame(4);
      await settle();
    }
    stop();
    expect(new Set(samples)).toEqual(new Set([true]));
    const images = app.fake.requests.filter(
      ({ endpoint, contactId }) => endpoint === 'image' && contactId === 1,
    );
    expect(images).toHaveLength(1);
  });
});

function avatarsWithNewRefs(): JSX.Element[] {
  return range(1, 3).map((key) => (
    <ContactAvatar key={key} contactId={1} name="A" data-id={key} ref={() => undefined} />
  ));
}

it('keeps each avatar its own element when a parent gives it another ref each time', async () => {
  const app = createListApp(1);
  const { rerender } = render(avatarsWithNewRefs(), { wrapper: app.wrapper });
  for (const key of range(1, 3)) await untilStatus(avatarOf(key), 'loaded');
  const images = range(1, 3).map((key) => avatarOf(key).querySelector('img'));
  const { samples, stop } = watchFrames(document.body, () => unseen(range(1, 3)).length);
  rerender(avatarsWithNewRefs());
  await nextFrame(2);
  stop();
  for (const [index, image] of images.entries()) {
    expect(avatarOf(index + 1).querySelector('img')).toBe(image);
  }
  expect(new Set(samples)).toEqual(new Set([0]));
  expect(app.fake.requests).toHaveLength(2);
});

it('asks for nothing anew when a parent gives another ref to an avatar that loads', async () => {
  const app = createListApp(1);
  const release = app.fake.hold();
  const { rerender } = render(avatarsWithNewRefs(), { wrapper: app.wrapper });
  await waitFor(() => expect(app.fake.inFlight).toBe(1));
  rerender(avatarsWithNewRefs());
  await settle();
  release();
  for (const key of range(1, 3)) await untilStatus(avatarOf(key), 'loaded');
  expect(app.fake.requests).toHaveLength(2);
});
