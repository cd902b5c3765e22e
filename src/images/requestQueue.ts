import { isSuperOfficeError, type SuperOfficeError } from '../superoffice/SuperOfficeError.js';
import { createRequestRanks, type QueueKind, type QueueLevel } from './requestRanks.js';
import { getRetryDelayMs, shouldRetry } from './retryPolicy.js';
import { createThrottle, type Throttle } from './throttle.js';

/** A request that waits for its turn. */
interface QueueRequest<Result> {
  /** Whose request it is: who wants the owner's requests, and how much, ranks them. */
  owner: string;
  kind: QueueKind;
  run: () => Promise<Result>;
  /** Takes a request that still waits out of the queue. What is on the wire listens by itself. */
  signal: AbortSignal;
}

/** All requests of a client for infos and images, in the order in which they are worth something. */
export interface RequestQueue {
  add: <Result>(request: QueueRequest<Result>) => Promise<Result>;
  /**
   * Says that somebody wants an owner's requests, until the function that is returned is called: ranks what
   * waits and what will come by whoever wants it most.
   */
  want: (owner: string, level: QueueLevel) => () => void;
  /**
   * Keeps an owner's infos in the queue until the function that is returned is called: they would tell what
   * is about to change.
   */
  holdInfos: (owner: string) => () => void;
  /** Is a request of this owner on the wire? */
  isOnTheWire: (owner: string) => boolean;
  /** How many requests are on the wire, or wait for what somebody sees. */
  readonly pressing: number;
  /** How many requests wait that are wanted as much as this, or more. */
  countWaiting: (level: QueueLevel) => number;
  readonly throttle: Throttle;
}

interface Job {
  readonly owner: string;
  readonly kind: QueueKind;
  readonly start: () => Promise<void>;
}

function isThrottled(error: unknown): error is SuperOfficeError {
  return isSuperOfficeError(error) && error.code === 'throttled';
}

/**
 * Makes the queue: at most `concurrency` requests are handed to the browser at once. It is the one place
 * that asks again after a failure, and it stops altogether when the server says that it is busy.
 */
export function createRequestQueue(concurrency: number): RequestQueue {
  const ranks = createRequestRanks<Job>();
  const onTheWire = new Set<Job>();
  const throttle = createThrottle(concurrency, pump);
  let active = 0;

  function pump(): void {
    while (active < throttle.width) {
      const job = ranks.takeFirst();
      if (job === undefined) return;
      active += 1;
      onTheWire.add(job);
      void job.start().finally(() => {
        active -= 1;
        pump();
      });
    }
  }

  function add<Result>({ owner, kind, run, signal }: QueueRequest<Result>): Promise<Result> {
    if (signal.aborted) return Promise.reject(signal.reason);
    return new Promise((resolve, reject) => {
      let failures = 0;
      let timer: ReturnType<typeof setTimeout> | undefined;
      const job: Job = { owner, kind, start };
      signal.addEventListener('abort', giveUp);
      ranks.put(job);
      pump();

      async function start(): Promise<void> {
        try {
          const result = await run();
          onTheWire.delete(job);
          throttle.succeed();
          end();
          resolve(result);
        } catch (error) {
          onTheWire.delete(job);
          if (signal.aborted || !shouldRetry(failures, error, kind === 'change')) {
            end();
            reject(error);
          } else {
            askAgain(error);
          }
          // The server asks it of everybody, also where this one has given up. Behind that: who gives up when the
          // hold is told of then finds the request where it waits.
          if (isThrottled(error)) throttle.hold(error);
        }
      }

      function askAgain(error: unknown): void {
        failures += 1;
        if (isThrottled(error)) {
          ranks.put(job);
          return;
        }
        timer = setTimeout(() => {
          timer = undefined;
          ranks.put(job);
          pump();
        }, getRetryDelayMs(failures));
      }

      function giveUp(): void {
        // On the wire the request hears the same signal, and rejects by itself.
        if (!ranks.isWaiting(job) && timer === undefined) return;
        end();
        reject(signal.reason);
      }

      function end(): void {
        clearTimeout(timer);
        signal.removeEventListener('abort', giveUp);
        ranks.remove(job);
      }
    });
  }

  function holdInfos(owner: string): () => void {
    const release = ranks.holdInfos(owner);
    return () => {
      release();
      pump();
    };
  }

  return {
    add,
    want: ranks.want,
    holdInfos,
    isOnTheWire: (owner) => [...onTheWire].some((job) => job.owner === owner),
    get pressing() {
      return active + ranks.count('visible');
    },
    countWaiting: ranks.count,
    throttle,
  };
}
