import type { StoredContact } from './ContactStore.js';
import type { StoredImage } from './StoredImage.js';
import type { WireBlobEntity } from './WireBlobEntity.js';
import { wireDate } from './wireDate.js';
import type { WireDateForm } from './wireDate.js';

/** How a BlobEntity is written. */
export interface BlobEntityOptions {
  dates: WireDateForm;
  /** Adds `$type` and `_Links`, which come and go on real servers (superoffice-webapi, section 3). */
  extraMembers: boolean;
}

/** The body of Imageinfo for a contact with a picture. */
export function toBlobEntity(contact: StoredContact, image: StoredImage, options: BlobEntityOptions): string {
  const size = image.bytes().byteLength;
  const entity: WireBlobEntity = {
    BlobId: image.blobId,
    BlobSize: size,
    Description: image.description,
    ExtraInfo: image.extraInfo,
    IsEncrypted: false,
    IsZipped: false,
    MimeType: image.mimeType(),
    OriginalSize: size,
    CreatedDate: wireDate(image.createdAtMs, options.dates),
    UpdatedDate: wireDate(image.updatedAtMs, options.dates),
    CreatedBy: image.createdBy,
    UpdatedBy: image.updatedBy,
    ConceptualType: image.conceptualType,
    TableRight: { Mask: 'Select, Update, Insert, Delete', Reason: '' },
    FieldProperties: {
      Description: {
        FieldRight: { Mask: 'Read, Write', Reason: '' },
        FieldType: 'System.String',
        FieldLength: 254,
      },
      BlobId: { FieldRight: null, FieldType: 'System.Int32', FieldLength: 0 },
    },
  };
  const extra = options.extraMembers
    ? {
        $type: 'SuperOffice.CRM.Services.BlobEntity',
        _Links: { Rel: 'self', Href: `/api/v1/Contact/${contact.id}/Imageinfo` },
      }
    : {};
  return JSON.stringify({ ...entity, ...extra, ...contact.overrides });
}
