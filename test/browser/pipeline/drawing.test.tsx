import { render } from '@testing-library/react';
import { createFakeSuperOffice } from 'react-superoffice-images/testing';
import { describe, expect, it } from 'vitest';
import { avatarOf, CompanyList, createCompanies, createListApp, range } from '../fixtures/companyList.js';
import type { App } from '../fixtures/createApp.js';
import { untilStatus } from '../fixtures/renderAvatar.js';

/** As many as fit on the screen beside and below each other. */
const grid = { display: 'grid', gridTemplateColumns: 'repeat(6, 50px)' } as const;

/** When pictures enter the page, and how many do so at once. */
function watchArrivals(): { at: number; count: number }[] {
  const arrivals: { at: number; count: number }[] = [];
  new MutationObserver((mutations) => {
    const images = mutations.flatMap(({ addedNodes }) =>
      [...addedNodes].filter((node) => node instanceof HTMLImageElement),
    );
    if (images.length > 0) arrivals.push({ at: performance.now(), count: images.length });
  }).observe(document.body, { childList: true, subtree: true });
  return arrivals;
}

function createSlowApp(count: number, concurrency: number): App {
  const fake = createFakeSuperOffice({ contacts: createCompanies(count), latencyMs: 20 });
  return createListApp(count, { fake, concurrency });
}

describe('a screen of pictures', () => {
  it('enters the page at most ten times a second, until the last few come', async () => {
    const { wrapper } = createSlowApp(60, 2);
    const arrivals = watchArrivals();
    render(<CompanyList count={60} style={grid} />, { wrapper });
    await Promise.all(range(1, 60).map((id) => untilStatus(avatarOf(id), 'loaded')));
    expect(arrivals.reduce((sum, { count }) => sum + count, 0)).toBe(60);
    // With six requests left there are six pictures to come, at most.
    const many = arrivals.slice(0, -7).map(({ at }) => at);
    const pauses = many.slice(1).map((at, index) => at - (many[index] ?? 0));
    expect(pauses.length).toBeGreaterThan(2);
    // From commit to commit, of which one may have taken its time; on the whole it is ten a second.
    for (const pauseMs of pauses) expect(pauseMs).toBeGreaterThan(50);
    expect(((many.at(-1) ?? 0) - (many[0] ?? 0)) / pauses.length).toBeGreaterThan(90);
  });

  it('enters the page picture by picture where there are few', async () => {
    const { wrapper } = createSlowApp(3, 1);
    const arrivals = watchArrivals();
    render(<CompanyList count={3} style={grid} />, { wrapper });
    await Promise.all(range(1, 3).map((id) => untilStatus(avatarOf(id), 'loaded')));
    expect(arrivals.map(({ count }) => count)).toEqual([1, 1, 1]);
  });
});
