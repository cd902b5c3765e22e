'use client';

import { useMutation, useQueryClient, type UseMutationResult } from '@tanstack/react-query';
import { toChangeKey } from '../images/changePicture.js';
import { uploadContactImage, type ContactImageUploadOptions } from '../images/uploadContactImage.js';
import type { ContactId } from '../superoffice/entityId.js';
import type { SuperOfficeError } from '../superoffice/SuperOfficeError.js';
import { useSuperOfficeClient } from './useSuperOfficeClient.js';

/** A file, or a file with what goes with it. */
export type ContactImageUpload = Blob | ContactImageUploadOptions;

/**
 * Saves a contact's picture: `PUT /api/v1/Contact/{contactId}/Image`. TanStack's result untouched; `data` is
 * the blob id.
 *
 * Every avatar of the contact shows the new picture at once, and the one from before again when it fails;
 * `error` says why: a `SuperOfficeError`, or the `DOMException` of an abort. Afterwards one Imageinfo tells
 * the new version, of which nothing is downloaded; other tabs of the same scope follow.
 *
 * Changes of one picture are sent one after the other, and the same file twice in a row is sent once. Nothing
 * is sent again by itself unless the server says that it was too busy. It goes on when the component is
 * unmounted.
 *
 * @example
 * const upload = useUploadContactImage(7);
 * <input type="file" disabled={upload.isPending} onChange={({ target }) => upload.mutate(target.files[0])} />
 *
 * @example
 * upload.mutate({ file, signal, onProgress: ({ phase }) => setPhase(phase) });
 */
export function useUploadContactImage(
  id: ContactId | null | undefined,
): UseMutationResult<number, SuperOfficeError | DOMException, ContactImageUpload> {
  const queryClient = useQueryClient();
  const client = useSuperOfficeClient();
  return useMutation({
    mutationKey: toChangeKey(client, id, 'upload'),
    mutationFn: (upload) =>
      uploadContactImage({ queryClient, client, id }, upload instanceof Blob ? { file: upload } : upload),
    // The queue alone asks again, and says "offline" by an error.
    retry: false,
    networkMode: 'always',
  });
}
