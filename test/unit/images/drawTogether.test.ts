import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { drawTogether } from '../../../src/images/drawTogether.js';
import { createRequestQueue, type RequestQueue } from '../../../src/images/requestQueue.js';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(async () => {
  // The next test begins long after what this one has drawn.
  await vi.advanceTimersByTimeAsync(1000);
  vi.useRealTimers();
});

const neverAnswered = (): Promise<never> => new Promise(() => undefined);

/** A queue with so many requests that are seen, two of them on the wire. */
function createBusyQueue(requests: number): RequestQueue {
  const queue = createRequestQueue(2);
  for (let owner = 0; owner < requests; owner += 1) {
    void queue.add({
      owner: String(owner),
      kind: 'info',
      signal: new AbortController().signal,
      run: neverAnswered,
    });
  }
  return queue;
}

describe('what answers change', () => {
  it('is drawn at once where nothing has been drawn for a while', () => {
    const draw = vi.fn<() => void>();
    drawTogether(createBusyQueue(100), draw);
    expect(draw).toHaveBeenCalledOnce();
  });

  it('is drawn together, a tenth of a second later, as long as many are to come', async () => {
    const queue = createBusyQueue(100);
    const drawn: number[] = [];
    drawTogether(queue, () => undefined);
    for (const id of [1, 2, 3]) {
      await vi.advanceTimersByTimeAsync(20);
      drawTogether(queue, () => drawn.push(id));
    }
    await vi.advanceTimersByTimeAsync(39);
    expect(drawn).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(drawn).toEqual([1, 2, 3]);
  });

  it('is drawn as it comes when few are to come, with all that waited', async () => {
    const drawn: string[] = [];
    drawTogether(createBusyQueue(100), () => undefined);
    drawTogether(createBusyQueue(7), () => drawn.push('one of many'));
    expect(drawn).toEqual([]);
    drawTogether(createBusyQueue(6), () => drawn.push('one of few'));
    expect(drawn).toEqual(['one of many', 'one of few']);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('does not make who is only near to being seen wait', () => {
    const queue = createBusyQueue(2);
    queue.want('near', 'near');
    for (let count = 0; count < 50; count += 1) {
      void queue.add({
        owner: 'near',
        kind: 'info',
        signal: new AbortController().signal,
        run: neverAnswered,
      });
    }
    const draw = vi.fn<() => void>();
    drawTogether(queue, () => undefined);
    drawTogether(queue, draw);
    expect(draw).toHaveBeenCalledOnce();
  });
});
