'use client';

import { useCallback, useMemo, useState, useSyncExternalStore } from 'react';
import { ContactImageSource } from '../images/ContactImageSource.js';
import type { ContactImageStatus } from '../images/contactImageState.js';
import type { ContactImageInfo } from '../superoffice/ContactImageInfo.js';
import type { ContactId } from '../superoffice/entityId.js';
import type { SuperOfficeError } from '../superoffice/SuperOfficeError.js';
import { useContactImageSubject } from './useContactImageSubject.js';
import { useIsomorphicLayoutEffect } from './useIsomorphicLayoutEffect.js';
import { useObjectUrl } from './useObjectUrl.js';

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
  const subject = useContactImageSubject(enabled ? id : null, eager);
  const [firstWidth] = useState(width);
  // Read at once, so that a picture which is in memory is there in the first frame.
  const source = useMemo(() => new ContactImageSource(subject).peek(firstWidth), [subject, firstWidth]);
  useIsomorphicLayoutEffect(() => source.approach('visible', width), [source, width]);
  useIsomorphicLayoutEffect(() => () => source.leave(), [source]);
  const { status, blob, info, error, isStale } = useSyncExternalStore(
    source.subscribe,
    source.getState,
    source.getState,
  );
  const url = useObjectUrl(blob);
  const retry = useCallback(() => source.retry(), [source]);
  return { status, url, info, error, isStale, retry };
}
