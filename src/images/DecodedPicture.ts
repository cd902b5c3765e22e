import { takePictureElement, type PictureElement } from './pictureElements.js';

/**
 * The `<img>` that one component shows, and the one that is being decoded to take its place. What is shown
 * stays until then, and they swap once.
 */
export class DecodedPicture {
  readonly #whenDue: (reveal: () => void) => void;
  readonly #onChange: () => void;
  readonly #onFailed: (blob: Blob) => void;
  #shown: PictureElement | undefined;
  #pending: PictureElement | undefined;
  #failed: Blob | undefined;

  /** @param whenDue Calls back when a picture that has been decoded may be shown. */
  constructor(whenDue: (reveal: () => void) => void, onChange: () => void, onFailed: (blob: Blob) => void) {
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
    else this.#fail(next);
  }

  #reveal(next: PictureElement): void {
    if (this.#pending !== next) return;
    this.#pending = undefined;
    this.#swap(next);
    this.#onChange();
  }

  /** What is shown stays, as it does when the bytes could not be loaded. */
  #fail(next: PictureElement): void {
    if (this.#pending !== next) return;
    this.#pending = undefined;
    this.#failed = next.blob;
    next.release();
    this.#onFailed(next.blob);
    this.#onChange();
  }

  #swap(next: PictureElement): void {
    this.#shown?.release();
    this.#shown = next;
  }
}
