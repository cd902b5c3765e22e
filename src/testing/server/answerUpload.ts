import { decodeImage } from '../pixels/decodeImage.js';
import { rememberRaster } from '../pixels/renderImage.js';
import type { ContactStore, StoredContact } from './ContactStore.js';
import {
  jsonResponse,
  noBitmapResponse,
  tooLargeUploadResponse,
  unsupportedMediaResponse,
} from './errorResponses.js';

/** The types that SuperOffice takes: no WebP, SVG, BMP or AVIF (superoffice-webapi, section 1). */
const uploadTypes = new Set(['image/png', 'image/jpeg', 'image/gif', 'image/tiff']);

/** PUT and POST Image: the bytes themselves or a form with a part `image`. Answers the blob id. */
export async function answerUpload(
  request: Request,
  contact: StoredContact,
  store: ContactStore,
  maxUploadBytes: number,
): Promise<Response> {
  const contentType = request.headers.get('Content-Type') ?? '';
  const mediaType = contentType.split(';')[0]?.trim().toLowerCase() ?? '';
  if (Number(request.headers.get('Content-Length') ?? 0) > maxUploadBytes) return tooLargeUploadResponse();
  const body = await request.arrayBuffer();
  if (body.byteLength > maxUploadBytes) return tooLargeUploadResponse();

  const isForm = mediaType === 'multipart/form-data';
  if (!isForm && !uploadTypes.has(mediaType)) return unsupportedMediaResponse(mediaType);
  const bytes = isForm ? await readFormImage(body, contentType) : new Uint8Array(body);
  if (bytes === null || bytes.byteLength === 0) return noBitmapResponse();
  try {
    rememberRaster(bytes, decodeImage(bytes));
  } catch {
    return noBitmapResponse();
  }
  return jsonResponse(String(store.setImage(contact, bytes)));
}

async function readFormImage(
  body: ArrayBuffer,
  contentType: string,
): Promise<Uint8Array<ArrayBuffer> | null> {
  try {
    const form = await new Response(body, { headers: { 'Content-Type': contentType } }).formData();
    const part = form.get('image');
    if (part === null || typeof part === 'string') return null;
    return new Uint8Array(await part.arrayBuffer());
  } catch {
    // No boundary, or no end.
    return null;
  }
}
