import { describe, expect, it } from 'vitest';
import { getImageRights } from '../../../src/components/contactImageDetailsRights.js';
import { fromWireImageInfo, type ContactImageInfo } from '../../../src/superoffice/ContactImageInfo.js';
import { wireInfo, type WireObject } from '../../fixtures/imageInfoSample.js';

function infoWith(members: WireObject): ContactImageInfo {
  const info = fromWireImageInfo(wireInfo(members));
  if (info === null) throw new Error('The specification’s sample has a picture.');
  return info;
}

describe('the rights to a picture', () => {
  it('are nothing to tell where the server says nothing', () => {
    expect(getImageRights(infoWith({ TableRight: null, FieldProperties: null }))).toBeNull();
    expect(getImageRights(infoWith({ TableRight: { Mask: null, Reason: '' } }))).toBeNull();
  });

  it.each([
    ['FULL', true, true],
    ['Select, Update', true, false],
    ['RI, RestrictedUpdate', true, false],
    ['Select, Delete', false, true],
    ['Select', false, false],
    ['None', false, false],
    [15, true, true],
  ])('are read from the mask %j', (Mask, canReplace, canRemove) => {
    expect(getImageRights(infoWith({ TableRight: { Mask, Reason: '' } }))).toEqual({
      canReplace,
      canRemove,
      reasons: [],
    });
  });

  it('come with every reason of the server, each once', () => {
    const info = infoWith({
      TableRight: { Mask: 'Select', Reason: 'Owned by another group. ' },
      FieldProperties: {
        Description: { FieldRight: { Mask: 'Read', Reason: 'Locked.' }, FieldType: '', FieldLength: 0 },
        BlobId: { FieldRight: { Mask: 'Read', Reason: 'Locked.' }, FieldType: '', FieldLength: 0 },
        Empty: { FieldRight: null, FieldType: '', FieldLength: 0 },
      },
    });
    expect(getImageRights(info)?.reasons).toEqual(['Owned by another group.', 'Locked.']);
  });
});
