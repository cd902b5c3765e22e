import { skipToken, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { fetchImage, fetchInfo } from './api.js';

/** The hook that is written for an avatar of a component library: two queries, and a URL of its own. */
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
  const [url, setUrl] = useState<string>();
  useEffect(() => {
    if (blob === undefined) return undefined;
    const created = URL.createObjectURL(blob);
    // As it is written everywhere: a URL needs a cleanup, so it is made in an effect.
    // oxlint-disable-next-line react/set-state-in-effect
    setUrl(created);
    return () => URL.revokeObjectURL(created);
  }, [blob]);
  return url;
}
