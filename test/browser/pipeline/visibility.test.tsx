import { useVirtualizer } from '@tanstack/react-virtual';
import { render, waitFor } from '@testing-library/react';
import { ContactAvatar } from 'react-superoffice-images';
import { createFakeSuperOffice } from 'react-superoffice-images/testing';
import { useRef, type JSX } from 'react';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  askedIds,
  avatarOf,
  CompanyList,
  createCompanies,
  createListApp,
  idsWithin,
  range,
  rowHeight,
} from '../fixtures/companyList.js';
import { createApp } from '../fixtures/createApp.js';
import { nextFrame } from '../fixtures/nextFrame.js';
import { untilStatus } from '../fixtures/renderAvatar.js';
import { settle } from '../fixtures/settle.js';

const margin = 300;
const sorted = (ids: number[]): number[] => ids.toSorted((a, b) => a - b);

/** What happens, in order: that a frame begins, that an observer calls back, that a request leaves. */
const events: string[] = [];
const margins = new Set<string | undefined>();
let observersMade = 0;

function watchForFrames(): void {
  events.push('frame');
  requestAnimationFrame(watchForFrames);
}

beforeAll(() => {
  // Before the first avatar, since the observers are made for the first and kept for all others.
  const Native = IntersectionObserver;
  vi.stubGlobal(
    'IntersectionObserver',
    class extends Native {
      constructor(callback: IntersectionObserverCallback, options?: IntersectionObserverInit) {
        super((entries, observer) => {
          events.push('callback');
          callback(entries, observer);
        }, options);
        margins.add(options && 'scrollMargin' in options ? options.scrollMargin : options?.rootMargin);
        observersMade += 1;
      }
    },
  );
  watchForFrames();
});
beforeEach(() => {
  events.length = 0;
});

async function untilQuiet({ fake }: { fake: { inFlight: number } }): Promise<void> {
  await nextFrame(4);
  await waitFor(() => expect(fake.inFlight).toBe(0));
  await settle(30);
}

describe('a list of 1,000 companies', () => {
  it('asks only for what is on the screen and 300 pixels around it', async () => {
    const app = createListApp(1_000);
    render(<CompanyList count={1_000} />, { wrapper: app.wrapper });
    await untilQuiet(app);
    const near = idsWithin(margin);
    expect(near.length).toBeLessThan(40);
    expect(sorted(askedIds(app.fake))).toEqual(near);
    expect(sorted(askedIds(app.fake, 'image'))).toEqual(near);
    expect(app.fake.requests).toHaveLength(near.length * 2);
  });

  it('asks for the rest as it is scrolled to, and for what is flown over as long as it is there', async () => {
    const app = createListApp(1_000);
    render(<CompanyList count={1_000} />, { wrapper: app.wrapper });
    await untilQuiet(app);
    app.fake.clearRequests();
    window.scrollTo(0, 500 * rowHeight);
    await untilQuiet(app);
    expect(sorted(askedIds(app.fake))).toEqual(idsWithin(margin));
  });

  it('has its requests on the way in the observer’s callback, not a frame later', async () => {
    const fake = createFakeSuperOffice({ contacts: createCompanies(1_000) });
    const fetch: typeof globalThis.fetch = (...request) => {
      events.push('request');
      return fake.fetch(...request);
    };
    const app = createApp({ fake, fetch });
    render(<CompanyList count={1_000} />, { wrapper: app.wrapper });
    await untilQuiet(app);
    events.length = 0;
    window.scrollTo(0, 500 * rowHeight);
    await waitFor(() => expect(events).toContain('request'));
    const between = events.slice(events.indexOf('callback'), events.indexOf('request'));
    expect(between).not.toContain('frame');
  });

  it('asks for all of it when it is eager', async () => {
    const app = createListApp(120);
    render(<CompanyList count={120} isEager />, { wrapper: app.wrapper });
    await waitFor(() => expect(askedIds(app.fake)).toHaveLength(120));
    await untilStatus(avatarOf(120), 'loaded');
  });

  it('makes no observers but the two that all avatars share', () => {
    expect(margins).toEqual(new Set(['0px', '300px']));
    expect(observersMade).toBe(2);
  });
});

describe('a scroll container', () => {
  it('counts like the window: what it hides is not asked for', async () => {
    const app = createListApp(300);
    render(<CompanyList count={300} style={{ height: 190, overflow: 'auto' }} />, { wrapper: app.wrapper });
    await untilQuiet(app);
    // 190 pixels of rows and 300 below.
    expect(sorted(askedIds(app.fake))).toEqual(range(1, 10));
    const [list] = document.getElementsByTagName('ul');
    list?.scrollTo(0, 100 * rowHeight);
    app.fake.clearRequests();
    await untilQuiet(app);
    expect(sorted(askedIds(app.fake))).toEqual(range(95, 110));
  });

  it('counts sideways too', async () => {
    const app = createListApp(300);
    render(
      <CompanyList
        count={300}
        style={{ display: 'flex', width: 190, overflow: 'auto' }}
        rowStyle={{ flex: '0 0 50px' }}
      />,
      { wrapper: app.wrapper },
    );
    await untilQuiet(app);
    expect(sorted(askedIds(app.fake))).toEqual(range(1, 10));
    const [list] = document.getElementsByTagName('ul');
    list?.scrollTo(100 * 50, 0);
    app.fake.clearRequests();
    await untilQuiet(app);
    expect(sorted(askedIds(app.fake))).toEqual(range(95, 110));
  });

  it('counts inside of another', async () => {
    const app = createListApp(300);
    const inner = { height: 5_000, overflow: 'auto' };
    render(
      <div style={{ height: 190, overflow: 'auto' }}>
        <CompanyList count={300} style={inner} />
      </div>,
      { wrapper: app.wrapper },
    );
    await untilQuiet(app);
    expect(sorted(askedIds(app.fake))).toEqual(range(1, 10));
  });

  it('that is off the screen itself asks for nothing', async () => {
    const app = createListApp(300);
    render(
      <>
        <div style={{ height: 3_000 }} />
        <CompanyList count={300} style={{ height: 190, overflow: 'auto' }} />
      </>,
      { wrapper: app.wrapper },
    );
    await untilQuiet(app);
    expect(app.fake.requests).toEqual([]);
    window.scrollTo(0, 3_000);
    await untilQuiet(app);
    expect(sorted(askedIds(app.fake))).toEqual(range(1, 10));
  });
});

