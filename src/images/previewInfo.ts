import type { ContactImageInfo } from '../superoffice/ContactImageInfo.js';

/** What is known of a picture that was not there before: its rights and people are the server's to say. */
const blank: Omit<ContactImageInfo, 'createdDate'> = {
  blobId: 0,
  blobSize: 0,
  description: '',
  extraInfo: '',
  isEncrypted: false,
  isZipped: false,
  mimeType: '',
  originalSize: 0,
  updatedDate: null,
  createdBy: null,
  updatedBy: null,
  conceptualType: '',
  tableRight: { mask: [], reason: '', canSelect: true, canUpdate: true, canInsert: true, canDelete: true },
  fieldProperties: {},
  version: '',
};

/** The info that the server will have of a picture which is on its way to it, as far as that can be told. */
export function previewInfo(
  picture: Blob,
  before: ContactImageInfo | null | undefined,
  version: string,
): ContactImageInfo {
  const now = new Date();
  return {
    ...(before ?? { ...blank, createdDate: now }),
    blobSize: picture.size,
    originalSize: picture.size,
    mimeType: picture.type,
    updatedDate: now,
    updatedBy: null,
    version,
  };
}
