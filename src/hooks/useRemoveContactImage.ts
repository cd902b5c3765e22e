'use client';

import { useMutation, useQueryClient, type UseMutationResult } from '@tanstack/react-query';
import { toChangeKey } from '../images/changePicture.js';
import { removeContactImage, type ContactImageRemovalOptions } from '../images/removeContactImage.js';
import type { ContactId } from '../superoffice/entityId.js';
import type { SuperOfficeError } from '../superoffice/SuperOfficeError.js';
import { useSuperOfficeClient } from './useSuperOfficeClient.js';

/** Nothing, or how the picture is removed. */
export type ContactImageRemoval = void | ContactImageRemovalOptions;

/**
 * Removes a contact's picture: `DELETE /api/v1/Contact/{contactId}/Image`. TanStack's result untouched;
 * `data` is the picture that was removed where it was to be kept, else `null`.
 *
 * Every avatar of the contact shows its initials at once, and the picture again when it fails; `error` says
 * why: a `SuperOfficeError`, or the `DOMException` of an abort. Other tabs of the same scope follow. As with
 * `useUploadContactImage`, changes are sent one after the other.
 *
 * @example
 * const remove = useRemoveContactImage(7);
 * const upload = useUploadContactImage(7);
 * <button onClick={() => remove.mutate({ keep: true })}>Remove</button>
 * {remove.data && <button onClick={() => upload.mutate(remove.data)}>Undo</button>}
 */
export function useRemoveContactImage(
  id: ContactId | null | undefined,
): UseMutationResult<Blob | null, SuperOfficeError | DOMException, ContactImageRemoval> {
  const queryClient = useQueryClient();
  const client = useSuperOfficeClient();
  return useMutation({
    mutationKey: toChangeKey(client, id, 'remove'),
    mutationFn: (removal) => removeContactImage({ queryClient, client, id }, removal ?? {}),
    // The queue alone asks again, and says "offline" by an error.
    retry: false,
    networkMode: 'always',
  });
}
