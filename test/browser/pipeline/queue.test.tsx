import { render, waitFor } from '@testing-library/react';
import { ContactAvatar, prefetchContactImages } from 'react-superoffice-images';
import { describe, expect, it } from 'vitest';
import { pathsOf } from '../../fixtures/pathsOf.js';
import {
  askedIds,
  avatarOf,
  CompanyList,
  createListApp,
  idsWithin,
  range,
  rowHeight,
} from '../fixtures/companyList.js';
import { nextFrame } from '../fixtures/nextFrame.js';
import { untilStatus } from '../fixtures/renderAvatar.js';
import { settle } from '../fixtures/settle.js';

/** As many as fit on the screen beside and below each other. */
const grid = { display: 'grid', gridTemplateColumns: 'repeat(6, 50px)' } as const;

async function scrollToRow(row: number): Promise<void> {
  window.scrollTo(0, row * rowHeight);
  // The observer tells of it with the next frame.
  await nextFrame(4);
}

describe('the width of the queue', () => {
  it.each([
    [undefined, 24],
    [3, 3],
    [1, 1],
  ])('is %s: at most %i requests are handed over at once', async (concurrency, most) => {
    const { fake, wrapper } = createListApp(60, { concurrency });
    const release = fake.hold();
    render(<CompanyList count={60} style={grid} />, { wrapper });
    await settle();
    expect(fake.inFlight).toBe(most);
    release();
    await Promise.all(range(1, 60).map((id) => untilStatus(avatarOf(id), 'loaded')));
    expect(fake.maxInFlight).toBe(most);
    expect(fake.requests).toHaveLength(120);
  });
});

describe('the order', () => {
  it('lets pictures overtake infos', async () => {
    const { fake, wrapper } = createListApp(12, { concurrency: 1 });
    render(<CompanyList count={12} style={grid} />, { wrapper });
    await untilStatus(avatarOf(12), 'loaded');
    const paths = pathsOf(fake.requests);
    for (const id of range(1, 12)) {
      const waited = paths.indexOf(`Image ${id} w=64`) - paths.indexOf(`Imageinfo ${id}`);
      // One other goes out before anybody has read that there is a picture.
      expect(waited).toBeLessThanOrEqual(2);
    }
  });

  it('is what is seen, then what is near, then what is prefetched', async () => {
    const { fake, client, queryClient, wrapper } = createListApp(200, { concurrency: 1 });
    const release = fake.hold();
    const prefetched = prefetchContactImages(queryClient, client, range(190, 193), { width: 40 });
    render(<CompanyList count={100} />, { wrapper });
    await nextFrame(4);
    const seen = idsWithin(0);
    const near = idsWithin(300).filter((id) => !seen.includes(id));
    expect(near.length).toBeGreaterThan(3);
    release();
    await prefetched;
    await untilStatus(avatarOf(near.at(-1) ?? 0), 'loaded');
    // The first was on the wire before anybody else came.
    const [first, ...ids] = askedIds(fake);
    expect(first).toBe(190);
    expect(ids.slice(0, seen.length)).toEqual(seen);
    // Images overtake: some near infos go out while the last pictures of those before are on their way.
    expect(ids.slice(seen.length, seen.length + near.length).toSorted((a, b) => a - b)).toEqual(near);
    expect(ids.slice(-3)).toEqual([191, 192, 193]);
  });
});

describe('an avatar that comes into view', () => {
  it('has its request on the way before the next frame, when it is mounted there', async () => {
    const { fake, wrapper } = createListApp(1_000);
    render(<CompanyList count={1_000} />, { wrapper });
    await nextFrame();
    expect(fake.requests.length).toBeGreaterThan(0);
  });

  it('overtakes those that have left it, which are never asked for', async () => {
    const { fake, wrapper } = createListApp(400, { concurrency: 2 });
    const release = fake.hold();
    render(<CompanyList count={400} />, { wrapper });
    await waitFor(() => expect(fake.inFlight).toBe(2));
    await scrollToRow(100);
    await settle();
    const seen = idsWithin(0);
    const near = idsWithin(300);
    release();
    await Promise.all(near.map((id) => untilStatus(avatarOf(id), 'loaded')));
    // 1 and 2 were on the wire.
    expect(askedIds(fake).slice(0, 2)).toEqual([1, 2]);
    expect(
      askedIds(fake)
        .slice(2, 2 + seen.length)
        .toSorted((a, b) => a - b),
    ).toEqual(seen);
    expect(askedIds(fake).toSorted((a, b) => a - b)).toEqual([1, 2, ...near]);
    expect(askedIds(fake, 'image').toSorted((a, b) => a - b)).toEqual(near);
    expect(fake.requests.filter(({ aborted }) => aborted)).toEqual([]);
  });
});

