import { skipToken, useQuery } from '@tanstack/react-query';
import { useEffect, useMemo } from 'react';
import { fetchImage, fetchInfo } from './api.js';

/**
 * The hook that is written for an avatar of a component library: two queries, and a URL of its own. Of the
 * usual ways to make the URL it is the fastest, though not the one that survives StrictMode: made in an
 * effect, 1,000 of them end in React's "Maximum update depth exceeded".
 */
export function usePictureUrl(id: number): string | undefined {
  const { data: info } = useQuery({
    queryKey: ['info', id],
    queryFn: ({ signal }) => fetchInfo(id, signal),
    staleTime: 60_000,
  });
  const { data: blob } = useQuery({
    queryKey: ['image', id, info?.BlobId, info?.UpdatedDate],
    queryFn: info ? ({ signal }) => fetchImage(id, signal) : skipToken,
    staleTime: Infinity,
  });
  const url = useMemo(() => (blob === undefined ? undefined : URL.createObjectURL(blob)), [blob]);
  useEffect(() => (url === undefined ? undefined : () => URL.revokeObjectURL(url)), [url]);
  return url;
}
