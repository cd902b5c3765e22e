import { isSuperOfficeError, type SuperOfficeError } from '../superoffice/SuperOfficeError.js';
import { getRetryDelayMs, shouldRetry } from './retryPolicy.js';
import { createThrottle, type Throttle } from './throttle.js';

/** How much a request is wanted: the first goes first. What nobody has said anything about is `visible`. */
export type QueueLevel = 'visible' | 'near' | 'prefetch';

/**
 * Which of a contact's requests. Images overtake infos: they are what is waited for with open eyes. A change
 * goes before everything else, whoever sees the contact: somebody has pressed a button.
 */
export type QueueKind = 'change' | 'image' | 'info';

const levels: readonly QueueLevel[] = ['visible', 'near', 'prefetch'];
const kinds: readonly QueueKind[] = ['change', 'image', 'info'];

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
  readonly throttle: Throttle;
}

interface Job {
  readonly kind: QueueKind;
  readonly start: () => Promise<void>;
  /** Where it waits; `undefined` while it does not. */
  waitsIn: Set<Job> | undefined;
  isOnTheWire: boolean;
}

function isThrottled(error: unknown): error is SuperOfficeError {
  return isSuperOfficeError(error) && error.code === 'throttled';
}

/**
 * Makes the queue: at most `concurrency` requests are handed to the browser at once. It is the one place
 * that asks again after a failure, and it stops altogether when the server says that it is busy.
 */
export function createRequestQueue(concurrency: number): RequestQueue {
  const ranks = Array.from({ length: levels.length * kinds.length }, () => new Set<Job>());
  /** Infos that are held back. */
  const held = new Set<Job>();
  const holdsOf = new Map<string, number>();
  const wantsOf = new Map<string, QueueLevel[]>();
  const jobsOf = new Map<string, Set<Job>>();
  const throttle = createThrottle(concurrency, pump);
  let active = 0;

  function wait(job: Job, owner: string): void {
    job.waitsIn?.delete(job);
    const wants = job.kind === 'change' ? [] : (wantsOf.get(owner) ?? []);
    const level = wants.length === 0 ? 0 : Math.min(...wants.map((each) => levels.indexOf(each)));
    job.waitsIn =
      job.kind === 'info' && holdsOf.has(owner)
        ? held
        : ranks[level * kinds.length + kinds.indexOf(job.kind)];
    job.waitsIn?.add(job);
  }

  function takeNext(): Job | undefined {
    for (const jobs of ranks) {
      for (const job of jobs) {
        jobs.delete(job);
        job.waitsIn = undefined;
        return job;
      }
    }
    return undefined;
  }

  function pump(): void {
    while (active < throttle.width) {
      const job = takeNext();
      if (job === undefined) return;
      active += 1;
      job.isOnTheWire = true;
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
      const job: Job = { kind, start, waitsIn: undefined, isOnTheWire: false };
      const jobs = jobsOf.get(owner) ?? new Set();
      jobsOf.set(owner, jobs.add(job));
      signal.addEventListener('abort', giveUp);
      wait(job, owner);
      pump();

      async function start(): Promise<void> {
        try {
          const result = await run();
          job.isOnTheWire = false;
          throttle.succeed();
          end();
          resolve(result);
        } catch (error) {
          job.isOnTheWire = false;
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
          wait(job, owner);
          return;
        }
        timer = setTimeout(() => {
          timer = undefined;
          wait(job, owner);
          pump();
        }, getRetryDelayMs(failures));
      }

      function giveUp(): void {
        // On the wire the request hears the same signal, and rejects by itself.
        if (job.waitsIn === undefined && timer === undefined) return;
        end();
        reject(signal.reason);
      }

      function end(): void {
        clearTimeout(timer);
        signal.removeEventListener('abort', giveUp);
        job.waitsIn?.delete(job);
        jobs.delete(job);
        if (jobs.size === 0) jobsOf.delete(owner);
      }
    });
  }

  function rankAnew(owner: string): void {
    for (const job of jobsOf.get(owner) ?? []) if (job.waitsIn !== undefined) wait(job, owner);
  }

  function want(owner: string, level: QueueLevel): () => void {
    const wants = wantsOf.get(owner) ?? [];
    wantsOf.set(owner, wants);
    wants.push(level);
    rankAnew(owner);
    let isOver = false;
    return () => {
      if (isOver) return;
      isOver = true;
      wants.splice(wants.indexOf(level), 1);
      if (wants.length === 0) wantsOf.delete(owner);
      rankAnew(owner);
    };
  }

  function holdInfos(owner: string): () => void {
    const count = (change: number): void => {
      const holds = (holdsOf.get(owner) ?? 0) + change;
      if (holds > 0) holdsOf.set(owner, holds);
      else holdsOf.delete(owner);
      rankAnew(owner);
    };
    count(1);
    return () => {
      count(-1);
      pump();
    };
  }

  const isOnTheWire = (owner: string): boolean =>
    [...(jobsOf.get(owner) ?? [])].some((job) => job.isOnTheWire);

  return { add, want, holdInfos, isOnTheWire, throttle };
}
