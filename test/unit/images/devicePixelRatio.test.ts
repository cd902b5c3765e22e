import { getEventListeners } from 'node:events';
import { afterEach, expect, it, vi } from 'vitest';
import { subscribeToDevicePixelRatio } from '../../../src/images/devicePixelRatio.js';

afterEach(() => {
  vi.unstubAllGlobals();
});

it('is listened to once, as long as somebody wants to know', () => {
  const query = new EventTarget();
  vi.stubGlobal('devicePixelRatio', 1);
  vi.stubGlobal('matchMedia', () => query);
  const listener = vi.fn<() => void>();
  const stopFirst = subscribeToDevicePixelRatio(() => undefined);
  const stopSecond = subscribeToDevicePixelRatio(listener);
  stopFirst();
  query.dispatchEvent(new Event('change'));
  expect(listener).toHaveBeenCalledOnce();
  expect(getEventListeners(query, 'change')).toHaveLength(1);
  stopSecond();
  expect(getEventListeners(query, 'change')).toEqual([]);
});
