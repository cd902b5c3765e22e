import type { QueryClient } from '@tanstack/react-query';
import type { ContactId } from '../superoffice/entityId.js';
import type { ContactImageQueries } from './contactImageQueries.js';
import { isLoadedImage } from './isLoadedImage.js';
import { isUndecodable } from './undecodableImages.js';
import { widthBuckets, type ImageRequest } from './imageRequest.js';

/** What the cache has to offer for a picture. */
export interface CachedImage {
  /** What is worth asking for: where a larger width is there already, that is asked for, and nothing is sent. */
  request: ImageRequest;
  /** The bytes that can be shown meanwhile, or for good. */
  blob: Blob | undefined;
}

/** Looks for a version's bytes in the cache: in the width that is wanted, in a larger one, or in a smaller. */
export function findCachedImage(
  queryClient: QueryClient,
  queries: ContactImageQueries,
  id: ContactId,
  wanted: ImageRequest,
): CachedImage {
  const find = (request: ImageRequest): Blob | undefined => {
    const data = queryClient.getQueryData(queries.image(id, request).queryKey);
    return data && isLoadedImage(data) ? data : undefined;
  };
  const exact = find(wanted);
  if (exact !== undefined || wanted.width === undefined) return { request: wanted, blob: exact };

  const { width: wantedWidth } = wanted;
  for (const width of [...widthBuckets.filter((bucket) => bucket > wantedWidth), undefined]) {
    const request = { ...wanted, width };
    const blob = find(request);
    if (blob !== undefined && !isUndecodable(blob)) return { request, blob };
  }
  for (const width of widthBuckets.filter((bucket) => bucket < wantedWidth).toReversed()) {
    const blob = find({ ...wanted, width });
    if (blob !== undefined && !isUndecodable(blob)) return { request: wanted, blob };
  }
  return { request: wanted, blob: undefined };
}