describe('an avatar that scrolls away', () => {
  it('lets finish what is on the wire, keeps it, and pays nothing when it comes back', async () => {
    const { fake, wrapper } = createListApp(400);
    const release = fake.hold();
    render(<CompanyList count={400} />, { wrapper });
    await waitFor(() => expect(fake.inFlight).toBe(24));
    await scrollToRow(200);
    await settle();
    release();
    const [there = 0] = idsWithin(0);
    await untilStatus(avatarOf(there), 'loaded');
    for (const row of [0, 200, 0, 200, 0]) {
      await scrollToRow(row);
      const ids = idsWithin(300);
      await Promise.all(ids.map((id) => untilStatus(avatarOf(id), 'loaded')));
    }
    expect(fake.requests.filter(({ aborted }) => aborted)).toEqual([]);
    const paths = pathsOf(fake.requests);
    expect(paths).toHaveLength(new Set(paths).size);
  });

  it('finishes a picture that is on the wire too', async () => {
    const { fake, wrapper } = createListApp(400);
    const release = fake.hold({ endpoint: 'image', contactId: 3 });
    render(<CompanyList count={400} />, { wrapper });
    await untilStatus(avatarOf(2), 'loaded');
    await waitFor(() => expect(fake.inFlight).toBe(1));
    await scrollToRow(200);
    await settle();
    expect(fake.inFlight).toBe(1);
    release();
    // It is the avatar's own state, far away as it is.
    await untilStatus(avatarOf(3), 'loaded');
    await scrollToRow(0);
    await settle();
    expect(pathsOf(fake.requests).filter((path) => path.startsWith('Image 3'))).toHaveLength(1);
  });
});

describe('an avatar that is unmounted', () => {
  it('never asks when that is before its turn', async () => {
    const { fake, wrapper } = createListApp(30, { concurrency: 2 });
    const release = fake.hold();
    const { rerender } = render(<CompanyList count={30} style={grid} />, { wrapper });
    await waitFor(() => expect(fake.inFlight).toBe(2));
    rerender(<CompanyList count={4} style={grid} />);
    await settle();
    release();
    await Promise.all(range(1, 4).map((id) => untilStatus(avatarOf(id), 'loaded')));
    await settle();
    expect(askedIds(fake)).toEqual([1, 2, 3, 4]);
  });

  it.each(['info', 'image'] as const)('aborts its %s on the wire when it was the last', async (endpoint) => {
    const { fake, wrapper, queryClient } = createListApp(3);
    fake.hold({ endpoint, contactId: 2 });
    const { rerender } = render(<CompanyList count={3} />, { wrapper });
    await untilStatus(avatarOf(3), 'loaded');
    await waitFor(() => expect(fake.inFlight).toBe(1));
    rerender(<CompanyList count={1} />);
    await waitFor(() => expect(fake.inFlight).toBe(0));
    await settle();
    const aborted = fake.requests.filter((request) => request.aborted);
    expect(aborted.map((request) => [request.contactId, request.endpoint])).toEqual([[2, endpoint]]);
    // It is no error either: the next one asks as if nothing had been.
    const states = queryClient.getQueryCache().getAll();
    expect(states.filter(({ state }) => state.status === 'error')).toEqual([]);
    fake.recover();
    rerender(<CompanyList count={2} />);
    await untilStatus(avatarOf(2), 'loaded');
  });

  it('leaves alone what another avatar of the contact waits for', async () => {
    const { fake, wrapper } = createListApp(1);
    const release = fake.hold();
    const one = <ContactAvatar contactId={1} name="One" data-id="1" />;
    const { rerender } = render(
      <>
        <div>{one}</div>
        <p>
          <ContactAvatar contactId="1" name="Two" />
        </p>
      </>,
      { wrapper },
    );
    await waitFor(() => expect(fake.inFlight).toBe(1));
    rerender(<div>{one}</div>);
    await settle();
    release();
    await untilStatus(avatarOf(1), 'loaded');
    expect(fake.requests.map(({ aborted }) => aborted)).toEqual([false, false]);
  });
});

it.each([false, true])(
  'asks once each for twenty avatars of one contact (StrictMode: %s)',
  async (isStrict) => {
    const { fake, wrapper } = createListApp(1, { isStrict });
    render(
      range(1, 20).map((number) => (
        <ContactAvatar
          key={number}
          contactId={number % 2 === 0 ? 1 : '1'}
          name={`No. ${number}`}
          data-id={number}
        />
      )),
      { wrapper },
    );
    await Promise.all(range(1, 20).map((number) => untilStatus(avatarOf(number), 'loaded')));
    expect(pathsOf(fake.requests)).toEqual(['Imageinfo 1', 'Image 1 w=64']);
  },
);
