import { isWholeImage } from './isWholeImage.js';
import { getObjectUrl, retainObjectUrl } from './objectUrls.js';
import { isTrusted } from './trustedImages.js';

/** How many decoded pictures outlive their avatars, so that a list which comes back is whole in its first frame. */
const maxKept = 300;

/** An `<img>` of one's own for a Blob. */
export interface PictureElement {
  readonly blob: Blob;
  readonly image: HTMLImageElement;
  /** Settles when it can be shown, or rejects when its bytes are no picture. `undefined`: it can at once. */
  readonly decoded: Promise<void> | undefined;
  /** Gives it back where it is: whoever shows the Blob next takes it over from there, decoded. */
  release: () => void;
}

// A decoded <img> shows its picture in the frame in which it enters the page; a new one on the same Blob does
// not. So the elements are kept, the one that was used longest ago goes first.
const kept = new Map<HTMLImageElement, Blob>();
const keptOf = new WeakMap<Blob, HTMLImageElement[]>();

function keep(blob: Blob, image: HTMLImageElement): void {
  const images = keptOf.get(blob) ?? [];
  keptOf.set(blob, images);
  images.push(image);
  kept.set(image, blob);
  for (const [oldest, owner] of kept) {
    if (kept.size <= maxKept) return;
    kept.delete(oldest);
    const others = keptOf.get(owner);
    others?.splice(others.indexOf(oldest), 1);
  }
}

function takeKept(blob: Blob): HTMLImageElement | undefined {
  // The first to go is the first to come back: avatars of one contact that React detaches and attaches in one
  // commit find the elements that they had.
  const image = keptOf.get(blob)?.shift();
  if (image !== undefined) kept.delete(image);
  return image;
}

/** Bytes up to which a picture is decoded while it is painted, without a frame being late for it. */
const smallBytes = 100_000;

function createImage(url: string, isDecodedInTime: boolean): HTMLImageElement {
  const image = new Image();
  image.alt = '';
  image.draggable = false;
  image.className = 'so-avatar-image';
  image.decoding = isDecodedInTime ? 'sync' : 'auto';
  image.src = url;
  return image;
}

function hasLoaded(image: HTMLImageElement): Promise<void> {
  return new Promise((resolve, reject) => {
    image.addEventListener('load', () => resolve(), { once: true });
    image.addEventListener('error', () => reject(new Error('The browser made nothing of it.')), {
      once: true,
    });
  });
}

/** Takes an element that shows the Blob: one that did so before, else a new one, which has to be decoded first. */
export function takePictureElement(blob: Blob): PictureElement {
  const known = takeKept(blob);
  if (known !== undefined) return toPictureElement(blob, known, undefined, () => undefined);
  const releaseUrl = retainObjectUrl(blob);
  // To ask for a decoding takes a frame or more. A small picture that arrived whole is decoded in the very
  // frame that paints it; large ones would make that frame late, and broken ones leave it empty.
  const isDecodedInTime = blob.size <= smallBytes && (isTrusted(blob) || isWholeImage(blob));
  const image = createImage(getObjectUrl(blob), isDecodedInTime);
  // Another element on the page may show the same URL: then the browser has this one ready in the same tick.
  const isReady = image.complete && image.naturalWidth > 0;
  const decoded = isReady ? undefined : isDecodedInTime ? hasLoaded(image) : image.decode();
  return toPictureElement(blob, image, decoded, releaseUrl);
}

function toPictureElement(
  blob: Blob,
  image: HTMLImageElement,
  decoded: Promise<void> | undefined,
  releaseUrl: () => void,
): PictureElement {
  let isReleased = false;
  return {
    blob,
    image,
    decoded,
    release() {
      if (isReleased) return;
      isReleased = true;
      releaseUrl();
      // One that has not come as far is of no use to the next.
      if (image.complete && image.naturalWidth > 0) keep(blob, image);
    },
  };
}
