import { changePicture, type ChangeSubject } from './changePicture.js';
import { contactImageQueries } from './contactImageQueries.js';

/** How a picture is removed. */
export interface ContactImageRemovalOptions {
  /** Gives it up. What has not been sent is not sent; after that the server is asked what became of it. */
  signal?: AbortSignal | undefined;
  /**
   * Gives back the picture as it was stored, for an undo: it is uploaded again then. It is fetched before it
   * is removed, unless it is in memory. Where it cannot be had it is removed all the same. @default false
   */
  keep?: boolean | undefined;
}

/** What two removals have in common. */
const removal = Symbol('removal');

/**
 * Removes a contact's picture, shows its initials at once wherever the contact is shown, and takes that back
 * when it fails.
 *
 * @returns the picture that was removed, where it was to be kept
 */
export async function removeContactImage(
  subject: ChangeSubject,
  { signal, keep = false }: ContactImageRemovalOptions,
): Promise<Blob | null> {
  const { queryClient, client } = subject;
  const { removed = null } = await changePicture(subject, signal, (id) => {
    const queries = contactImageQueries(client);
    const info = queryClient.getQueryData(queries.info(id).queryKey);

    async function getPicture(): Promise<Blob | null> {
      const version = info?.version ?? '';
      const known = queryClient.getQueryData(queries.image(id, { version }).queryKey);
      if (known instanceof Blob) return known;
      try {
        return info === null ? null : await client.getImage(id, { signal });
      } catch (error) {
        if (signal?.aborted === true) throw error;
        return null;
      }
    }

    return {
      what: removal,
      onPhase: () => undefined,
      prepare: () => Promise.resolve(null),
      async send() {
        const picture = keep ? await getPicture() : null;
        await client.deleteImage(id, { signal });
        return { removed: picture };
      },
    };
  });
  return removed;
}
