import type { ContactImage, ContactImageStatus } from '../hooks/useContactImage.js';
import type { PictureStatus } from '../parts/usePicture.js';
import type { ContactImageInfo } from '../superoffice/ContactImageInfo.js';
import type { SuperOfficeErrorCode } from '../superoffice/SuperOfficeError.js';

/** What an avatar knows, and tells in the DOM. */
export interface ContactAvatarState {
  /** `data-status`. `loaded`: the picture has been decoded and is seen. */
  status: ContactImageStatus;
  /** `data-reason`: why there is no picture, or none that is sure to be up to date. */
  reason: SuperOfficeErrorCode | null;
  /** `data-stale`: the picture that is shown could not be checked for a newer one. */
  isStale: boolean;
  /** `null`: the contact has no picture. `undefined`: not known yet. */
  info: ContactImageInfo | null | undefined;
}

/** Puts together what the requests have brought and what the browser has made of the bytes. */
export function getContactAvatarState(image: ContactImage, picture: PictureStatus): ContactAvatarState {
  const { info, isStale } = image;
  const reason = image.error?.code ?? null;
  if (image.status !== 'loaded' || picture === 'empty')
    return { status: image.status, reason, isStale, info };
  switch (picture) {
    case 'loading':
      return { status: 'loading', reason, isStale: false, info };
    case 'loaded':
      return { status: 'loaded', reason, isStale, info };
    case 'failed':
      // The bytes began like a picture, but the browser could not decode them.
      return { status: 'error', reason: 'unsupported-image', isStale: false, info };
    default:
      return picture satisfies never;
  }
}
