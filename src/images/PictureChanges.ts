import type { QueryClient } from '@tanstack/react-query';
import type { SuperOfficeClient } from '../superoffice/createSuperOfficeClient.js';
import { isSuperOfficeError } from '../superoffice/SuperOfficeError.js';
import { getQueue } from './clientQueue.js';
import { isDisplayable } from './displayable.js';
import { announceChange } from './pictureNews.js';
import { PreviewedInfo, type PreviewedPicture } from './PreviewedInfo.js';
import { previewInfo } from './previewInfo.js';
import { untilTurn } from './untilTurn.js';

/** Where a change stands. */
export type ChangePhase = 'preparing' | 'waiting' | 'sending' | 'confirming';

/** What a change has brought. */
export interface ChangeResult {
  /** Of a picture that was saved. */
  blobId?: number | undefined;
  /** The picture that was removed, where it was to be kept. */
  removed?: Blob | null | undefined;
}

/** One change of a contact's picture. */
export interface PictureChange {
  /** Two that are of the same, one after the other, are one: a button that was pressed twice. */
  what: unknown;
  signal: AbortSignal;
  onPhase: (phase: ChangePhase) => void;
  /** What the picture becomes; `null`: there will be none. */
  prepare: () => Promise<Blob | null>;
  send: (picture: Blob | null) => Promise<ChangeResult>;
}

/** A change that is under way. */
interface Step {
  readonly what: unknown;
  /** What is seen of it; `undefined`: nothing yet, or nothing that a browser shows. */
  view: PreviewedPicture | undefined;
  result: Promise<ChangeResult>;
}

/** After these the server has done nothing; after any other failure nobody knows. */
function isRefusal(error: unknown): boolean {
  if (!isSuperOfficeError(error)) return false;
  return !['server-error', 'offline', 'timeout', 'invalid-response'].includes(error.code);
}

/**
 * The changes of one contact's picture, from the first to the moment at which none is under way: each is seen
 * at once, they are sent one after the other, and the server is asked once, at the end, what there is now.
 */
export class PictureChanges {
  readonly #queryClient: QueryClient;
  readonly #client: SuperOfficeClient;
  readonly #id: number;
  readonly #onEnd: () => void;
  readonly #info: PreviewedInfo;
  /** Those whose request has not settled. */
  #steps: Step[] = [];
  /** The one that was begun last, until it is over. */
  #latest: Step | undefined;
  /** How many are not over. */
  #open = 0;
  /** Settles when all requests have. */
  #turn: Promise<unknown> = Promise.resolve();
  #views = 0;
  /** The last that the server has done. */
  #landed: Step | undefined;
  #sent: Blob[] = [];
  #isUnsure = false;

  constructor(queryClient: QueryClient, client: SuperOfficeClient, id: number, onEnd: () => void) {
    this.#queryClient = queryClient;
    this.#client = client;
    this.#id = id;
    this.#onEnd = onEnd;
    this.#info = new PreviewedInfo(queryClient, client, id);
  }

  change(change: PictureChange): Promise<ChangeResult> {
    const latest = this.#latest;
    if (latest !== undefined && latest.what === change.what) return latest.result;
    const step: Step = { what: change.what, view: undefined, result: Promise.resolve({}) };
    this.#steps.push(step);
    this.#latest = step;
    // Until it is done an info would tell what there was before.
    const release = getQueue(this.#client).holdInfos(String(this.#id));
    this.#open += 1;
    const sending = this.#send(step, this.#turn, change);
    // Not only the last one's: it may be refused while others are still being sent.
    this.#turn = Promise.allSettled([this.#turn, sending]);
    step.result = this.#end(step, sending, release, change);
    return step.result;
  }

  async #send(step: Step, turn: Promise<unknown>, change: PictureChange): Promise<ChangeResult> {
    const { signal, onPhase, prepare, send } = change;
    let isSent = false;
    signal.throwIfAborted();
    onPhase('preparing');
    const picture = await prepare();
    signal.throwIfAborted();
    await this.#preview(step, picture);
    onPhase('waiting');
    await untilTurn(turn, signal);
    try {
      const result = await getQueue(this.#client).add({
        owner: String(this.#id),
        kind: 'change',
        signal,
        async run() {
          isSent = true;
          onPhase('sending');
          try {
            return await send(picture);
          } catch (error) {
            if (isSuperOfficeError(error) && error.code === 'throttled') {
              isSent = false;
              onPhase('waiting');
            }
            throw error;
          }
        },
      });
      this.#landed = step;
      this.#sent = picture === null ? [] : [picture];
      this.#isUnsure = false;
      announceChange(this.#queryClient, this.#client, this.#id);
      return result;
    } catch (error) {
      if (isSent && !isRefusal(error)) {
        this.#isUnsure = true;
        if (picture !== null) this.#sent.push(picture);
      }
      throw error;
    }
  }

  async #end(
    step: Step,
    sending: Promise<ChangeResult>,
    release: () => void,
    { onPhase }: PictureChange,
  ): Promise<ChangeResult> {
    try {
      const result = await sending;
      onPhase('confirming');
      return result;
    } finally {
      this.#steps = this.#steps.filter((other) => other !== step);
      await this.#settle(release);
      if (this.#latest === step) this.#latest = undefined;
      this.#open -= 1;
      if (this.#open === 0) {
        this.#info.forget();
        this.#onEnd();
      }
    }
  }

  /** Shows what the picture becomes. What the browser cannot show is seen when the server has converted it. */
  async #preview(step: Step, picture: Blob | null): Promise<void> {
    if (picture !== null && !isDisplayable(picture.type)) return;
    const before = this.#seen === undefined ? this.#info.before : this.#seen.info;
    this.#views += 1;
    const info = picture === null ? null : previewInfo(picture, before, `unsaved-${this.#views}`);
    step.view = { info, picture };
    await this.#show();
  }

  get #seen(): PreviewedPicture | undefined {
    return (this.#steps.findLast(({ view }) => view !== undefined) ?? this.#landed)?.view;
  }

  async #show(): Promise<void> {
    await this.#info.show(() => this.#seen);
  }

  /** One is over. What comes after it goes on; after the last the server is asked what there is. */
  async #settle(release: () => void): Promise<void> {
    const isNews = this.#landed !== undefined || this.#isUnsure;
    // What is asked from here on is asked anew, so that it is known whose answer it is.
    if (isNews || this.#info.isShown) await this.#show();
    const isLast = this.#steps.length === 0;
    if (isLast && this.#landed === undefined) this.#info.restore();
    release();
    if (!isLast || this.#info.isGone) return;
    if (isNews) await this.#info.confirm({ hasLanded: this.#landed !== undefined, sent: this.#sent });
    else if (this.#info.isShown) this.#info.resume();
  }
}
