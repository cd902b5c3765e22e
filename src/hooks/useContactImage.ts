'use client';

import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { contactImageQueries } from '../images/contactImageQueries.js';
import { startEarlyImage } from '../images/earlyImages.js';
import { isLoadedImage } from '../images/isLoadedImage.js';
import { toImageRequest, toWidthBucket } from '../images/imageRequest.js';
import type { ContactImageInfo } from '../superoffice/ContactImageInfo.js';
import { parseEntityId, type ContactId } from '../superoffice/entityId.js';
import type { SuperOfficeError } from '../superoffice/SuperOfficeError.js';
import { useDevicePixelRatio } from './useDevicePixelRatio.js';
import { useObjectUrl } from './useObjectUrl.js';
import { useSuperOfficeClient } from './useSuperOfficeClient.js';

/** Where a picture stands. `none` is an answer: the contact has no picture. */
export type ContactImageStatus = 'idle' | 'loading' | 'loaded' | 'none' | 'error';

export interface UseContactImageOptions {
  /** Width of the box in CSS pixels. Without it the picture comes as large as it is stored. */
  width?: number | undefined;
  /** Ask for picture and info side by side, where it is known that there is a picture. @default false */
  eager?: boolean | undefined;
  /** Ask at all. @default true */
  enabled?: boolean | undefined;
}

export interface ContactImage {
  status: ContactImageStatus;
  /** An object URL to show, for as long as the component is mounted. */
  url: string | undefined;
  /** `null`: the contact has no picture. `undefined`: not known yet. */
  info: ContactImageInfo | null | undefined;
  /** Why there is no picture, or why the one that is shown may be old; also while a throttled request waits. */
  error: SuperOfficeError | null;
  /** The picture is the last that could be loaded; asking anew has failed. */
  isStale: boolean;
  /** Asks again for what has failed. */
  retry: () => void;
}

/** The last picture that was there, and whose it is. */
interface KeptPicture {
  owner: string;
  blob: Blob;
}

/** A failure, or the reason why a request that was throttled still waits. */
function problemOf({
  error,
  failureReason,
}: UseQueryResult<unknown, SuperOfficeError>): SuperOfficeError | null {
  return error ?? (failureReason?.code === 'throttled' ? failureReason : null);
}

/**
 * A contact's picture, described by its info and ready to be shown.
 *
 * @example
 * const { status, url } = useContactImage(7, { width: 64 });
 * return status === 'loaded' ? <img src={url} alt="Nordlys Kaffe AS" /> : null;
 */
export function useContactImage(
  id: ContactId | null | undefined,
  { width, eager = false, enabled = true }: UseContactImageOptions = {},
): ContactImage {
  const client = useSuperOfficeClient();
  const queries = contactImageQueries(client);
  const ratio = useDevicePixelRatio();
  const devicePixels = width === undefined ? undefined : width * ratio;

  const info = useQuery({ ...queries.info(id), enabled, throwOnError: false });
  const request = info.data && toImageRequest(info.data, devicePixels, eager);
  const image = useQuery({
    ...queries.image(id, request),
    ...(enabled ? {} : { enabled }),
    throwOnError: false,
  });

  const bytes = isLoadedImage(image.data) ? image.data : undefined;

  const isEarly = eager && enabled && info.data === undefined && info.error === null;
  const entityId = parseEntityId(id);
  const earlyWidth = devicePixels === undefined ? undefined : toWidthBucket(devicePixels);
  useEffect(
    () => (isEarly && entityId !== undefined ? startEarlyImage(client, entityId, earlyWidth) : undefined),
    [isEarly, entityId, client, earlyWidth],
  );

  // A new version takes a while: until it is there, and also when it fails, the old one is kept.
  const owner = `${client.scope} ${entityId ?? ''}`;
  const [kept, keep] = useState<KeptPicture | null>(null);
  if (info.data === null && kept !== null) keep(null);
  if (bytes && bytes !== kept?.blob) keep({ owner, blob: bytes });
  const blob = info.data ? (bytes === undefined && kept?.owner === owner ? kept.blob : bytes) : undefined;
  const url = useObjectUrl(blob);

  const error = problemOf(info) ?? (info.data ? problemOf(image) : null);
  return {
    status: getStatus(),
    url,
    info: info.data,
    error,
    isStale: url !== undefined && error !== null,
    retry() {
      if (info.isError) void info.refetch();
      else if (image.isError) void image.refetch();
    },
  };

  function getStatus(): ContactImageStatus {
    if (url !== undefined) return 'loaded';
    if (info.data === null || (info.data && bytes === null)) return 'none';
    if (error !== null) return 'error';
    return id === null || id === undefined || !enabled ? 'idle' : 'loading';
  }
}
