import { takePictureElement, type PictureElement } from './pictureElements.js';

/**
 * The `<img>` that one component shows, and the one that is being decoded to take its place. What is shown
 * stays until then, and they swap once.
 */
export class DecodedPicture {
  readonly #whenDue: (reveal: () => void) => void;
  readonly #onChange: () => void;
  readonly #onFailed: (blob: Blob) => Promise<boolean>;
  #shown: PictureElement | undefined;
  #pending: PictureElement | undefined;
  #failed: Blob | undefined;
  /** It is being found out whether there are other bytes in their place, or there are. */
  #isDoubted = false;

  /**
   * @param whenDue Calls back when a picture that has been decoded may be shown.
   * @param onFailed Tells whether others will be asked for in place of bytes that are no picture.
   */
  constructor(
    whenDue: (reveal: () => void) => void,
    onChange: () => void,
    onFailed: (blob: Blob) => Promise<boolean>,
  ) {
    this.#whenDue = whenDue;
    this.#onChange = onChange;
    this.#onFailed = onFailed;
  }

  /** Ready to enter the page. */
  get image(): HTMLImageElement | undefined {
    return this.#shown?.image;
  }

  /** The browser could make nothing of the bytes. */
  hasFailed(blob: Blob): boolean {
    return this.#failed === blob;
  }

  /** They are no picture, but others may come in their place. */
  isDoubted(blob: Blob): boolean {
    return this.hasFailed(blob) && this.#isDoubted;
  }

  /** Shows these bytes as soon as they are decoded; `undefined`: nothing at all, at once. */
  show(blob: Blob | undefined): void {
    if (blob === (this.#pending ?? this.#shown)?.blob || (blob !== undefined && this.hasFailed(blob))) return;
    this.#pending?.release();
    this.#pending = undefined;
    if (blob === undefined) {
      this.clear();
      return;
    }
    if (blob === this.#shown?.blob) return;
    const next = takePictureElement(blob);
    if (next.decoded === undefined) {
      this.#swap(next);
      return;
    }
    this.#pending = next;
    void this.#settle(next, next.decoded);
  }

  /** Gives everything back. */
  clear(): void {
    this.#pending?.release();
    this.#shown?.release();
    this.#pending = undefined;
    this.#shown = undefined;
  }

  async #settle(next: PictureElement, decoded: Promise<void>): Promise<void> {
    const isDecoded = await decoded.then(
      () => true,
      () => false,
    );
    if (isDecoded) this.#whenDue(() => this.#reveal(next));
    else await this.#fail(next);
  }

  #reveal(next: PictureElement): void {
    if (this.#pending !== next) return;
    this.#pending = undefined;
    this.#swap(next);
    this.#onChange();
  }

  /** What is shown stays, as it does when the bytes could not be loaded. */
  async #fail(next: PictureElement): Promise<void> {
    if (this.#pending !== next) return;
    this.#pending = undefined;
    this.#failed = next.blob;
    this.#isDoubted = true;
    next.release();
    const isReplaced = await this.#onFailed(next.blob);
    if (!this.hasFailed(next.blob)) return;
    this.#isDoubted = isReplaced;
    this.#onChange();
  }

  #swap(next: PictureElement): void {
    this.#shown?.release();
    this.#shown = next;
  }
}
