/** Why a file is not taken, before anything is sent. */
export type Refusal =
  | { code: 'empty' | 'broken' | 'not-an-image' | 'several-files' | 'nothing-to-paste' }
  | { code: 'too-large'; bytes: number; maxBytes: number }
  | { code: 'too-many-pixels'; maxMegapixels: number }
  /** A picture, but of a type that neither the browser decodes nor SuperOffice takes as it is. */
  | { code: 'unsupported'; type: string };

/** Thrown where a file turns out to be unusable. What people read about it is made from `refusal`. */
export class PictureRefusedError extends Error {
  override readonly name = 'PictureRefusedError';
  readonly refusal: Refusal;

  constructor(refusal: Refusal, options?: ErrorOptions) {
    super(`The file cannot be used as a picture (${refusal.code}).`, options);
    this.refusal = refusal;
  }
}
