import { abortable } from './abortable.js';
import type { FakeEndpoint } from './matchRoute.js';

/** Which requests are meant. What is left out means all. */
export interface FakeTarget {
  contactId?: number | undefined;
  endpoint?: FakeEndpoint | undefined;
}

/** Where a request is going. */
export interface RequestPlace {
  endpoint: FakeEndpoint | null;
  contactId: number | null;
}

function isTarget(target: FakeTarget, place: RequestPlace): boolean {
  return (
    (target.contactId === undefined || target.contactId === place.contactId) &&
    (target.endpoint === undefined || target.endpoint === place.endpoint)
  );
}

/** A list of things that were put in a request's way; the latest that fits a request wins. */
export class Interventions<Item extends FakeTarget> {
  #items: Item[] = [];

  /** @returns a function that lifts it */
  add(item: Item): () => void {
    this.#items.unshift(item);
    return () => this.remove(item);
  }

  find(place: RequestPlace, accepts: (item: Item) => boolean = () => true): Item | undefined {
    return this.#items.find((item) => isTarget(item, place) && accepts(item));
  }

  remove(item: Item): void {
    this.#items = this.#items.filter((other) => other !== item);
  }

  removeAll(): Item[] {
    return this.#items.splice(0);
  }
}

/** A gate that requests wait at until it opens. */
export class Gate implements FakeTarget {
  readonly contactId: number | undefined;
  readonly endpoint: FakeEndpoint | undefined;
  open: () => void = () => undefined;
  readonly #opened = new Promise<void>((resolve) => {
    this.open = resolve;
  });

  constructor(target: FakeTarget) {
    this.contactId = target.contactId;
    this.endpoint = target.endpoint;
  }

  async pass(signal: AbortSignal | null): Promise<void> {
    await abortable(this.#opened, signal);
  }
}
