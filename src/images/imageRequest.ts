import type { ContactImageInfo } from '../superoffice/ContactImageInfo.js';
import type { ImageVariant } from '../superoffice/imageRoutes.js';
import { isDisplayable } from './displayable.js';

/** Which bytes to ask for: a version of a picture, in a width and a type. */
export interface ImageRequest extends ImageVariant {
  /** From `ContactImageInfo.version`. */
  version: string;
  /**
   * What the info says the bytes are. Where the answer's header says the same, they are shown without a look
   * at them first, and looked at when the browser cannot decode them.
   */
  mimeType?: string | undefined;
}

/** Widths that are asked for, in device pixels: few, so that avatars of many sizes share their bytes. */
export const widthBuckets = [64, 128, 256, 512] as const;

/** A picture this small (bytes) is not worth scaling: as it is, it serves every width. */
const smallOriginalBytes = 8 * 1024;

/** The smallest bucket that fills a width in device pixels; the largest where none does. */
export function toWidthBucket(devicePixels: number): number {
  return widthBuckets.find((bucket) => bucket >= devicePixels) ?? 512;
}

/**
 * Decides which bytes show a picture best in a box of `width` device pixels; without a width, those as
 * stored. A type that browsers cannot show is asked for as PNG. Where the picture was asked for before its
 * size was known (`isEager`), the width stays what it was then.
 */
export function toImageRequest(
  info: ContactImageInfo,
  width: number | undefined,
  isEager: boolean = false,
): ImageRequest {
  const isSmall = !isEager && info.originalSize > 0 && info.originalSize <= smallOriginalBytes;
  const isKnownImage = /^image\//iu.test(info.mimeType);
  return {
    version: info.version,
    width: width === undefined || isSmall ? undefined : toWidthBucket(width),
    type: isKnownImage && !isDisplayable(info.mimeType) ? 'PNG' : undefined,
  };
}

/** Are these the same bytes? */
export function isSameRequest(a: ImageRequest | undefined, b: ImageRequest | undefined): boolean {
  return a?.version === b?.version && a?.width === b?.width && a?.type === b?.type;
}
