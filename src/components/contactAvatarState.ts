import type { ContactImageStatus } from '../images/contactImageState.js';
import type { PictureState } from '../images/PictureView.js';
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

/** What there is to tell about a picture. */
export function getContactAvatarState({ status, error, isStale, info }: PictureState): ContactAvatarState {
  return { status, reason: error?.code ?? null, isStale, info };
}
