import { findCachedImage } from './cachedImage.js';
import { getQueue } from './clientQueue.js';
import { contactImageQueries } from './contactImageQueries.js';
import { idleState, isSameState, toContactImageState, type ContactImageState } from './contactImageState.js';
import type { ContactImageSubject } from './ContactImageSubject.js';
import { ContactImageWatch } from './ContactImageWatch.js';
import { toDevicePixels } from './devicePixelRatio.js';
import { toImageRequest } from './imageRequest.js';
import type { QueueLevel } from './requestRanks.js';
import { reviveInfo } from './reviveInfo.js';
import { startInTurn } from './startInTurn.js';
import type { Nearness } from './visibility.js';

/**
 * One component's view of a contact's picture. While the component is far from being seen it costs next to
 * nothing: it asks, and watches the cache, only while it is near.
 */
export class ContactImageSource {
  readonly #subject: ContactImageSubject | null;
  readonly #listeners = new Set<() => void>();
  #state: ContactImageState;
  #watch: ContactImageWatch | undefined;
  /** Gives up to start when it is its turn. */
  #cancelStart: () => void = () => undefined;
  #isFar = true;
  #leaving: ReturnType<typeof setTimeout> | undefined;

  /** @param subject `null`: there is nobody to ask about. */
  constructor(subject: ContactImageSubject | null) {
    this.#subject = subject;
    this.#state = subject === null ? idleState : { ...idleState, status: 'loading' };
  }

  readonly getState = (): ContactImageState => this.#state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Reads what the cache holds, without asking for anything: for the first frame, and for servers. */
  peek(width: number | undefined): this {
    if (this.#subject === null || this.#watch !== undefined) return this;
    const { queryClient, client, id, isEager } = this.#subject;
    const queries = contactImageQueries(client);
    const known = queryClient.getQueryData(queries.info(id).queryKey);
    if (known === undefined) return this;
    const info = reviveInfo(known);
    const wanted = info === null ? null : toImageRequest(info, toDevicePixels(width), isEager);
    const blob = wanted === null ? undefined : findCachedImage(queryClient, queries, id, wanted).blob;
    this.#setState(toContactImageState({ info, blob, error: null, held: null }));
    return this;
  }

  /**
   * How near the component is to being seen, and how wide its box is (CSS pixels). What is on the wire when
   * it goes away is let finish and lands in the cache; what only waits for its turn is never asked.
   */
  approach(nearness: Nearness, width: number | undefined): void {
    clearTimeout(this.#leaving);
    this.#cancelStart();
    this.#isFar = nearness === undefined;
    if (this.#subject === null) return;
    if (nearness === undefined) {
      this.#watch?.close();
      this.#leaveWhenQuiet();
    } else if (this.#watch === undefined) {
      const subject = this.#subject;
      this.#cancelStart = startInTurn(getQueue(subject.client), nearness, () =>
        this.#start(subject, nearness, width),
      );
      // What is in memory need not wait for its turn.
      this.peek(width);
    } else {
      this.#watch.want(nearness);
      this.#watch.setWidth(width);
      this.#watch.reopen();
    }
  }

  /**
   * Nobody looks any more: what is on the wire is aborted, unless others want it. Not within this tick: who
   * comes back in it, as StrictMode and a list that is sorted anew do, finds everything as it was.
   */
  leave(): void {
    this.#cancelStart();
    if (this.#watch === undefined) return;
    clearTimeout(this.#leaving);
    this.#leaving = setTimeout(() => this.#stop());
  }

  #start(subject: ContactImageSubject, level: QueueLevel, width: number | undefined): void {
    this.#watch = new ContactImageWatch(subject, level, width, this.#state, () => this.#read());
    this.#read();
  }

  #stop(): void {
    this.#watch?.stop();
    this.#watch = undefined;
  }

  /**
   * The browser cannot decode these bytes, whatever they were said to be.
   *
   * @returns whether others are asked for
   */
  async distrust(blob: Blob): Promise<boolean> {
    return (await this.#watch?.distrust(blob)) ?? false;
  }

  /** Asks again for what has failed. */
  retry(): void {
    this.#watch?.retry();
  }

  #read(): void {
    // The watch reads once while it is made, before it can be asked.
    if (this.#watch === undefined) return;
    this.#setState(toContactImageState(this.#watch.answers));
    if (this.#isFar) this.#leaveWhenQuiet();
  }

  #leaveWhenQuiet(): void {
    if (this.#watch?.isBusy === false) this.#stop();
  }

  #setState(state: ContactImageState): void {
    if (isSameState(this.#state, state)) return;
    this.#state = state;
    for (const listener of this.#listeners) listener();
  }
}
