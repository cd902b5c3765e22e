import type { SuperOfficeClient } from '../superoffice/createSuperOfficeClient.js';
import { getQueue } from './clientQueue.js';
import type { ImageRequest } from './imageRequest.js';
import { imageStores, type ImageStore } from './imageStore.js';
import { loadImage } from './loadImage.js';

/** A picture that is asked for before its info has come. */
interface EarlyImage {
  /** When it was asked for (ms since 1970). */
  readonly startedAt: number;
  readonly blob: Promise<Blob | null>;
  readonly abort: () => void;
  wanted: number;
}

/** By how much the clocks of server and reader may differ (ms). */
const clockSkewMs = 5 * 60_000;

const earlyImages = new WeakMap<SuperOfficeClient, Map<string, EarlyImage>>();

function imagesOf(client: SuperOfficeClient): Map<string, EarlyImage> {
  const images = earlyImages.get(client) ?? new Map<string, EarlyImage>();
  earlyImages.set(client, images);
  return images;
}

const keyOf = (id: number, width: number | undefined): string => `${id}/${width ?? 'original'}`;

function start(client: SuperOfficeClient, id: number, width: number | undefined): EarlyImage {
  const controller = new AbortController();
  const { signal } = controller;
  const ask = (): Promise<Blob | null> =>
    getQueue(client).add({
      owner: String(id),
      kind: 'image',
      signal,
      run: () => loadImage(client, id, { width, signal }),
    });
  const askUnlessKept = async (store: ImageStore): Promise<Blob | null> => {
    if (!(await store.has(id))) return ask();
    // The info that is kept says which version to look for, and that one is looked for before it is asked for.
    imagesOf(client).delete(keyOf(id, width));
    return null;
  };
  const store = imageStores.get(client);
  const blob = store === undefined ? ask() : askUnlessKept(store);
  // Who takes the picture hears of its failure; when nobody does, nobody needs to.
  blob.catch(() => undefined);
  return { startedAt: Date.now(), blob, abort: () => controller.abort(), wanted: 0 };
}

/**
 * Asks for a picture side by side with its info, for `eager`. Everybody who wants the same bytes shares one
 * request. The function that is returned gives it up; it is aborted when nobody has taken it and nobody
 * wants it any more.
 */
export function startEarlyImage(
  client: SuperOfficeClient,
  id: number,
  width: number | undefined,
): () => void {
  const images = imagesOf(client);
  const key = keyOf(id, width);
  const image = images.get(key) ?? start(client, id, width);
  images.set(key, image);
  image.wanted += 1;
  return () => {
    image.wanted -= 1;
    // A tick later: StrictMode starts anew within this one, and the query takes the picture in this commit.
    setTimeout(() => {
      if (image.wanted > 0 || images.get(key) !== image) return;
      images.delete(key);
      image.abort();
    });
  };
}

/** May the picture have been replaced after it was asked for? A version ends with its UpdatedDate. */
function mayBeOlder({ startedAt }: EarlyImage, version: string): boolean {
  return Date.parse(version.replace(/^.*@/u, '')) > startedAt - clockSkewMs;
}

/**
 * Hands over the early request, once, to whoever now knows which version its answer is. One that may be the
 * answer of a version before is given up: it would be taken for this one for good.
 */
export function takeEarlyImage(
  client: SuperOfficeClient,
  id: number,
  { width, version }: ImageRequest,
  signal: AbortSignal,
): Promise<Blob | null> | undefined {
  const images = imagesOf(client);
  const key = keyOf(id, width);
  const image = images.get(key);
  if (image === undefined) return undefined;
  images.delete(key);
  if (mayBeOlder(image, version)) {
    image.abort();
    return undefined;
  }
  signal.addEventListener('abort', image.abort, { once: true });
  return image.blob;
}
