import type { SuperOfficeError } from '../superoffice/SuperOfficeError.js';

/** How long a hold may last at most (ms), whatever the server says. After it one asks again. */
const maxHoldMs = 5 * 60_000;

/** The first hold where the server does not say how long (ms); each one in a row doubles it. */
const firstHoldMs = 1_000;

/** How many requests may be on the wire now: the server's say. */
export interface Throttle {
  /** 0 while the server has asked to be left alone. */
  readonly width: number;
  /** What the server said when it asked to be left alone; `null` while it does not. */
  readonly reason: SuperOfficeError | null;
  /** The server is busy: nothing more goes out for as long as it says, or, where it does not say, longer each time. */
  hold: (reason: SuperOfficeError) => void;
  /** An answer came: there is room for one more. */
  succeed: () => void;
  /** Called when a hold begins or ends. */
  subscribe: (listener: () => void) => () => void;
}

/** Starts at full width; after a hold at half of what it was, and grows back by one with each answer. */
export function createThrottle(fullWidth: number, onRelease: () => void): Throttle {
  const listeners = new Set<() => void>();
  let width = fullWidth;
  let heldUntil = 0;
  let holdsInARow = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let held: SuperOfficeError | null = null;

  const tell = (): void => {
    for (const listener of listeners) listener();
  };

  function release(): void {
    timer = undefined;
    held = null;
    onRelease();
    tell();
  }

  return {
    get width() {
      return timer === undefined ? width : 0;
    },
    get reason() {
      return held;
    },
    hold(reason) {
      const isFirst = timer === undefined;
      held = reason;
      if (isFirst) {
        holdsInARow += 1;
        width = Math.max(1, Math.floor(width / 2));
      }
      // Jitter, so that many pages do not all come back at the same moment.
      const backoffMs = firstHoldMs * 2 ** (holdsInARow - 1) * (1 + Math.random() / 2);
      const until = Date.now() + Math.min(reason.retryAfterMs ?? backoffMs, maxHoldMs);
      // What was on the wire already may be told a longer time than the first that heard of it, never a shorter.
      if (!isFirst && until <= heldUntil) return;
      heldUntil = until;
      clearTimeout(timer);
      timer = setTimeout(release, until - Date.now());
      if (isFirst) tell();
    },
    succeed() {
      // What was on the wire before says nothing about what the server can bear afterwards.
      if (timer !== undefined) return;
      holdsInARow = 0;
      width = Math.min(fullWidth, width + 1);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
