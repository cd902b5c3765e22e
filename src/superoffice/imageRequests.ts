import { toEntityId, type ContactId } from './entityId.js';
import { fromWireImageInfo, type ContactImageInfo } from './ContactImageInfo.js';
import { imageInfoPath, imagePath, type ImageEntity, type ImageVariant } from './imageRoutes.js';
import { readBlob, readBlobId, readJson, readNothing } from './readAnswer.js';
import { SuperOfficeError } from './SuperOfficeError.js';
import type { ServerAnswer } from './serverAnswer.js';
import type { Send } from './transport.js';

/** Options of every request. */
export interface RequestOptions {
  /** Aborts the request; the promise then rejects with the signal's own reason. */
  signal?: AbortSignal | undefined;
}

/** The four requests that an entity's picture knows. */
export interface ImageRequests {
  getInfo: (id: ContactId, options?: RequestOptions) => Promise<ContactImageInfo | null>;
  getImage: (id: ContactId, options?: RequestOptions & ImageVariant) => Promise<Blob | null>;
  putImage: (id: ContactId, file: Blob, options?: RequestOptions) => Promise<number>;
  deleteImage: (id: ContactId, options?: RequestOptions) => Promise<void>;
}

const json = { Accept: 'application/json' };
const uploadTypes = new Set(['image/png', 'image/jpeg', 'image/gif', 'image/tiff']);

/** The type as the WebAPI spells it, or `undefined` when it takes no such picture. */
function toUploadType(type: string): string | undefined {
  const bare = type
    .split(';', 1)
    .join('')
    .trim()
    .toLowerCase()
    .replace(/^image\/(?:jpg|pjpeg)$/u, 'image/jpeg');
  return uploadTypes.has(bare) ? bare : undefined;
}

const maxInt32 = 2_147_483_647;

/** A width as the WebAPI takes it, an int32. Boxes and pixel ratios make fractions: those are rounded up. */
function toPixels(width: number | undefined, contactId: number): number | undefined {
  if (width === undefined) return undefined;
  if (width > 0 && width <= maxInt32) return Math.ceil(width);
  throw new SuperOfficeError(
    'rejected',
    `${width} is not a width that SuperOffice can scale a picture to, so nothing was requested. Pass device pixels above 0, or no width for the picture as it is stored.`,
    { contactId },
  );
}

/** A 404 means "no image" when it says nothing else (facts, section 2), and for the picture also when it is silent. */
function acceptNoImage<Result>(result: Result, silence: boolean) {
  return (response: Response, answer: ServerAnswer): { result: Result } | undefined =>
    response.status === 404 && (answer.isNoImage || (silence && answer.isEmpty)) ? { result } : undefined;
}

/** Makes the requests of one entity: which path, which headers, how its answers are read. */
export function createImageRequests(send: Send, entity: ImageEntity, maxBytes: number): ImageRequests {
  return {
    async getInfo(id, { signal } = {}) {
      const contactId = toEntityId(id);
      return send({
        method: 'GET',
        path: imageInfoPath(entity, contactId),
        headers: json,
        contactId,
        consequence: `the picture of ${entity} ${contactId} cannot be described`,
        signal,
        read: async (response) => fromWireImageInfo(await readJson(response), response.status),
        accept: acceptNoImage(null, false),
      });
    },
    async getImage(id, { signal, width, type } = {}) {
      const contactId = toEntityId(id);
      return send({
        method: 'GET',
        path: imagePath(entity, contactId, { width: toPixels(width, contactId), type }),
        headers: { Accept: [...uploadTypes].join(', ') },
        contactId,
        consequence: `the picture of ${entity} ${contactId} cannot be shown`,
        signal,
        read: (response) => readBlob(response, maxBytes),
        accept: acceptNoImage(null, true),
      });
    },
    async putImage(id, file, { signal } = {}) {
      const contactId = toEntityId(id);
      const type = toUploadType(file.type);
      if (type === undefined || file.size === 0) {
        throw new SuperOfficeError(
          'unsupported-image',
          `${file.size === 0 ? 'The file is empty' : `SuperOffice does not take files of the type ${JSON.stringify(file.type)}`}, so nothing was sent. Use a PNG, JPEG, GIF or TIFF whose type is set.`,
          { contactId },
        );
      }
      return send({
        method: 'PUT',
        path: imagePath(entity, contactId),
        headers: { ...json, 'Content-Type': type },
        body: file,
        contactId,
        consequence: `the picture of ${entity} ${contactId} was not saved`,
        signal,
        read: readBlobId,
      });
    },
    async deleteImage(id, { signal } = {}) {
      const contactId = toEntityId(id);
      return send({
        method: 'DELETE',
        path: imagePath(entity, contactId),
        headers: json,
        contactId,
        consequence: `the picture of ${entity} ${contactId} was not removed`,
        signal,
        read: readNothing,
        accept: acceptNoImage(undefined, false),
      });
    },
  };
}