describe('what the browser does not lay out', () => {
  it('is not asked for below content-visibility: auto', async () => {
    const app = createListApp(400);
    render(
      range(0, 19).map((section) => (
        <section
          key={section}
          style={{ contentVisibility: 'auto', containIntrinsicHeight: 1_000, height: 1_000 }}
        >
          {range(1, 20).map((row) => (
            <div key={row} style={{ height: 50 }}>
              <ContactAvatar contactId={section * 20 + row} name="A" data-id={section * 20 + row} />
            </div>
          ))}
        </section>
      )),
      { wrapper: app.wrapper },
    );
    await untilQuiet(app);
    expect(sorted(askedIds(app.fake))).toEqual(idsWithin(margin));
    window.scrollTo(0, 10_000);
    app.fake.clearRequests();
    await untilQuiet(app);
    expect(sorted(askedIds(app.fake))).toEqual(idsWithin(margin));
  });

  it('is not asked for until display: none is over', async () => {
    const app = createListApp(3);
    const { rerender } = render(<CompanyList count={3} style={{ display: 'none' }} />, {
      wrapper: app.wrapper,
    });
    await untilQuiet(app);
    expect(app.fake.requests).toEqual([]);
    rerender(<CompanyList count={3} />);
    await untilStatus(avatarOf(3), 'loaded');
    // In the width that the box has now.
    expect(app.fake.requests.map(({ path }) => path)).toContain('/Cust12345/api/v1/Contact/3/Image?w=64');
  });
});

describe('without an IntersectionObserver', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  it('asks for everything at once', async () => {
    vi.stubGlobal('IntersectionObserver', undefined);
    const app = createListApp(120);
    render(<CompanyList count={120} />, { wrapper: app.wrapper });
    await waitFor(() => expect(askedIds(app.fake)).toHaveLength(120));
    await untilStatus(avatarOf(120), 'loaded');
  });
});

function VirtualList({ count }: { count: number }): JSX.Element {
  const scroller = useRef<HTMLDivElement>(null);
  // oxlint-disable-next-line react/incompatible-library -- What the compiler cannot memoize needs no memoizing here.
  const rows = useVirtualizer({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 4,
  });
  return (
    <div ref={scroller} style={{ height: 400, overflow: 'auto' }} data-testid="scroller">
      <div style={{ position: 'relative', height: rows.getTotalSize() }}>
        {rows.getVirtualItems().map(({ index, start }) => (
          <div key={index} style={{ position: 'absolute', top: start, height: rowHeight }}>
            <ContactAvatar contactId={index + 1} name={`Company ${index + 1}`} data-id={index + 1} />
          </div>
        ))}
      </div>
    </div>
  );
}

describe('a virtual list of 10,000 companies', () => {
  it('asks for what it draws, once, however it is scrolled', async () => {
    const app = createListApp(10_000);
    const { getByTestId } = render(<VirtualList count={10_000} />, { wrapper: app.wrapper });
    await untilQuiet(app);
    expect(sorted(askedIds(app.fake))).toEqual(range(1, 12));
    const scroller = getByTestId('scroller');
    for (const row of [5_000, 9_992, 5_000, 0]) {
      scroller.scrollTop = row * rowHeight;
      await nextFrame(3);
      await untilStatus(avatarOf(row + 1), 'loaded');
      await untilQuiet(app);
    }
    const paths = app.fake.requests.filter(({ aborted }) => !aborted).map(({ path }) => path);
    expect(paths).toHaveLength(new Set(paths).size);
    expect(paths.length).toBeLessThan(4 * 20 * 2);
  });

  it('asks for little of what it flies over', async () => {
    const app = createListApp(10_000);
    app.fake.delay({ latencyMs: 20 });
    const { getByTestId } = render(<VirtualList count={10_000} />, { wrapper: app.wrapper });
    const scroller = getByTestId('scroller');
    for (let row = 0; row < 9_000; row += 300) {
      scroller.scrollTop = row * rowHeight;
      await nextFrame();
    }
    await untilQuiet(app);
    const finished = app.fake.requests.filter(({ aborted }) => !aborted);
    // 31 screens flew by, of 16 rows each.
    expect(finished.length).toBeLessThan(31 * 16);
    await untilStatus(avatarOf(idsWithin(0)[2] ?? 0), 'loaded');
  });
});
