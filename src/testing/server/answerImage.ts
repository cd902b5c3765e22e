import { renderImage } from '../pixels/renderImage.js';
import { readImageHeader } from '../pixels/readImageHeader.js';
import type { StoredMimeType } from '../pixels/readImageHeader.js';
import type { StoredContact } from './ContactStore.js';
import { imageNotFoundResponse, messageResponse } from './errorResponses.js';
import { placeholderImage, toIfBlank } from './placeholderImage.js';

const convertedTypes = new Map<string, StoredMimeType>([
  ['jpeg', 'image/jpeg'],
  ['jpg', 'image/jpeg'],
  ['png', 'image/png'],
  ['gif', 'image/gif'],
]);

/** GET Image: as stored, or scaled by `w` and `h` and converted by `type`. */
export function answerImage(url: URL, contact: StoredContact): Response {
  const query = new Map([...url.searchParams].map(([name, value]) => [name.toLowerCase(), value]));
  const width = toPixels(query.get('w'));
  const height = toPixels(query.get('h'));
  const type = query.get('type') ?? '';
  const mimeType = convertedTypes.get(type.toLowerCase());
  const ifBlank = toIfBlank(query.get('ifblank') ?? null);
  if (width === null || height === null || ifBlank === undefined || (type !== '' && mimeType === undefined)) {
    return messageResponse(400, 'The request is invalid.', {
      MessageDetail: `The query ${url.search} is invalid.`,
    });
  }

  if (contact.image === null) {
    if (ifBlank === 'Null') return imageNotFoundResponse();
    return imageResponse(renderImage(placeholderImage(ifBlank), { width, height, mimeType }), 'image/png');
  }
  const stored = contact.image.bytes();
  const bytes = renderImage(stored, { width, height, mimeType });
  return imageResponse(bytes, contact.image.mimeType());
}

function imageResponse(bytes: Uint8Array<ArrayBuffer>, fallbackType: string): Response {
  return new Response(bytes, {
    headers: {
      'Content-Type': readImageHeader(bytes)?.mimeType ?? fallbackType,
      'Content-Length': String(bytes.byteLength),
    },
  });
}

/** @returns `undefined` when the parameter is absent or 0, `null` when it is no size */
function toPixels(text: string | undefined): number | null | undefined {
  if (text === undefined || text === '' || text === '0') return undefined;
  return /^\d{1,9}$/.test(text) ? Number(text) : null;
}
