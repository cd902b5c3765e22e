'use client';

import { useMemo, useSyncExternalStore, type RefCallback } from 'react';
import type { ContactImageStatus } from '../images/contactImageState.js';
import { PictureView } from '../images/PictureView.js';
import type { ContactImageInfo } from '../superoffice/ContactImageInfo.js';
import type { ContactId } from '../superoffice/entityId.js';
import type { SuperOfficeErrorCode } from '../superoffice/SuperOfficeError.js';
import { canRetry } from './canRetry.js';
import { useContactImageSubject } from './useContactImageSubject.js';

export interface UseContactPictureOptions {
  /** Ask for picture and info side by side, wherever the element is, where it is known that there is a picture. @default false */
  eager?: boolean | undefined;
}

/** What is known about a contact's picture at one moment. */
export interface ContactPictureState {
  /** `loaded`: the picture has been decoded. */
  status: ContactImageStatus;
  /** Why there is no picture, or why what is shown may be old: an error's code. */
  reason: SuperOfficeErrorCode | null;
  /** What is shown, a picture or that there is none, could not be checked for something newer. */
  isStale: boolean;
  /** `null`: the contact has no picture. `undefined`: not known yet. */
  info: ContactImageInfo | null | undefined;
  /** Asking again may help. */
  canRetry: boolean;
  /** Asks again for what has failed. It stays the same as long as the contact does. */
  retry: () => void;
}

/** A contact's picture, and the element that it is shown in. */
export interface ContactPicture extends ContactPictureState {
  /** Decoded, for `Avatar.Image`. Only one place of a page can show it: each caller has its own. */
  image: HTMLImageElement | undefined;
  /**
   * Goes to the element that shows the picture: that it is about to be seen starts the requests, and its box
   * tells the width. While it is seen to be loading and nothing comes, it has `data-waiting`.
   */
  ref: RefCallback<Element>;
}

/**
 * A contact's picture for an element on the page: asked for when the element is about to be seen, in the
 * width of its box, and decoded before it is told of, so that it is seen in its first frame. `ContactAvatar`
 * is made of it. Where only a URL is needed, `useContactImage` is simpler.
 *
 * @example
 * const picture = useContactPicture(7);
 * return (
 *   <Avatar.Root ref={picture.ref} status={picture.status} role="img" aria-label="Nordlys Kaffe AS">
 *     <Avatar.Image image={picture.image} />
 *     <Avatar.Fallback>NK</Avatar.Fallback>
 *   </Avatar.Root>
 * );
 */
export function useContactPicture(
  id: ContactId | null | undefined,
  { eager = false }: UseContactPictureOptions = {},
): ContactPicture {
  const subject = useContactImageSubject(id, eager);
  const view = useMemo(() => new PictureView(subject), [subject]);
  const { status, error, isStale, info, image } = useSyncExternalStore(
    view.subscribe,
    view.getState,
    view.peek,
  );
  const reason = error?.code ?? null;
  return {
    status,
    reason,
    // That there is no picture may be as old as a picture.
    isStale: isStale || (status === 'none' && reason !== null),
    info,
    canRetry: reason !== null && canRetry(reason),
    retry: view.retry,
    image,
    ref: view.attach,
  };
}
