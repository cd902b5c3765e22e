/** A signal that follows the caller's and also aborts when time is up. */
export interface Deadline {
  readonly signal: AbortSignal;
  readonly hasPassed: () => boolean;
  /** Settles as the promise does, or rejects as soon as the signal aborts. */
  race<Value>(promise: Promise<Value>): Promise<Value>;
  /** Lets go of the timer and of the caller's signal. */
  end(): void;
}

/** A timer with a longer delay, `Infinity` for one, would go off at once. */
const maxTimerMs = 2_147_483_647;

/** Starts the clock of one request. It covers everything: the token, the headers and the whole body. */
export function startDeadline(timeoutMs: number, caller: AbortSignal | undefined): Deadline {
  const controller = new AbortController();
  let passed = false;
  const timer = setTimeout(
    () => {
      passed = true;
      controller.abort(new DOMException('The request took too long.', 'TimeoutError'));
    },
    Math.min(timeoutMs, maxTimerMs),
  );
  const follow = (): void => controller.abort(caller?.reason);
  if (caller?.aborted === true) follow();
  else caller?.addEventListener('abort', follow, { once: true });
  const { signal } = controller;

  return {
    signal,
    hasPassed: () => passed,
    race(promise) {
      // A promise that loses the race must not surface later as an unhandled rejection.
      promise.catch(() => undefined);
      return new Promise((resolve, reject) => {
        const abort = (): void => reject(signal.reason);
        if (signal.aborted) {
          abort();
          return;
        }
        signal.addEventListener('abort', abort, { once: true });
        promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort));
      });
    },
    end() {
      clearTimeout(timer);
      caller?.removeEventListener('abort', follow);
    },
  };
}
