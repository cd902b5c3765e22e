/** How much a request is wanted: the first goes first. What nobody has said anything about is `visible`. */
export type QueueLevel = 'visible' | 'near' | 'prefetch';

/**
 * Which of a contact's requests. Images overtake infos: they are what is waited for with open eyes. A change
 * goes before everything else, whoever sees the contact: somebody has pressed a button.
 */
export type QueueKind = 'change' | 'image' | 'info';

const levels: readonly QueueLevel[] = ['visible', 'near', 'prefetch'];
const kinds: readonly QueueKind[] = ['change', 'image', 'info'];

/** What ranks a request. */
interface Ranked {
  readonly owner: string;
  readonly kind: QueueKind;
}

/** Requests that wait for their turn, the one that is wanted most in front. */
export interface RequestRanks<Request extends Ranked> {
  /** It waits from now on, behind those that are wanted as much. */
  put: (request: Request) => void;
  /** It does not wait any more. */
  remove: (request: Request) => void;
  isWaiting: (request: Request) => boolean;
  /** Takes the one out whose turn it is. */
  takeFirst: () => Request | undefined;
  /** Ranks an owner's requests by this, until the function that is returned is called: who wants them most, counts. */
  want: (owner: string, level: QueueLevel) => () => void;
  /** Passes an owner's infos over until the function that is returned is called. */
  holdInfos: (owner: string) => () => void;
  /** How many wait that are wanted as much as this, or more. */
  count: (level: QueueLevel) => number;
}

export function createRequestRanks<Request extends Ranked>(): RequestRanks<Request> {
  const ranks = Array.from({ length: levels.length * kinds.length }, () => new Set<Request>());
  /** Infos that are passed over. */
  const held = new Set<Request>();
  const placeOf = new Map<Request, Set<Request>>();
  const waitingOf = new Map<string, Set<Request>>();
  const wantsOf = new Map<string, QueueLevel[]>();
  const holdsOf = new Map<string, number>();

  function toPlace({ owner, kind }: Request): Set<Request> | undefined {
    if (kind === 'info' && holdsOf.has(owner)) return held;
    const wants = kind === 'change' ? [] : (wantsOf.get(owner) ?? []);
    const level = wants.length === 0 ? 0 : Math.min(...wants.map((each) => levels.indexOf(each)));
    return ranks[level * kinds.length + kinds.indexOf(kind)];
  }

  function put(request: Request): void {
    remove(request);
    const place = toPlace(request);
    if (place === undefined) return;
    placeOf.set(request, place.add(request));
    waitingOf.set(request.owner, (waitingOf.get(request.owner) ?? new Set()).add(request));
  }

  function remove(request: Request): void {
    placeOf.get(request)?.delete(request);
    placeOf.delete(request);
    const others = waitingOf.get(request.owner);
    others?.delete(request);
    if (others?.size === 0) waitingOf.delete(request.owner);
  }

  function takeFirst(): Request | undefined {
    for (const requests of ranks) {
      for (const request of requests) {
        remove(request);
        return request;
      }
    }
    return undefined;
  }

  function rankAnew(owner: string): void {
    // A copy: who is put anew goes to the end of what is gone through.
    const requests = [...(waitingOf.get(owner) ?? [])];
    for (const request of requests) put(request);
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
    const add = (change: number): void => {
      const holds = (holdsOf.get(owner) ?? 0) + change;
      if (holds > 0) holdsOf.set(owner, holds);
      else holdsOf.delete(owner);
      rankAnew(owner);
    };
    add(1);
    return () => add(-1);
  }

  function count(level: QueueLevel): number {
    const end = (levels.indexOf(level) + 1) * kinds.length;
    return ranks.slice(0, end).reduce((sum, { size }) => sum + size, 0);
  }

  return {
    put,
    remove,
    isWaiting: (request) => placeOf.has(request),
    takeFirst,
    want,
    holdInfos,
    count,
  };
}
