'use client';

import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { prefetchContactImages, type PrefetchContactImagesOptions } from '../images/prefetchContactImages.js';
import type { ContactId } from '../superoffice/entityId.js';
import { useSuperOfficeClient } from './useSuperOfficeClient.js';

/** Resolves when all is there that could be fetched; never rejects. */
export type PrefetchContactImages = (
  ids: readonly ContactId[],
  options?: PrefetchContactImagesOptions,
) => Promise<void>;

/**
 * A function that fetches pictures before they are shown: for the next page of a list, or the rows of a tab
 * under the pointer. Infos first, then the pictures where there are any, after everything that is on the
 * screen. The function stays the same as long as client and cache do.
 *
 * @example
 * const prefetch = usePrefetchContactImages();
 * <button onPointerEnter={() => void prefetch(nextIds, { width: 40 })}>Next page</button>
 */
export function usePrefetchContactImages(): PrefetchContactImages {
  const queryClient = useQueryClient();
  const client = useSuperOfficeClient();
  return useCallback(
    (ids, options) => prefetchContactImages(queryClient, client, ids, options),
    [queryClient, client],
  );
}
