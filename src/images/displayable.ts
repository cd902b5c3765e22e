import { toMediaType } from '../superoffice/mediaType.js';

/** The types that every browser shows. Safari shows a TIFF too, but none of the others does. */
const displayable = /^image\/(?:png|jpeg|gif|webp|avif|bmp)$/u;

/** The type as standards spell it, when an `<img>` shows it everywhere; else `undefined`. */
export function toDisplayableType(mimeType: string): string | undefined {
  const type = toMediaType(mimeType);
  return displayable.test(type) ? type : undefined;
}

/** Can an `<img>` show this type everywhere? */
export function isDisplayable(mimeType: string): boolean {
  return toDisplayableType(mimeType) !== undefined;
}
