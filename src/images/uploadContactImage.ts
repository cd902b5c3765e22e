import { changePicture, type ChangeSubject } from './changePicture.js';
import type { ChangePhase } from './PictureChanges.js';
import { readPicture } from './readPicture.js';

/** How far an upload is. */
export interface ContactImageUploadProgress {
  /**
   * - `preparing`: the file is being read
   * - `waiting`: for another change of the same picture, or because the server has asked to be left alone
   * - `sending`: on the wire, until the server has answered
   * - `confirming`: saved; the server is being asked for the new version
   */
  phase: ChangePhase;
  /**
   * Bytes that have left. `undefined` while the browser does not tell, which is until the server has answered:
   * `fetch` can count only what it streams, and most servers and all of HTTP/1.1 take no stream.
   */
  sentBytes: number | undefined;
  totalBytes: number;
}

/** A picture that is to be saved. */
export interface ContactImageUploadOptions {
  /** PNG, JPEG, GIF or TIFF, by its bytes: neither its name nor its type is believed. */
  file: Blob;
  /** Gives it up. What has not been sent is not sent; after that the server is asked what became of it. */
  signal?: AbortSignal | undefined;
  onProgress?: ((progress: ContactImageUploadProgress) => void) | undefined;
}

/**
 * Saves a contact's picture, shows it at once wherever the contact is shown, and takes it back when that
 * fails.
 *
 * @returns the blob id
 */
export async function uploadContactImage(
  subject: ChangeSubject,
  { file, signal, onProgress }: ContactImageUploadOptions,
): Promise<number> {
  const totalBytes = file.size;
  const { blobId = 0 } = await changePicture(subject, signal, (id) => ({
    what: file,
    onPhase: (phase) =>
      onProgress?.({ phase, sentBytes: phase === 'confirming' ? totalBytes : undefined, totalBytes }),
    prepare: () => readPicture(file, id),
    send: async (picture) => ({
      blobId: await subject.client.putImage(id, picture ?? file, { signal }),
    }),
  }));
  return blobId;
}
