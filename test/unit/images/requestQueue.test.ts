import { getEventListeners } from 'node:events';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { SuperOfficeError } from 'react-superoffice-images/core';
import { createRequestQueue, type RequestQueue } from '../../../src/images/requestQueue.js';
import type { QueueKind } from '../../../src/images/requestRanks.js';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

interface Wire {
  queue: RequestQueue;
  /** What was handed over, in order: `7 info`. */
  readonly started: string[];
  ask: (owner: string, kind?: QueueKind, signal?: AbortSignal) => Promise<string>;
  /** Answers the oldest request that is on the wire. */
  answer: (error?: Error) => Promise<void>;
}

function createWire(concurrency: number): Wire {
  const queue = createRequestQueue(concurrency);
  const started: string[] = [];
  const pending: ((error?: Error) => void)[] = [];
  return {
    queue,
    started,
    ask(owner, kind = 'info', signal = new AbortController().signal) {
      const answered = queue.add({
        owner,
        kind,
        signal,
        run: () =>
          new Promise<string>((resolve, reject) => {
            started.push(`${owner} ${kind}`);
            pending.push((error) => (error === undefined ? resolve(`${owner} ${kind}`) : reject(error)));
          }),
      });
      answered.catch(() => undefined);
      return answered;
    },
    async answer(error) {
      pending.shift()?.(error);
      await vi.advanceTimersByTimeAsync(0);
    },
  };
}

const busy = (retryAfterMs?: number): SuperOfficeError =>
  new SuperOfficeError('throttled', 'Busy.', { status: 429, retryAfterMs });
const failed = new SuperOfficeError('server-error', 'Failed.', { status: 500 });

describe('the order', () => {
  it('hands over as many requests as are allowed, and the next with each answer', async () => {
    const wire = createWire(2);
    for (const owner of ['1', '2', '3']) void wire.ask(owner);
    expect(wire.started).toEqual(['1 info', '2 info']);
    await wire.answer();
    expect(wire.started).toEqual(['1 info', '2 info', '3 info']);
  });

  it('lets images overtake infos, and what is seen overtake what is near, and that what is prefetched', async () => {
    const wire = createWire(1);
    void wire.ask('first');
    wire.queue.want('far', 'prefetch');
    wire.queue.want('near', 'near');
    wire.queue.want('seen', 'visible');
    for (const owner of ['far', 'near', 'seen']) {
      void wire.ask(owner, 'info');
      void wire.ask(owner, 'image');
    }
    for (let count = 0; count < 6; count += 1) await wire.answer();
    expect(wire.started.slice(1)).toEqual([
      'seen image',
      'seen info',
      'near image',
      'near info',
      'far image',
      'far info',
    ]);
  });

  it('ranks what waits anew when it comes into view, and when it leaves it', async () => {
    const wire = createWire(1);
    void wire.ask('first');
    const unwant = ['a', 'b'].map((owner) => wire.queue.want(owner, 'near'));
    void wire.ask('a');
    void wire.ask('b');
    wire.queue.want('b', 'visible');
    await wire.answer();
    expect(wire.started).toEqual(['first info', 'b info']);
    for (const end of unwant) end();
  });

  it('goes by whoever wants it most', async () => {
    const wire = createWire(1);
    void wire.ask('first');
    wire.queue.want('a', 'near');
    wire.queue.want('b', 'prefetch');
    const leave = wire.queue.want('b', 'visible');
    void wire.ask('a');
    void wire.ask('b');
    leave();
    await wire.answer();
    expect(wire.started).toEqual(['first info', 'a info']);
  });
});

describe('giving up', () => {
  it('never asks for what was given up before its turn', async () => {
    const wire = createWire(1);
    void wire.ask('first');
    const controller = new AbortController();
    const given = wire.ask('given up', 'info', controller.signal);
    controller.abort(new Error('scrolled away'));
    await expect(given).rejects.toThrow('scrolled away');
    await wire.answer();
    expect(wire.started).toEqual(['first info']);
  });

  it('refuses at once what was given up before', async () => {
    const wire = createWire(1);
    await expect(wire.ask('a', 'info', AbortSignal.abort(new Error('gone')))).rejects.toThrow('gone');
    expect(wire.started).toEqual([]);
  });

  it('ends the wait for another try', async () => {
    const wire = createWire(1);
    const controller = new AbortController();
    const given = wire.ask('a', 'info', controller.signal);
    await wire.answer(failed);
    controller.abort(new Error('gone'));
    await expect(given).rejects.toThrow('gone');
    await vi.runAllTimersAsync();
    expect(wire.started).toHaveLength(1);
  });

  it('leaves no listener on the signal of what is over', async () => {
    const wire = createWire(1);
    const { signal } = new AbortController();
    const asked = wire.ask('a', 'info', signal);
    await wire.answer();
    await asked;
    expect(getEventListeners(signal, 'abort')).toEqual([]);
  });

  it('tells whether a request is on the wire', async () => {
    const wire = createWire(1);
    void wire.ask('a');
    void wire.ask('b');
    expect(wire.queue.isOnTheWire('a')).toBe(true);
    expect(wire.queue.isOnTheWire('b')).toBe(false);
    await wire.answer();
    expect(wire.queue.isOnTheWire('a')).toBe(false);
  });
});

