import { QueryObserver, type QueryClient, type QueryKey } from '@tanstack/react-query';
import type { ContactImageInfo } from '../superoffice/ContactImageInfo.js';
import type { SuperOfficeClient } from '../superoffice/createSuperOfficeClient.js';
import { parseEntityId, type ContactId } from '../superoffice/entityId.js';
import type { SuperOfficeError } from '../superoffice/SuperOfficeError.js';
import { findCachedImage } from './cachedImage.js';
import { getQueue } from './clientQueue.js';
import { contactImageQueries, type ContactImageQueries } from './contactImageQueries.js';
import type { ContactImageAnswers } from './contactImageState.js';
import { getDevicePixelRatio, subscribeToDevicePixelRatio } from './devicePixelRatio.js';
import { startEarlyImage } from './earlyImages.js';
import { isLoadedImage } from './isLoadedImage.js';
import { isSameRequest, toImageRequest, toWidthBucket, type ImageRequest } from './imageRequest.js';
import type { QueueLevel, RequestQueue } from './requestQueue.js';

/** Whose picture it is, and who asks for it. */
export interface ContactImageSubject {
  readonly queryClient: QueryClient;
  readonly client: SuperOfficeClient;
  readonly id: ContactId;
  /** Ask for picture and info side by side. */
  readonly isEager: boolean;
}

/** A failure younger than this (ms) is not asked about again only because its row has come by again. */
const freshErrorMs = 60_000;

/** What a box of this width (CSS pixels) needs on this screen. */
export function toDevicePixels(width: number | undefined): number | undefined {
  return width === undefined ? undefined : width * getDevicePixelRatio();
}

/**
 * A contact's picture while somebody is near enough to want it: two query observers and a place in the
 * queue. It asks from the moment at which it is made.
 */
export class ContactImageWatch {
  readonly #subject: ContactImageSubject;
  readonly #queries: ContactImageQueries;
  readonly #queue: RequestQueue;
  readonly #onChange: () => void;
  readonly #info: QueryObserver<ContactImageInfo | null, SuperOfficeError>;
  readonly #stops: (() => void)[];
  #width: number | undefined;
  #level: QueueLevel | undefined;
  #unwant: (() => void) | undefined;
  #image: QueryObserver<Blob | null, SuperOfficeError> | undefined;
  #stopImage: (() => void) | undefined;
  #stopEarly: (() => void) | undefined;
  #asked: ImageRequest | undefined;
  #answers: ContactImageAnswers;
  #isClosing = false;

  /** @param shown What is shown already: it stays until there is something newer, and also when that fails. */
  constructor(
    subject: ContactImageSubject,
    level: QueueLevel,
    width: number | undefined,
    shown: Blob | undefined,
    onChange: () => void,
  ) {
    const { queryClient, client, id } = subject;
    this.#answers = { info: undefined, blob: shown, error: null, held: null };
    this.#subject = subject;
    this.#queries = contactImageQueries(client);
    this.#queue = getQueue(client);
    this.#width = width;
    this.#onChange = onChange;
    this.want(level);
    const info = this.#queries.info(id);
    this.#info = new QueryObserver(queryClient, {
      ...info,
      throwOnError: false,
      retryOnMount: !this.#hasFreshError(info.queryKey),
    });
    const read = (): void => this.#read();
    this.#stops = [
      this.#info.subscribe(read),
      this.#queue.throttle.subscribe(read),
      subscribeToDevicePixelRatio(read),
    ];
    this.#startEarly();
    this.#read();
  }

  get answers(): ContactImageAnswers {
    return this.#answers;
  }

  /** Is a request on the wire that is worth waiting for? */
  get isBusy(): boolean {
    return this.#queue.isOnTheWire(String(this.#subject.id));
  }

  /** Ranks what waits. */
  want(level: QueueLevel): void {
    if (level === this.#level) return;
    const before = this.#unwant;
    this.#level = level;
    this.#unwant = this.#queue.want(String(this.#subject.id), level);
    before?.();
  }

  setWidth(width: number | undefined): void {
    if (width === this.#width) return;
    this.#width = width;
    this.#read();
  }

  /** Asks for nothing new any more, and is over as soon as what is on the wire has come. */
  close(): void {
    this.#isClosing = true;
  }

  /** Takes `close` back. */
  reopen(): void {
    if (!this.#isClosing) return;
    this.#isClosing = false;
    this.#read();
  }

  /** Asks again for what has failed. */
  retry(): void {
    if (this.#info.getCurrentResult().isError) void this.#info.refetch();
    else if (this.#image?.getCurrentResult().isError === true) void this.#image.refetch();
  }

  /** Lets go of everything. What nobody else wants is aborted. */
  stop(): void {
    for (const stop of this.#stops) stop();
    this.#stopImage?.();
    this.#stopEarly?.();
    this.#unwant?.();
  }

  #startEarly(): void {
    const { client, id, isEager } = this.#subject;
    const entityId = parseEntityId(id);
    const { data, error } = this.#info.getCurrentResult();
    if (!isEager || entityId === undefined || data !== undefined || error !== null) return;
    const pixels = toDevicePixels(this.#width);
    this.#stopEarly = startEarlyImage(
      client,
      entityId,
      pixels === undefined ? undefined : toWidthBucket(pixels),
    );
  }

  #hasFreshError(queryKey: QueryKey): boolean {
    const state = this.#subject.queryClient.getQueryState(queryKey);
    return state?.status === 'error' && Date.now() - state.errorUpdatedAt < freshErrorMs;
  }

  #read(): void {
    const { data: info, error } = this.#info.getCurrentResult();
    const held = this.#queue.throttle.reason;
    if (info) {
      const picture = this.#readImage(info);
      const blob = picture.blob === undefined ? (this.#answers.blob ?? undefined) : picture.blob;
      this.#answers = { info, blob, error: error ?? picture.error, held };
    } else {
      // Once a picture is gone it must not come back; as long as nothing is known it may.
      this.#answers = { info, blob: info === null ? undefined : this.#answers.blob, error, held };
    }
    if (info !== undefined || error !== null) {
      this.#stopEarly?.();
      this.#stopEarly = undefined;
    }
    this.#onChange();
  }

  #readImage(info: ContactImageInfo): { blob: Blob | null | undefined; error: SuperOfficeError | null } {
    const { queryClient, id, isEager } = this.#subject;
    const wanted = toImageRequest(info, toDevicePixels(this.#width), isEager);
    const cached = findCachedImage(queryClient, this.#queries, id, wanted);
    if (!this.#isClosing) this.#ask(cached.request);
    if (this.#image === undefined || !isSameRequest(this.#asked, cached.request)) {
      return { blob: cached.blob, error: null };
    }
    const { data, error } = this.#image.getCurrentResult();
    return { blob: isLoadedImage(data) ? data : cached.blob, error };
  }

  #ask(request: ImageRequest): void {
    if (isSameRequest(this.#asked, request)) return;
    this.#asked = request;
    const query = this.#queries.image(this.#subject.id, request);
    const options = { ...query, throwOnError: false, retryOnMount: !this.#hasFreshError(query.queryKey) };
    if (this.#image === undefined) {
      this.#image = new QueryObserver(this.#subject.queryClient, options);
      this.#stopImage = this.#image.subscribe(() => this.#read());
    } else {
      this.#image.setOptions(options);
    }
  }
}
