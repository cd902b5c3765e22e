import type { SuperOfficeClient } from '../superoffice/createSuperOfficeClient.js';
import type { ContactId } from '../superoffice/entityId.js';
import type { ImageVariant } from '../superoffice/imageRoutes.js';
import { SuperOfficeError } from '../superoffice/SuperOfficeError.js';
import { readEdges, withType } from './blobEdges.js';
import { isDisplayable, toDisplayableType } from './displayable.js';
import { sniffImageType } from './sniffImageType.js';
import { trustImage } from './trustedImages.js';

export interface LoadImageOptions extends ImageVariant {
  /** What the info says the bytes are. */
  mimeType?: string | undefined;
  signal?: AbortSignal | undefined;
}

/** HTML, JSON and other text begin with a character; no picture's signature is text alone. */
async function isText(blob: Blob): Promise<boolean> {
  const { head: bytes } = await readEdges(blob);
  // As a stream, because the last character may have been cut in two.
  const head = new TextDecoder().decode(bytes, { stream: true });
  return /^\s*[<{["\p{Letter}\p{Number}]/u.test(head) && !/[\0\uFFFD]/u.test(head);
}

/** Do the info and the header, each for itself, say the same type, and one that browsers show? */
function isAgreed(mimeType: string | undefined, header: string): boolean {
  const type = toDisplayableType(mimeType ?? '');
  return type !== undefined && type === toDisplayableType(header);
}

async function notAnImage(blob: Blob, contactId: ContactId): Promise<SuperOfficeError> {
  const [code, what, advice] = (await isText(blob))
    ? (['invalid-response', 'a text', 'Look at what came from that address'] as const)
    : (['unsupported-image', 'a type that browsers do not show', 'Use PNG, JPEG, GIF or TIFF'] as const);
  const id = Number(contactId);
  return new SuperOfficeError(
    code,
    `SuperOffice answered with ${what}, so the picture of contact ${id} cannot be shown. ${advice}.`,
    { contactId: id },
  );
}

/**
 * Loads a picture and makes sure that it is one which browsers show, by its bytes and not by its headers.
 * What they do not show is asked for once more as PNG. `null` when there is no picture (any more).
 *
 * To look at a Blob's bytes is a call into another process. With `mimeType` it is saved where info and header
 * agree: then whoever shows the picture has to look when it cannot be decoded.
 */
export async function loadImage(
  client: SuperOfficeClient,
  contactId: ContactId,
  { signal, width, type, mimeType }: LoadImageOptions,
): Promise<Blob | null> {
  const blob = await client.getImage(contactId, { signal, width, type });
  if (blob === null) return null;
  if (type === undefined && isAgreed(mimeType, blob.type)) return trustImage(blob);
  const actualType = await sniffImageType(blob);
  if (actualType !== undefined && isDisplayable(actualType)) {
    return blob.type === actualType ? blob : withType(blob, actualType);
  }
  if (type === undefined && !(await isText(blob))) {
    return loadImage(client, contactId, { signal, width, type: 'PNG' });
  }
  throw await notAnImage(blob, contactId);
}
