import { render, renderHook } from '@testing-library/react';
import { StrictMode, type JSX } from 'react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { useObjectUrl } from '../../../src/hooks/useObjectUrl.js';
import '../fixtures/createApp.js';
import { watchObjectUrls } from '../fixtures/watchObjectUrls.js';

const urls = watchObjectUrls();

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.runOnlyPendingTimers();
  vi.useRealTimers();
});

function Picture({ blob }: { blob: Blob }): JSX.Element {
  return <output>{useObjectUrl(blob)}</output>;
}

it('has the URL in the first render', () => {
  const rendered: (string | undefined)[] = [];
  const blob = new Blob(['picture']);
  renderHook(() => rendered.push(useObjectUrl(blob)));
  expect(rendered[0]).toMatch(/^blob:/u);
});

it.each([null, undefined])('has none without a Blob (%s)', (blob) => {
  expect(renderHook(() => useObjectUrl(blob)).result.current).toBeUndefined();
});

it.each([false, true])('shares one URL among 100 components of one Blob (StrictMode: %s)', (isStrict) => {
  const blob = new Blob(['picture']);
  const list = Array.from({ length: 100 }, (_, index) => <Picture key={index} blob={blob} />);
  const { getAllByRole, unmount } = render(isStrict ? <StrictMode>{list}</StrictMode> : list);
  expect(new Set(getAllByRole('status').map((output) => output.textContent))).toEqual(urls.live);
  expect(urls.created).toBe(1);
  vi.advanceTimersByTime(60_000);
  expect(urls.live.size).toBe(1);
  unmount();
  vi.advanceTimersByTime(5_000);
  expect(urls.live.size).toBe(0);
});

it('lets go of the old Blob’s URL when there is a new one', () => {
  const { result, rerender } = renderHook(({ blob }) => useObjectUrl(blob), {
    initialProps: { blob: new Blob(['old']) },
  });
  const { current: old } = result;
  rerender({ blob: new Blob(['new']) });
  expect(result.current).not.toBe(old);
  vi.advanceTimersByTime(5_000);
  expect([...urls.live]).toEqual([result.current]);
});

it.each([false, true])('leaves nothing after 100 mounts and unmounts (StrictMode: %s)', (isStrict) => {
  for (let count = 0; count < 100; count += 1) {
    const picture = <Picture blob={new Blob([String(count)])} />;
    render(isStrict ? <StrictMode>{picture}</StrictMode> : picture).unmount();
  }
  expect(urls.created).toBe(100);
  vi.advanceTimersByTime(5_000);
  expect(urls.live.size).toBe(0);
  expect(vi.getTimerCount()).toBe(0);
});