describe('asking again', () => {
  it('does so twice, without holding a place meanwhile', async () => {
    const wire = createWire(1);
    const outcome = wire.ask('a');
    void wire.ask('b');
    await wire.answer(failed);
    expect(wire.started).toEqual(['a info', 'b info']);
    await wire.answer();
    for (let count = 0; count < 2; count += 1) {
      await vi.advanceTimersByTimeAsync(2_000);
      await wire.answer(failed);
    }
    await expect(outcome).rejects.toBe(failed);
    expect(wire.started).toEqual(['a info', 'b info', 'a info', 'a info']);
  });
});

describe('a server that is busy', () => {
  it('gets no request at all for as long as it says', async () => {
    const wire = createWire(4);
    for (const owner of ['a', 'b', 'c', 'd', 'e']) void wire.ask(owner);
    await wire.answer(busy(3_000));
    for (let count = 0; count < 3; count += 1) await wire.answer();
    await vi.advanceTimersByTimeAsync(2_990);
    expect(wire.started).toHaveLength(4);
    await vi.advanceTimersByTimeAsync(20);
    expect(wire.started.slice(4)).toEqual(['e info', 'a info']);
  });

  it('gets half as many afterwards, and one more with each answer', async () => {
    const wire = createWire(8);
    for (let count = 0; count < 30; count += 1) void wire.ask(String(count));
    for (let count = 0; count < 8; count += 1) await wire.answer(busy(1_000));
    await vi.advanceTimersByTimeAsync(1_100);
    expect(wire.started).toHaveLength(8 + 4);
    await wire.answer();
    expect(wire.started).toHaveLength(8 + 4 + 2);
    for (let count = 0; count < 3; count += 1) await wire.answer();
    // One for each answer, and four for the places that have come back.
    expect(wire.started).toHaveLength(8 + 8 + 4);
  });

  it('gets no more for answers to what it was asked before', async () => {
    const wire = createWire(4);
    for (let count = 0; count < 12; count += 1) void wire.ask(String(count));
    await wire.answer(busy(1_000));
    for (let count = 0; count < 3; count += 1) await wire.answer();
    await vi.advanceTimersByTimeAsync(1_100);
    expect(wire.started).toHaveLength(4 + 2);
  });

  it('is left alone for the longest time that one of its refusals says', async () => {
    const wire = createWire(3);
    for (const owner of ['a', 'b', 'c']) void wire.ask(owner);
    for (const ms of [1_000, 5_000, 2_000]) await wire.answer(busy(ms));
    await vi.advanceTimersByTimeAsync(4_990);
    expect(wire.started).toHaveLength(3);
    await vi.advanceTimersByTimeAsync(20);
    expect(wire.started).toHaveLength(3 + 1);
  });

  it('is asked again after one hold, not one for each request that was refused', async () => {
    const wire = createWire(8);
    for (let count = 0; count < 8; count += 1) void wire.ask(String(count));
    for (let count = 0; count < 8; count += 1) await wire.answer(busy());
    await vi.advanceTimersByTimeAsync(1_600);
    expect(wire.started.length).toBeGreaterThan(8);
  });

  it('is left alone also when the request that it refused is given up', async () => {
    const wire = createWire(1);
    const given = wire.ask('1');
    for (let count = 0; count < 5; count += 1) {
      await wire.answer(busy(0));
      await vi.advanceTimersByTimeAsync(1);
    }
    void wire.ask('2');
    await wire.answer(busy(60_000));
    await expect(given).rejects.toThrow('Busy.');
    await vi.advanceTimersByTimeAsync(59_000);
    expect(wire.started).not.toContain('2 info');
    await vi.advanceTimersByTimeAsync(1_000);
    expect(wire.started).toContain('2 info');
  });

  it('is left alone longer each time where it does not say how long', async () => {
    const wire = createWire(1);
    void wire.ask('a');
    const waits: number[] = [];
    for (let count = 1; count <= 4; count += 1) {
      await wire.answer(busy());
      const before = Date.now();
      while (wire.started.length === count) await vi.advanceTimersByTimeAsync(50);
      waits.push(Date.now() - before);
    }
    for (const [index, wait] of waits.entries()) {
      expect(wait).toBeGreaterThanOrEqual(1_000 * 2 ** index);
      expect(wait).toBeLessThanOrEqual(1_500 * 2 ** index + 50);
    }
  });

  it('is asked again after five minutes, though it may say a year', async () => {
    const wire = createWire(1);
    void wire.ask('a');
    await wire.answer(busy(365 * 86_400_000));
    await vi.advanceTimersByTimeAsync(5 * 60_000 - 10);
    expect(wire.started).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(20);
    expect(wire.started).toHaveLength(2);
  });

  it('is not asked again for what is given up when the hold is told of', async () => {
    const wire = createWire(1);
    const controller = new AbortController();
    const given = wire.ask('a', 'info', controller.signal);
    wire.queue.throttle.subscribe(() => controller.abort(new Error('gone')));
    await wire.answer(busy(1_000));
    await expect(given).rejects.toThrow('gone');
    await vi.advanceTimersByTimeAsync(2_000);
    expect(wire.started).toEqual(['a info']);
  });

  it('is told of while it lasts', async () => {
    const wire = createWire(1);
    const told = vi.fn<() => void>();
    wire.queue.throttle.subscribe(told);
    void wire.ask('a');
    const reason = busy(1_000);
    await wire.answer(reason);
    expect(wire.queue.throttle.reason).toBe(reason);
    await vi.advanceTimersByTimeAsync(1_100);
    expect(wire.queue.throttle.reason).toBeNull();
    expect(told).toHaveBeenCalledTimes(2);
  });
});

