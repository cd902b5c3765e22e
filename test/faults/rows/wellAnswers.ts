import { sampleImages } from '../../../src/testing/samples/sampleImages.js';

/** Small enough to be asked for as it is stored. */
const size = { width: 24, height: 24 };

/** The version that a server tells of which does not work, and afterwards. Before, it is 1. */
export const newVersion = 2;

const pictures = [1, newVersion].map((version) => sampleImages.png({ ...size, hue: version * 90 }));

/** What the picture of a version is. */
export function pictureOf(version: number): Uint8Array | undefined {
  return pictures[version - 1];
}

/** What Imageinfo says about a version. */
export function infoOf(version: number, mimeType: string = 'image/png'): Record<string, unknown> {
  return {
    BlobId: version,
    BlobSize: 500,
    Description: 'A disc',
    ExtraInfo: '',
    IsEncrypted: false,
    IsZipped: false,
    MimeType: mimeType,
    OriginalSize: 500,
    CreatedDate: '2020-09-01T11:10:52',
    UpdatedDate: '2021-09-01T11:10:52',
    CreatedBy: { AssociateId: 5, FullName: 'Kari Nordmann' },
    UpdatedBy: null,
    ConceptualType: 'ContactImage',
    TableRight: { Mask: 'FULL', Reason: '' },
    FieldProperties: {},
  };
}

export const infoText = JSON.stringify(infoOf(newVersion));
