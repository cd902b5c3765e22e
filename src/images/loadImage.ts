import type { SuperOfficeClient } from '../superoffice/createSuperOfficeClient.js';
import type { ContactId } from '../superoffice/entityId.js';
import type { ImageVariant } from '../superoffice/imageRoutes.js';
import { SuperOfficeError } from '../superoffice/SuperOfficeError.js';
import { readEdges, withType } from './blobEdges.js';
import { isDisplayable } from './displayable.js';
import { sniffImageType } from './sniffImageType.js';

export interface LoadImageOptions extends ImageVariant {
  signal?: AbortSignal | undefined;
}

/** HTML, JSON and other text begin with a character; no picture's signature is text alone. */
async function isText(blob: Blob): Promise<boolean> {
  const { head: bytes } = await readEdges(blob);
  // As a stream, because the last character may have been cut in two.
  const head = new TextDecoder().decode(bytes, { stream: true });
  return /^\s*[<{["\p{Letter}\p{Number}]/u.test(head) && !/[\0\uFFFD]/u.test(head);
}

async function notAnImage(blob: Blob, contactId: ContactId): Promise<SuperOfficeError> {
  const id = Number(contactId);
  return (await isText(blob))
    ? new SuperOfficeError(
        'invalid-response',
        `SuperOffice answered with a text where the picture of contact ${id} was expected, so none is shown. Look at what stands between the app and SuperOffice.`,
        { contactId: id },
      )
    : new SuperOfficeError(
        'unsupported-image',
        `The picture of contact ${id} is of a type that browsers do not show, also when asked for as PNG. Replace it with a PNG or a JPEG.`,
        { contactId: id },
      );
}

/**
 * Loads a picture and makes sure that it is one which browsers show, by its bytes and not by its headers.
 * What they do not show is asked for once more as PNG. `null` when there is no picture (any more).
 */
export async function loadImage(
  client: SuperOfficeClient,
  contactId: ContactId,
  { signal, width, type }: LoadImageOptions,
): Promise<Blob | null> {
  const blob = await client.getImage(contactId, { signal, width, type });
  if (blob === null) return null;
  const actualType = await sniffImageType(blob);
  if (actualType !== undefined && isDisplayable(actualType)) {
    return blob.type === actualType ? blob : withType(blob, actualType);
  }
  if (type === undefined && !(await isText(blob))) {
    return loadImage(client, contactId, { signal, width, type: 'PNG' });
  }
  throw await notAnImage(blob, contactId);
}
