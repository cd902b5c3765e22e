import { QueryObserver } from '@tanstack/react-query';
import type { ContactImageInfo } from '../superoffice/ContactImageInfo.js';
import type { SuperOfficeError } from '../superoffice/SuperOfficeError.js';
import { findCachedImage } from './cachedImage.js';
import type { ContactImageQueries } from './contactImageQueries.js';
import type { ContactImageAnswers } from './contactImageState.js';
import type { ContactImageSubject } from './ContactImageSubject.js';
import { toDevicePixels } from './devicePixelRatio.js';
import { isDisplayable } from './displayable.js';
import { hasFreshError } from './hasFreshError.js';
import { isSameRequest, toImageRequest, type ImageRequest } from './imageRequest.js';
import { isLoadedImage } from './isLoadedImage.js';
import { sniffImageType } from './sniffImageType.js';
import { onAnswer } from './onAnswer.js';
import { isTrusted } from './trustedImages.js';
import { markUndecodable } from './undecodableImages.js';

/** What the Blobs are that were shown: the cache may have let go of them since. */
const requestOf = new WeakMap<Blob, ImageRequest>();

interface ReadOptions {
  /** What is on the page now. */
  shown: Blob | undefined;
  /** Whether bytes that are missing may be asked for. */
  mayAsk: boolean;
}

/** The bytes of whichever version an info tells, in the width that is needed: one query observer. */
export class VersionedImage {
  readonly #subject: ContactImageSubject;
  readonly #queries: ContactImageQueries;
  readonly #onChange: () => void;
  #observer: QueryObserver<Blob | null, SuperOfficeError> | undefined;
  #stop: (() => void) | undefined;
  #asked: ImageRequest | undefined;
  /** The version whose bytes are not what everybody says, and have to be converted. */
  #lying: string | undefined;

  constructor(subject: ContactImageSubject, queries: ContactImageQueries, onChange: () => void) {
    this.#subject = subject;
    this.#queries = queries;
    this.#onChange = onChange;
  }

  /** What there is of this version, for a box of this width (CSS pixels). Asks for what is missing. */
  read(
    info: ContactImageInfo,
    width: number | undefined,
    { shown, mayAsk }: ReadOptions,
  ): Pick<ContactImageAnswers, 'blob' | 'error'> {
    const { queryClient, id, isEager } = this.#subject;
    const request = toImageRequest(info, toDevicePixels(width), isEager);
    const isLying = info.version === this.#lying;
    const wanted: ImageRequest = isLying
      ? { ...request, type: 'PNG' }
      : { ...request, mimeType: info.mimeType };
    if (this.#observer === undefined) this.#giveBack(shown, wanted);
    const cached = findCachedImage(queryClient, this.#queries, id, wanted);
    if (mayAsk) this.#ask(cached.request);
    if (this.#observer === undefined || !isSameRequest(this.#asked, cached.request)) {
      return { blob: cached.blob, error: null };
    }
    const { data, error } = this.#observer.getCurrentResult();
    if (data instanceof Blob) requestOf.set(data, cached.request);
    return { blob: isLoadedImage(data) ? data : cached.blob, error };
  }

  /**
   * The browser cannot decode these bytes. Where nobody has looked at them, somebody does now.
   *
   * @returns whether they are to be converted, and `read` will ask for that
   */
  async distrust(blob: Blob, version: string): Promise<boolean> {
    // Before anything is waited for: who asks again in this very moment gets others.
    markUndecodable(blob);
    // What came as a PNG instead, and is none either, is the end of it.
    if (!isTrusted(blob) || version === this.#lying) return false;
    // Bytes that cannot even be read are no picture either.
    const type = await sniffImageType(blob).catch(() => undefined);
    if (type !== undefined && isDisplayable(type)) return false;
    this.#lying = version;
    return true;
  }

  /** Asks again, if it has failed. */
  retry(): void {
    if (this.#observer?.getCurrentResult().isError === true) void this.#observer.refetch();
  }

  stop(): void {
    this.#stop?.();
  }

  /** The cache gets back what is still on the page, so that nobody pays for it a second time. */
  #giveBack(shown: Blob | undefined, { version }: ImageRequest): void {
    const { queryClient, id } = this.#subject;
    const request = shown && requestOf.get(shown);
    if (!shown || request?.version !== version) return;
    const { queryKey } = this.#queries.image(id, request);
    if (queryClient.getQueryData(queryKey) === undefined) queryClient.setQueryData(queryKey, shown);
  }

  #ask(request: ImageRequest): void {
    if (isSameRequest(this.#asked, request)) return;
    this.#asked = request;
    const { queryClient, id } = this.#subject;
    const query = this.#queries.image(id, request);
    const retryOnMount = !hasFreshError(queryClient, query.queryKey);
    const options = { ...query, throwOnError: false, retryOnMount };
    if (this.#observer === undefined) {
      this.#observer = new QueryObserver(queryClient, options);
      this.#stop = this.#observer.subscribe(this.#onChange);
    } else {
      this.#observer.setOptions(options);
    }
    onAnswer(this.#observer, this.#onChange);
  }
}
