import type { ContactStore, StoredContact } from './ContactStore.js';
import {
  imageNotFoundResponse,
  jsonResponse,
  messageResponse,
  unsupportedMediaResponse,
} from './errorResponses.js';
import { noImageBody } from './noImageBody.js';
import type { NoImageShape } from './noImageBody.js';
import { toBlobEntity } from './toBlobEntity.js';
import type { BlobEntityOptions } from './toBlobEntity.js';
import { requestedDateForm } from './wireDate.js';

/** How the info is written. */
export interface InfoOptions extends BlobEntityOptions {
  /** For the contacts that do not say it themselves. */
  noImage: NoImageShape;
}

/** GET Imageinfo: 200 with a BlobEntity, or with one of the ways to say that there is no image. */
export function answerInfo(request: Request, contact: StoredContact, options: InfoOptions): Response {
  const type = acceptedJsonType(request.headers.get('Accept'));
  const headers = { 'Content-Type': `${type}; charset=utf-8` };
  if (contact.image === null) {
    const hasOverrides = Object.keys(contact.overrides).length > 0;
    const body = hasOverrides
      ? JSON.stringify(contact.overrides)
      : noImageBody(contact.noImage ?? options.noImage);
    return body === null ? new Response(null, { status: 204 }) : jsonResponse(body, 200, headers);
  }
  const dates = requestedDateForm(request.headers, options.dates);
  return jsonResponse(toBlobEntity(contact, contact.image, { ...options, dates }), 200, headers);
}

/** PUT ImageInfo: takes the texts of the BlobEntity, and answers the whole of it. */
export async function answerInfoUpdate(
  request: Request,
  contact: StoredContact,
  store: ContactStore,
  options: InfoOptions,
): Promise<Response> {
  const contentType = request.headers.get('Content-Type') ?? '';
  if (!/json/i.test(contentType)) return unsupportedMediaResponse(contentType);
  const body = await readObject(request);
  if (body === null)
    return messageResponse(400, 'The request is invalid.', { ModelState: { imageInfo: ['Bad JSON'] } });
  if (contact.image === null) return imageNotFoundResponse();

  store.describe(contact.image, {
    ...(typeof body['Description'] === 'string' && { description: body['Description'] }),
    ...(typeof body['ExtraInfo'] === 'string' && { extraInfo: body['ExtraInfo'] }),
    ...(typeof body['ConceptualType'] === 'string' && { conceptualType: body['ConceptualType'] }),
  });
  return answerInfo(request, contact, options);
}

const jsonTypes = new Set([
  'application/json',
  'text/json',
  'application/json-patch+json',
  'application/merge-patch+json',
]);

/** The JSON media type that is asked for first. XML is not spoken here: JSON is the real server's default, too. */
function acceptedJsonType(accept: string | null): string {
  const types = (accept ?? '').split(',').map((part) => part.split(';')[0]?.trim().toLowerCase() ?? '');
  return types.find((type) => jsonTypes.has(type)) ?? 'application/json';
}

async function readObject(request: Request): Promise<Record<string, unknown> | null> {
  try {
    const value: unknown = await request.json();
    return typeof value === 'object' && value !== null ? { ...value } : null;
  } catch {
    return null;
  }
}
