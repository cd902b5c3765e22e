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
import { isDisplayable } from './displayable.js';
import { isLoadedImage } from './isLoadedImage.js';
import { isSameRequest, toImageRequest, toWidthBucket, type ImageRequest } from './imageRequest.js';
import type { QueueLevel, RequestQueue } from './requestQueue.js';
import { sniffImageType } from './sniffImageType.js';
import { isTrusted } from './trustedImages.js';

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

/** What the Blobs are that were shown: the cache may have let go of them since. */
const requestOf = new WeakMap<Blob, ImageRequest>();

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
  /** What was known before, until the info has come: the cache may have forgotten it. */
  #former: ContactImageInfo | null | undefined;
  #isClosing = false;
  /** The version whose bytes are not what everybody says, and have to be converted. */
  #lying: string | undefined;

  /** @param known What is known and shown already: it stays until there is something newer, and also when that fails. */
  constructor(
    subject: ContactImageSubject,
    level: QueueLevel,
    width: number | undefined,
    known: Pick<ContactImageAnswers, 'info'> & { blob: Blob | undefined },
    onChange: () => void,
  ) {
    const { queryClient, client, id } = subject;
    this.#former = known.info;
    this.#answers = { info: known.info, blob: known.blob, error: null, held: null };
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

  /** The browser cannot decode these bytes. Where nobody has looked at them, somebody does now. */
  async distrust(blob: Blob): Promise<void> {
    const { info } = this.#answers;
    if (!info || !isTrusted(blob)) return;
    // Bytes that cannot even be read are no picture either.
    const type = await sniffImageType(blob).catch(() => undefined);
    if (type !== undefined && isDisplayable(type)) return;
    this.#lying = info.version;
    this.#read();
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
      const blob = info === null ? undefined : this.#answers.blob;
      this.#answers = { info: info === undefined ? this.#former : info, blob, error, held };
    }
    if (info !== undefined) this.#former = undefined;
    if (info !== undefined || error !== null) {
      this.#stopEarly?.();
      this.#stopEarly = undefined;
    }
    this.#onChange();
  }

  #readImage(info: ContactImageInfo): { blob: Blob | null | undefined; error: SuperOfficeError | null } {
    const { queryClient, id, isEager } = this.#subject;
    const request = toImageRequest(info, toDevicePixels(this.#width), isEager);
    const isLying = info.version === this.#lying;
    const wanted: ImageRequest = isLying
      ? { ...request, type: 'PNG' }
      : { ...request, mimeType: info.mimeType };
    if (this.#image === undefined) this.#giveBack(wanted);
    const cached = findCachedImage(queryClient, this.#queries, id, wanted);
    if (!this.#isClosing) this.#ask(cached.request);
    if (this.#image === undefined || !isSameRequest(this.#asked, cached.request)) {
      return { blob: cached.blob, error: null };
    }
    const { data, error } = this.#image.getCurrentResult();
    if (data instanceof Blob) requestOf.set(data, cached.request);
    return { blob: isLoadedImage(data) ? data : cached.blob, error };
  }

  /** The cache gets back what is still on the page, so that nobody pays for it a second time. */
  #giveBack({ version }: ImageRequest): void {
    const { queryClient, id } = this.#subject;
    const { blob } = this.#answers;
    const request = blob ? requestOf.get(blob) : undefined;
    if (!blob || request?.version !== version) return;
    const { queryKey } = this.#queries.image(id, request);
    if (queryClient.getQueryData(queryKey) === undefined) queryClient.setQueryData(queryKey, blob);
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
