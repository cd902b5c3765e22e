import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { getObjectUrl, retainObjectUrl } from '../../../src/images/objectUrls.js';
import { watchObjectUrls } from '../fixtures/watchObjectUrls.js';

const urls = watchObjectUrls();

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.runOnlyPendingTimers();
  vi.useRealTimers();
});

it('makes one URL a Blob, however many ask for it', () => {
  const blob = new Blob(['picture']);
  const url = getObjectUrl(blob);
  retainObjectUrl(blob);
  expect(getObjectUrl(blob)).toBe(url);
  expect(getObjectUrl(new Blob(['picture']))).not.toBe(url);
  expect(urls.created).toBe(2);
});

it('revokes a URL that nobody retained, as after a render that never reached the screen', () => {
  getObjectUrl(new Blob(['picture']));
  vi.advanceTimersByTime(5_000);
  expect([...urls.live]).toEqual([]);
});

it('keeps a URL as long as somebody shows it', () => {
  const blob = new Blob(['picture']);
  const url = getObjectUrl(blob);
  const releases = [retainObjectUrl(blob), retainObjectUrl(blob)];
  releases[0]?.();
  vi.advanceTimersByTime(600_000);
  expect([...urls.live]).toEqual([url]);
  releases[1]?.();
  vi.advanceTimersByTime(4_900);
  expect([...urls.live]).toEqual([url]);
  vi.advanceTimersByTime(100);
  expect([...urls.live]).toEqual([]);
});

it('survives a release and a new user within the grace, as in StrictMode and in lists', () => {
  const blob = new Blob(['picture']);
  const url = getObjectUrl(blob);
  retainObjectUrl(blob)();
  vi.advanceTimersByTime(4_000);
  retainObjectUrl(blob);
  vi.advanceTimersByTime(60_000);
  expect([...urls.live]).toEqual([url]);
  expect(getObjectUrl(blob)).toBe(url);
});

it('counts a release once, however often it is called', () => {
  const blob = new Blob(['picture']);
  const release = retainObjectUrl(blob);
  retainObjectUrl(blob);
  release();
  release();
  vi.advanceTimersByTime(60_000);
  expect(urls.live.size).toBe(1);
});

it('makes a new URL for a Blob whose first one is gone', () => {
  const blob = new Blob(['picture']);
  const first = getObjectUrl(blob);
  vi.advanceTimersByTime(5_000);
  const second = getObjectUrl(blob);
  expect(second).not.toBe(first);
  expect([...urls.live]).toEqual([second]);
});
