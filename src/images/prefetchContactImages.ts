import { QueryObserver, type QueryClient } from '@tanstack/react-query';
import type { SuperOfficeClient } from '../superoffice/createSuperOfficeClient.js';
import { parseEntityId, type ContactId } from '../superoffice/entityId.js';
import { findCachedImage } from './cachedImage.js';
import { getQueue } from './clientQueue.js';
import { toDevicePixels } from './devicePixelRatio.js';
import { contactImageQueries } from './contactImageQueries.js';
import type { ImageQueryOptions } from './imageQueryOptions.js';
import { toImageRequest } from './imageRequest.js';
import { reviveInfo } from './reviveInfo.js';

export interface PrefetchContactImagesOptions {
  /** Width of the box in CSS pixels: an avatar's `size`. Without it the pictures come as large as they are stored. */
  width?: number | undefined;
}

/**
 * Asks, and counts as somebody who waits until the answer has come: an avatar that joins and is unmounted
 * before would otherwise take the request with it.
 */
async function fetchForLater<Data>(
  queryClient: QueryClient,
  options: ImageQueryOptions<Data>,
): Promise<void> {
  const wait = new QueryObserver(queryClient, { ...options, enabled: false });
  const stop = wait.subscribe(() => undefined);
  await queryClient.prefetchQuery(options);
  stop();
}

async function prefetchOne(
  queryClient: QueryClient,
  client: SuperOfficeClient,
  id: number,
  width: number | undefined,
): Promise<void> {
  const queries = contactImageQueries(client);
  const unwant = getQueue(client).want(String(id), 'prefetch');
  const { queryKey } = queries.info(id);
  await fetchForLater(queryClient, queries.info(id));
  const info = reviveInfo(queryClient.getQueryData(queryKey) ?? null);
  // A server has no screen to show pictures on, and no way to send bytes with its state.
  if (info !== null && typeof document !== 'undefined') {
    const wanted = toImageRequest(info, toDevicePixels(width));
    const { request } = findCachedImage(queryClient, queries, id, wanted);
    await fetchForLater(queryClient, queries.image(id, request));
  }
  unwant();
}

/**
 * Fetches contacts' infos into the cache, and then the pictures of those that have one, after everything that
 * avatars wait for. What is cached and fresh is not asked for again. Never rejects: what fails is asked for
 * anew by whoever shows it, and what is no id is left out. On a server only the infos are fetched: dehydrate
 * them, and the avatars in the server's HTML know whether there is a picture.
 *
 * @example
 * // In a route's loader:
 * await prefetchContactImages(queryClient, client, companies.map(({ id }) => id), { width: 40 });
 */
export async function prefetchContactImages(
  queryClient: QueryClient,
  client: SuperOfficeClient,
  ids: readonly ContactId[],
  { width }: PrefetchContactImagesOptions = {},
): Promise<void> {
  // 7 and "7" are one contact.
  const contacts = new Set(ids.map(parseEntityId));
  const known = [...contacts].filter((id) => id !== undefined);
  await Promise.all(known.map((id) => prefetchOne(queryClient, client, id, width)));
}
