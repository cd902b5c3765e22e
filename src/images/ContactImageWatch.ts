import { QueryObserver } from '@tanstack/react-query';
import type { ContactImageInfo } from '../superoffice/ContactImageInfo.js';
import { parseEntityId } from '../superoffice/entityId.js';
import type { SuperOfficeError } from '../superoffice/SuperOfficeError.js';
import { getQueue } from './clientQueue.js';
import { contactImageQueries } from './contactImageQueries.js';
import type { ContactImageAnswers } from './contactImageState.js';
import type { ContactImageSubject } from './ContactImageSubject.js';
import { subscribeToDevicePixelRatio, toDevicePixels } from './devicePixelRatio.js';
import { startEarlyImage } from './earlyImages.js';
import { hasFreshError } from './hasFreshError.js';
import { toWidthBucket } from './imageRequest.js';
import { onAnswer } from './onAnswer.js';
import type { RequestQueue } from './requestQueue.js';
import type { QueueLevel } from './requestRanks.js';
import { VersionedImage } from './VersionedImage.js';

/**
 * A contact's picture while somebody is near enough to want it: two query observers and a place in the
 * queue. It asks from the moment at which it is made.
 */
export class ContactImageWatch {
  readonly #subject: ContactImageSubject;
  readonly #queue: RequestQueue;
  readonly #onChange: () => void;
  readonly #info: QueryObserver<ContactImageInfo | null, SuperOfficeError>;
  readonly #stops: (() => void)[];
  #width: number | undefined;
  #level: QueueLevel | undefined;
  #unwant: (() => void) | undefined;
  readonly #picture: VersionedImage;
  #stopEarly: (() => void) | undefined;
  #answers: ContactImageAnswers;
  /** What was known before, until the info has come: the cache may have forgotten it. */
  #former: ContactImageInfo | null | undefined;
  #isClosing = false;
  #isStopped = false;

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
    this.#queue = getQueue(client);
    this.#width = width;
    this.#onChange = onChange;
    this.want(level);
    const queries = contactImageQueries(client);
    const info = queries.info(id);
    this.#info = new QueryObserver(queryClient, {
      ...info,
      throwOnError: false,
      retryOnMount: !hasFreshError(queryClient, info.queryKey),
    });
    const read = (): void => this.#read();
    this.#picture = new VersionedImage(subject, queries, read);
    this.#stops = [
      this.#info.subscribe(read),
      this.#queue.throttle.subscribe(read),
      subscribeToDevicePixelRatio(read),
    ];
    onAnswer(this.#info, read);
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
    else this.#picture.retry();
  }

  /**
   * The browser cannot decode these bytes. Where nobody has looked at them, somebody does now.
   *
   * @returns whether they are asked for as something else
   */
  async distrust(blob: Blob): Promise<boolean> {
    const { info } = this.#answers;
    if (!info || !(await this.#picture.distrust(blob, info.version))) return false;
    this.#read();
    return true;
  }

  /** Lets go of everything. What nobody else wants is aborted. */
  stop(): void {
    this.#isStopped = true;
    for (const stop of this.#stops) stop();
    this.#picture.stop();
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

  #read(): void {
    if (this.#isStopped) return;
    const { data: info, error } = this.#info.getCurrentResult();
    const held = this.#queue.throttle.reason;
    if (info) {
      const shown = this.#answers.blob ?? undefined;
      const picture = this.#picture.read(info, this.#width, { shown, mayAsk: !this.#isClosing });
      const blob = picture.blob === undefined ? shown : picture.blob;
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
}
