import type { ContactImageStatus } from '../images/contactImageState.js';
import type { ContactImageInfo } from '../superoffice/ContactImageInfo.js';
import type { SuperOfficeErrorCode } from '../superoffice/SuperOfficeError.js';

/** What `ContactImageDetails` tells in the DOM, and functions for `className`, `style` and `render`. */
export interface ContactImageDetailsState {
  /** `data-status`. `loaded`: the info is shown. `none`: the contact has no picture. */
  status: ContactImageStatus;
  /** `data-reason`: why there is no info, or none that is sure to be up to date. */
  reason: SuperOfficeErrorCode | null;
  /** `data-stale`: what is shown could not be checked for something newer. */
  isStale: boolean;
}

/** What there is to tell, of an info and of the failure to get it. */
export function getDetailsState(
  info: ContactImageInfo | null | undefined,
  reason: SuperOfficeErrorCode | null,
  { isStale, isFetching }: { isStale: boolean; isFetching: boolean },
): ContactImageDetailsState {
  if (info !== undefined) return { status: info === null ? 'none' : 'loaded', reason, isStale };
  if (reason !== null) return { status: 'error', reason, isStale };
  return { status: isFetching ? 'loading' : 'idle', reason, isStale };
}