describe('a change', () => {
  it('goes before everything else, whoever sees the contact', async () => {
    const wire = createWire(1);
    void wire.ask('first');
    wire.queue.want('seen', 'visible');
    wire.queue.want('far', 'prefetch');
    void wire.ask('seen', 'image');
    void wire.ask('far', 'change');
    await wire.answer();
    await wire.answer();
    expect(wire.started).toEqual(['first info', 'far change', 'seen image']);
  });

  it('is not sent again where nobody knows whether it was done', async () => {
    const wire = createWire(1);
    const change = wire.ask('a', 'change');
    await wire.answer(failed);
    await expect(change).rejects.toBe(failed);
  });

  it('is sent again after a hold, for then the server has not done it', async () => {
    const wire = createWire(1);
    void wire.ask('a', 'change');
    await wire.answer(busy(1_000));
    await vi.advanceTimersByTimeAsync(1_100);
    expect(wire.started).toEqual(['a change', 'a change']);
  });
});

describe('infos that are held back', () => {
  it('wait, and nobody else’s do', async () => {
    const wire = createWire(4);
    const release = wire.queue.holdInfos('a');
    for (const owner of ['a', 'b']) {
      void wire.ask(owner, 'info');
      void wire.ask(owner, 'image');
    }
    expect(wire.started).toEqual(['a image', 'b info', 'b image']);
    release();
    expect(wire.started.at(-1)).toBe('a info');
  });

  it('wait where they were in the queue already', async () => {
    const wire = createWire(1);
    void wire.ask('first');
    void wire.ask('a');
    const release = wire.queue.holdInfos('a');
    wire.queue.want('a', 'visible');
    await wire.answer();
    expect(wire.started).toEqual(['first info']);
    release();
    expect(wire.started).toEqual(['first info', 'a info']);
  });

  it('wait for the last who holds them back', async () => {
    const wire = createWire(1);
    const [release, releaseToo] = [wire.queue.holdInfos('a'), wire.queue.holdInfos('a')];
    void wire.ask('a');
    release();
    expect(wire.started).toEqual([]);
    releaseToo();
    expect(wire.started).toEqual(['a info']);
  });

  it('can be given up', async () => {
    const wire = createWire(1);
    const release = wire.queue.holdInfos('a');
    const controller = new AbortController();
    const info = wire.ask('a', 'info', controller.signal);
    controller.abort(new Error('gone'));
    await expect(info).rejects.toThrow('gone');
    release();
    expect(wire.started).toEqual([]);
  });
});
