import { refuse } from '../superoffice/explain.js';
import { toUploadType } from '../superoffice/imageRequests.js';
import { withType } from './blobEdges.js';
import { sniffImageType } from './sniffImageType.js';

async function copy(file: Blob, contactId: number): Promise<Blob> {
  try {
    return new Blob([await file.arrayBuffer()], { type: file.type });
  } catch {
    throw refuse('unsupported-image', 'The file cannot be read any more', contactId);
  }
}

/**
 * Reads a file that is to be sent: the bytes in memory, because one on the disk may be gone or another by the
 * time at which it is shown, under the type that they tell themselves. Throws `unsupported-image` for what
 * SuperOffice would not take.
 */
export async function readPicture(file: Blob, contactId: number): Promise<Blob> {
  const bytes = await copy(file, contactId);
  const type = await sniffImageType(bytes);
  if (bytes.size > 0 && type === undefined) {
    throw refuse('unsupported-image', 'The file does not begin like a picture', contactId);
  }
  const picture = type === undefined || type === bytes.type ? bytes : withType(bytes, type);
  toUploadType(picture, contactId);
  return picture;
}
