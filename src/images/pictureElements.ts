import { getObjectUrl, retainObjectUrl } from './objectUrls.js';

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
  const image = keptOf.get(blob)?.pop();
  if (image !== undefined) kept.delete(image);
  return image;
}

function createImage(url: string): HTMLImageElement {
  const image = new Image();
  image.alt = '';
  image.draggable = false;
  image.className = 'so-avatar-image';
  image.src = url;
  return image;
}

/** Takes an element that shows the Blob: one that did so before, else a new one, which has to be decoded first. */
export function takePictureElement(blob: Blob): PictureElement {
  const known = takeKept(blob);
  const releaseUrl = retainObjectUrl(blob);
  const image = known ?? createImage(getObjectUrl(blob));
  // Another element on the page may show the same URL: then the browser has this one ready in the same tick.
  const isReady = known !== undefined || (image.complete && image.naturalWidth > 0);
  let isDecoded = isReady;
  const decoded = isReady ? undefined : decode();
  let isReleased = false;

  async function decode(): Promise<void> {
    await image.decode();
    isDecoded = true;
  }

  return {
    blob,
    image,
    decoded,
    release() {
      if (isReleased) return;
      isReleased = true;
      releaseUrl();
      if (isDecoded) keep(blob, image);
    },
  };
}
