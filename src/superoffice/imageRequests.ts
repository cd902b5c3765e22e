import { maxInt32, toEntityId, type ContactId } from './entityId.js';
import { refuse } from './explain.js';
import { fromWireImageInfo, type ContactImageInfo } from './ContactImageInfo.js';
import { imageInfoPath, imagePath, type ImageEntity, type ImageVariant } from './imageRoutes.js';
import { readBlob, readBlobId, readJson, readNothing } from './readAnswer.js';
import { toMediaType } from './mediaType.js';
import type { ServerAnswer } from './serverAnswer.js';
import type { FailedRequest } from './toSuperOfficeError.js';
import type { Send } from './transport.js';

/** Options of every request. */
export interface RequestOptions {
  /** Aborts the request; the promise then rejects with the signal's own reason. */
  signal?: AbortSignal | undefined;
}

/** The four requests that an entity's picture knows. */
export interface ImageRequests {
  getImageInfo: (id: ContactId, options?: RequestOptions) => Promise<ContactImageInfo | null>;
  getImage: (id: ContactId, options?: RequestOptions & ImageVariant) => Promise<Blob | null>;
  putImage: (id: ContactId, file: Blob, options?: RequestOptions) => Promise<number>;
  deleteImage: (id: ContactId, options?: RequestOptions) => Promise<void>;
}

const uploadTypes = new Set(['image/png', 'image/jpeg', 'image/gif', 'image/tiff']);

/** The type of a file as the WebAPI spells it. Throws `unsupported-image` for what it would not take. */
export function toUploadType(file: Blob, contactId: number): string {
  if (file.size === 0) throw refuse('unsupported-image', 'The file is empty', contactId);
  const type = toMediaType(file.type);
  if (uploadTypes.has(type)) return type;
  const happened = `SuperOffice does not take files of the type ${JSON.stringify(file.type)}`;
  throw refuse('unsupported-image', happened, contactId);
}

/** A width as the WebAPI takes it, an int32. Boxes and pixel ratios make fractions: those are rounded up. */
function toPixels(width: number | undefined, contactId: number): number | undefined {
  if (width === undefined || (width > 0 && width <= maxInt32)) return width && Math.ceil(width);
  throw refuse('rejected', `${width} is not a width in device pixels`, contactId);
}

/** A 404 means "no image" when it says nothing else (facts, section 2), and for the picture also when it is silent. */
function acceptNoImage<Result>(result: Result, silence: boolean) {
  return (response: Response, answer: ServerAnswer): { result: Result } | undefined =>
    response.status === 404 && (answer.isNoImage || (silence && answer.isEmpty)) ? { result } : undefined;
}

/** Makes the requests of one entity: which path, which headers, how its answers are read. */
export function createImageRequests(send: Send, entity: ImageEntity, maxBytes: number): ImageRequests {
  /** What each request has in common. `failed` goes on from "the picture of contact 7". */
  const about = (contactId: number, failed: string): FailedRequest => ({
    contactId,
    consequence: `the picture of ${entity} ${contactId} ${failed}`,
  });
  return {
    async getImageInfo(id, { signal } = {}) {
      const contactId = toEntityId(id);
      return send({
        ...about(contactId, 'cannot be described'),
        path: imageInfoPath(entity, contactId),
        signal,
        read: async (response) => fromWireImageInfo(await readJson(response), response.status),
        accept: acceptNoImage(null, false),
      });
    },
    async getImage(id, { signal, width, type } = {}) {
      const contactId = toEntityId(id);
      return send({
        ...about(contactId, 'cannot be shown'),
        path: imagePath(entity, contactId, { width: toPixels(width, contactId), type }),
        headers: { Accept: [...uploadTypes].join(', ') },
        signal,
        read: (response) => readBlob(response, maxBytes),
        accept: acceptNoImage(null, true),
      });
    },
    async putImage(id, file, { signal } = {}) {
      const contactId = toEntityId(id);
      const type = toUploadType(file, contactId);
      return send({
        ...about(contactId, 'was not saved'),
        method: 'PUT',
        path: imagePath(entity, contactId),
        headers: { 'Content-Type': type },
        body: file,
        signal,
        read: readBlobId,
      });
    },
    async deleteImage(id, { signal } = {}) {
      const contactId = toEntityId(id);
      return send({
        ...about(contactId, 'was not removed'),
        method: 'DELETE',
        path: imagePath(entity, contactId),
        signal,
        read: readNothing,
        accept: acceptNoImage(undefined, false),
      });
    },
  };
}
