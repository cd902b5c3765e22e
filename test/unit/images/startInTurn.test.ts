import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createRequestQueue, type RequestQueue } from '../../../src/images/requestQueue.js';
import type { QueueLevel } from '../../../src/images/requestRanks.js';
import { startInTurn } from '../../../src/images/startInTurn.js';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(async () => {
  // A new task, in which nobody has started.
  await vi.advanceTimersByTimeAsync(0);
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

const many = 24;

describe('who wants to ask', () => {
  it('starts at once where few wait', () => {
    const run = vi.fn<() => void>();
    startInTurn(createQueue(many - 1), 'visible', run);
    expect(run).toHaveBeenCalledOnce();
  });

  it('starts a task later behind six that started in this one, so that their requests leave first', async () => {
    const queue = createQueue(0);
    const started: number[] = [];
    for (let row = 1; row <= 8; row += 1) startInTurn(queue, 'visible', () => started.push(row));
    expect(started).toEqual([1, 2, 3, 4, 5, 6]);
    await vi.advanceTimersByTimeAsync(0);
    expect(started).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    startInTurn(queue, 'visible', () => started.push(9));
    expect(started).toHaveLength(9);
  });

  it('starts a moment later where many wait', async () => {
    const run = vi.fn<() => void>();
    startInTurn(createQueue(many), 'visible', run);
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
    startInTurn(createQueue(many), 'visible', run)();
    await vi.advanceTimersByTimeAsync(1000);
    expect(run).not.toHaveBeenCalled();
    expect(vi.getTimerCount()).toBe(0);
  });

  it('starts with those that are seen, and with few in a task', async () => {
    const queue = createQueue(many);
    const started: string[] = [];
    for (let row = 0; row < 30; row += 1) startInTurn(queue, 'near', () => started.push('near'));
    for (let row = 0; row < 10; row += 1) startInTurn(queue, 'visible', () => started.push('visible'));
    await vi.advanceTimersByTimeAsync(50);
    expect(started).toEqual([...Array<string>(10).fill('visible'), ...Array<string>(14).fill('near')]);
    await vi.advanceTimersByTimeAsync(50);
    expect(started).toHaveLength(40);
  });
});
