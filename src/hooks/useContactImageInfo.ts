'use client';

import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { infoQuery } from '../images/infoQuery.js';
import type { ContactImageInfo } from '../superoffice/ContactImageInfo.js';
import type { ContactId } from '../superoffice/entityId.js';
import type { SuperOfficeError } from '../superoffice/SuperOfficeError.js';
import { useSuperOfficeClient } from './useSuperOfficeClient.js';

/**
 * What SuperOffice knows about a contact's picture: `GET /api/v1/Contact/{contactId}/Imageinfo`. TanStack's
 * result untouched; `data` is `null` when the contact has no picture. Without an id nothing is asked; an id
 * that is no int32 above 0 is an error with the code `invalid-id`, and nothing is asked either.
 *
 * @example
 * const { data: info, error } = useContactImageInfo(7);
 * if (info) console.log(info.mimeType, info.originalSize, info.updatedDate);
 */
export function useContactImageInfo(
  id: ContactId | null | undefined,
): UseQueryResult<ContactImageInfo | null, SuperOfficeError> {
  return useQuery(infoQuery(useSuperOfficeClient(), id));
}
