/** The wire's BlobEntity, the body of Imageinfo, as SuperOffice's swagger file defines it. */
export interface WireBlobEntity {
  BlobId: number;
  BlobSize: number;
  Description: string | null;
  ExtraInfo: string | null;
  IsEncrypted: boolean;
  IsZipped: boolean;
  MimeType: string | null;
  OriginalSize: number;
  CreatedDate: string;
  UpdatedDate: string;
  CreatedBy: WireAssociate | null;
  UpdatedBy: WireAssociate | null;
  ConceptualType: string | null;
  TableRight: WireTableRight | null;
  FieldProperties: Record<string, WireFieldProperty> | null;
}

/** A user of the CRM. */
export interface WireAssociate {
  AssociateId: number;
  Name: string;
  PersonId: number;
  Rank: number;
  Tooltip: string;
  Type: string;
  GroupIdx: number;
  FullName: string;
  FormalName: string;
  Deleted: boolean;
  EjUserId: number;
  UserName: string;
  ExtraFields: Record<string, string>;
  CustomFields: Record<string, string>;
  TableRight: WireTableRight | null;
  FieldProperties: Record<string, WireFieldProperty>;
}

/** What the user may do with the record. */
interface WireTableRight {
  /** Comma-separated flags. */
  Mask: string;
  /** Empty where nothing is denied. */
  Reason: string;
}

/** What the user may do with one field. */
interface WireFieldProperty {
  FieldRight: WireTableRight | null;
  FieldType: string;
  FieldLength: number;
}
