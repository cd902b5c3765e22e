import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createRequestQueue, type RequestQueue } from '../../../src/images/requestQueue.js';
import type { QueueLevel } from '../../../src/images/requestRanks.js';
import { startInTurn } from '../../../src/images/startInTurn.js';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const neverAnswered = (): Promise<never> => new Promise(() => undefined);

/** A queue of width 1 in which so many requests of a level wait. */
function createQueue(waiting: number, level: QueueLevel = 'visible'): RequestQueue {
  const queue = createRequestQueue(1);
  queue.want('somebody', level);
  for (let count = 0; count <= waiting; count += 1) {
    void queue.add({
      owner: 'somebody',
      kind: 'info',
      signal: new AbortController().signal,
      run: neverAnswered,
    });
  }
  return queue;
}

describe('who wants to ask', () => {
  it('starts at once where few wait', () => {
    const run = vi.fn<() => void>();
    startInTurn(createQueue(23), 'visible', run);
    expect(run).toHaveBeenCalledOnce();
  });

  it('starts a moment later where many wait', async () => {
    const run = vi.fn<() => void>();
    startInTurn(createQueue(24), 'visible', run);
    await vi.advanceTimersByTimeAsync(49);
    expect(run).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(run).toHaveBeenCalledOnce();
  });

  it('starts at once where only those wait that are wanted less', () => {
    const run = vi.fn<() => void>();
    startInTurn(createQueue(100, 'near'), 'visible', run);
    expect(run).toHaveBeenCalledOnce();
  });

  it('never starts when it has gone by then, and leaves no timer', async () => {
    const run = vi.fn<() => void>();
    startInTurn(createQueue(24), 'visible', run)();
    await vi.advanceTimersByTimeAsync(1000);
    expect(run).not.toHaveBeenCalled();
    expect(vi.getTimerCount()).toBe(0);
  });

  it('starts with those that are seen, sixty in a task', async () => {
    const queue = createQueue(24);
    const started: string[] = [];
    for (let row = 0; row < 40; row += 1) startInTurn(queue, 'near', () => started.push('near'));
    for (let row = 0; row < 50; row += 1) startInTurn(queue, 'visible', () => started.push('visible'));
    await vi.advanceTimersByTimeAsync(50);
    expect(started).toEqual([...Array(50).fill('visible'), ...Array(10).fill('near')]);
    await vi.advanceTimersByTimeAsync(16);
    expect(started).toHaveLength(90);
  });
});
