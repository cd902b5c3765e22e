import { getEventListeners } from 'node:events';
import { describe, expect, it } from 'vitest';
import { untilTurn } from '../../../src/images/untilTurn.js';

const never = new Promise<never>(() => undefined);

describe('a wait for one’s turn', () => {
  it('is over with the turn, and leaves no listener on the signal', async () => {
    const { signal } = new AbortController();
    await untilTurn(Promise.resolve(), signal);
    expect(getEventListeners(signal, 'abort')).toEqual([]);
  });

  it('is over with an abort, and has its reason', async () => {
    const controller = new AbortController();
    const waiting = untilTurn(never, controller.signal);
    controller.abort(new Error('gone'));
    await expect(waiting).rejects.toThrow('gone');
    expect(getEventListeners(controller.signal, 'abort')).toEqual([]);
  });
});
