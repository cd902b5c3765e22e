import { parseEntityId } from '../superoffice/entityId.js';
import { SuperOfficeError } from '../superoffice/SuperOfficeError.js';
import { getQueue } from './clientQueue.js';
import { ContactImageSource } from './ContactImageSource.js';
import type { ContactImageState } from './contactImageState.js';
import type { ContactImageSubject } from './ContactImageSubject.js';
import { DecodedPicture } from './DecodedPicture.js';
import { drawTogether } from './drawTogether.js';
import { isEarly } from './isEarly.js';
import { observeVisibility, type Nearness } from './visibility.js';
import { startWaiting } from './waiting.js';

/** What an avatar shows at one moment. `loaded`: the picture has been decoded, and is in `image`. */
export interface PictureState extends ContactImageState {
  image: HTMLImageElement | undefined;
}

/** A contact's picture as one avatar shows it: the bytes, decoded in an `<img>` of its own. */
export class PictureView {
  readonly #subject: ContactImageSubject | null;
  readonly #source: ContactImageSource;
  readonly #picture = new DecodedPicture(
    (reveal) => this.#draw(reveal),
    () => this.#read(),
    (blob) => this.#source.distrust(blob),
  );
  readonly #listeners = new Set<() => void>();
  #state: PictureState;
  #element: Element | null = null;
  #isSeen = false;
  #stopWaiting: (() => boolean) | undefined;
  /** It has begun to wait, and may be over at any moment. */
  #isSoon = false;
  /** What is new will be told. */
  #isTelling = false;
  #stopObserving: (() => void) | undefined;

  /** @param subject `null`: there is nobody to ask about. */
  constructor(subject: ContactImageSubject | null) {
    this.#subject = subject;
    this.#source = new ContactImageSource(subject);
    this.#state = { ...this.#source.getState(), image: undefined };
    this.#source.subscribe(() => this.#show());
  }

  readonly getState = (): PictureState => this.#state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Reads the infos that are there already, as where a server has rendered the page. */
  readonly peek = (): PictureState => {
    this.#source.peek(undefined);
    return this.#state;
  };

  /**
   * A ref callback for the avatar's element. From then on it asks as the element comes near to being seen;
   * with `null` it is over, and the `<img>` is kept for the next one that shows the same picture.
   */
  readonly attach = (element: Element | null): void => {
    this.#stopObserving?.();
    this.#stopObserving = undefined;
    if (element === null) this.#leave();
    this.#element = element;
    if (element !== null && this.#subject !== null) {
      const { isEager } = this.#subject;
      this.#stopObserving = observeVisibility(
        element,
        (nearness, width) => this.#approach(nearness, width),
        isEager,
      );
      // Where it is on the page is only known when all of it is there. What is in memory need not wait for that.
      if (isEarly()) this.#showKnown();
    }
  };

  #showKnown(): void {
    // How wide the box is would have to be measured: the largest that there is will do.
    this.#source.peek(Infinity);
    this.#show();
  }

  #leave(): void {
    this.#isSeen = false;
    this.#tellWaiting();
    this.#picture.image?.removeAttribute('data-arrival');
    this.#source.leave();
    this.#picture.clear();
  }

  /** Asks again for what has failed. */
  readonly retry = (): void => this.#source.retry();

  #approach(nearness: Nearness, width: number): void {
    this.#source.approach(nearness, width);
    this.#isSeen = nearness === 'visible';
    // A tree that was hidden has given its picture back, and finds nothing new to be told of.
    this.#show();
    this.#tellWaiting();
  }

  /**
   * Only what is seen to wait is drawn so: thousands that move where nobody looks would cost every frame.
   *
   * @returns whether it has been drawn so, and is no more
   */
  #tellWaiting(): boolean {
    const element = this.#isSeen && this.#state.status === 'loading' ? this.#element : null;
    if (element !== null) {
      this.#stopWaiting ??= this.#startWaiting(element);
      return false;
    }
    this.#isSoon = false;
    const wasSeen = this.#stopWaiting?.() === true;
    this.#stopWaiting = undefined;
    return wasSeen;
  }

  #startWaiting(element: Element): () => boolean {
    this.#isSoon = true;
    return startWaiting(element, () => {
      this.#isSoon = false;
      this.#read();
    });
  }

  /** A picture that was seen to be waited for fades in; any other would only be late for it. */
  #welcome(image: HTMLImageElement): void {
    image.dataset['arrival'] = 'late';
    image.addEventListener('animationend', () => delete image.dataset['arrival'], { once: true });
  }

  #draw(draw: () => void): void {
    if (this.#subject === null) draw();
    else drawTogether(getQueue(this.#subject.client), draw);
  }

  #tell(): void {
    this.#isTelling = false;
    for (const listener of this.#listeners) listener();
  }

  #show(): void {
    // What still comes after the element has gone is for the cache alone.
    if (this.#element !== null) this.#picture.show(this.#source.getState().blob);
    this.#read();
  }

  #read(): void {
    const { image } = this.#picture;
    const state = this.#toState(this.#source.getState(), image);
    // That there is a picture is soon told by the picture: who is drawn for that as well is drawn twice.
    const known = this.#isSoon ? { ...state, info: this.#state.info } : state;
    if (isSame(known, this.#state)) return;
    const { image: before } = this.#state;
    this.#state = state;
    if (this.#tellWaiting() && image !== undefined && before === undefined) this.#welcome(image);
    if (image !== before) {
      this.#tell();
    } else if (!this.#isTelling) {
      this.#isTelling = true;
      this.#draw(() => this.#tell());
    }
  }

  #toState(state: ContactImageState, image: HTMLImageElement | undefined): PictureState {
    const isShown = image !== undefined;
    // As long as other bytes may come in their place, those that are no picture are no failure yet.
    const isWaiting = state.error === null && state.blob !== undefined && this.#picture.isDoubted(state.blob);
    if (state.blob !== undefined && this.#picture.hasFailed(state.blob) && !isWaiting) {
      const error =
        state.error ??
        new SuperOfficeError(
          'unsupported-image',
          'The browser cannot decode the picture, although it begins like one, so it is not shown. Replace it.',
          { contactId: parseEntityId(this.#subject?.id) },
        );
      return { ...state, status: isShown ? 'loaded' : 'error', error, isStale: isShown, image };
    }
    if (state.blob === undefined || isShown) return { ...state, image };
    return { ...state, status: 'loading', isStale: false, image };
  }
}

function isSame(a: PictureState, b: PictureState): boolean {
  return (
    a.status === b.status &&
    a.info === b.info &&
    a.image === b.image &&
    a.error?.code === b.error?.code &&
    a.isStale === b.isStale
  );
}
