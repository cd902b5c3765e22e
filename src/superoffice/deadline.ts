/** A signal that follows the caller's and also aborts when time is up. */
export interface Deadline {
  readonly signal: AbortSignal;
  /** Settles as the promise does, or rejects as soon as the signal aborts. */
  readonly race: <Value>(promise: Promise<Value>) => Promise<Value>;
  /** Lets go of the timer and of the caller's signal. */
  end(): void;
}

/** A timer with a longer delay, `Infinity` for one, would go off at once. */
const maxTimerMs = 2_147_483_647;

/** Starts the clock of one request. It covers everything: the token, the headers and the whole body. */
export function startDeadline(timeoutMs: number, caller?: AbortSignal): Deadline {
  const controller = new AbortController();
  const timer = setTimeout(
    () => controller.abort(new DOMException(`Not settled within ${timeoutMs} ms.`, 'TimeoutError')),
    Math.min(timeoutMs, maxTimerMs),
  );
  const { signal } = controller;
  const aborted = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason));
  });
  // Nobody may be racing it.
  aborted.catch(() => undefined);
  const follow = (): void => controller.abort(caller?.reason);
  if (caller?.aborted === true) follow();
  else caller?.addEventListener('abort', follow, { once: true });

  return {
    signal,
    race: (promise) => Promise.race([aborted, promise]),
    end() {
      clearTimeout(timer);
      caller?.removeEventListener('abort', follow);
    },
  };
}
