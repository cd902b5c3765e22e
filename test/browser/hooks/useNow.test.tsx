import { act, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { useNow } from '../../../src/hooks/useNow.js';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date', 'setInterval', 'clearInterval'] });
});
afterEach(() => {
  vi.useRealTimers();
});

it('is told anew each minute, as long as somebody reads it', () => {
  const { result, unmount } = renderHook(useNow);
  const before = result.current?.getTime() ?? 0;
  act(() => {
    vi.advanceTimersByTime(60_000);
  });
  expect(result.current?.getTime()).toBe(before + 60_000);
  unmount();
  expect(vi.getTimerCount()).toBe(0);
});
