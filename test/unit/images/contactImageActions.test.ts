import { contactImageActions, type ContactImageInfo } from 'react-superoffice-images';
import { describe, expect, it } from 'vitest';
import { fromWireImageInfo } from '../../../src/superoffice/ContactImageInfo.js';
import { wireInfo, type WireObject } from '../../fixtures/imageInfoSample.js';

function infoWith(members: WireObject): ContactImageInfo | null {
  return fromWireImageInfo(wireInfo({ FieldProperties: null, ...members }));
}

const offered = { isAllowed: true, reason: '' };
const denied = (reason: string) => ({ isAllowed: false, reason });

describe('what is offered', () => {
  it.each([
    ['FULL', true, true],
    ['Select, Update', true, false],
    ['RI, RestrictedUpdate', true, false],
    ['Select, Delete', false, true],
    ['URI', true, false],
    ['Select', false, false],
    ['None', false, false],
    [15, true, true],
    ['8', false, true],
  ])('follows the mask %j', (Mask, canUpload, canRemove) => {
    const { upload, remove } = contactImageActions(infoWith({ TableRight: { Mask, Reason: 'No.' } }));
    expect(upload).toEqual(canUpload ? offered : denied('No.'));
    expect(remove).toEqual(canRemove ? offered : denied('No.'));
  });

  it.each([
    null,
    { Mask: null, Reason: null },
    { Mask: '', Reason: 'Who knows' },
    { Mask: 'Uninitialized', Reason: '' },
    { Mask: 'Something new', Reason: '' },
  ])('is everything where the right is unknown (%j)', (TableRight) => {
    expect(contactImageActions(infoWith({ TableRight }))).toEqual({ upload: offered, remove: offered });
  });

  it('is an upload where there is no picture, and no removal', () => {
    expect(contactImageActions(null)).toEqual({ upload: offered, remove: denied('') });
  });

  it('is everything as long as nothing is known', () => {
    expect(contactImageActions(undefined)).toEqual({ upload: offered, remove: offered });
  });

  it('gives the server’s reason as it is, also where that is a raw token', () => {
    const Reason = ' [SR_USER_CANNOT_DELETE_SELF] ';
    const info = infoWith({ TableRight: { Mask: 'Select, Update', Reason } });
    expect(contactImageActions(info)).toEqual({
      upload: offered,
      remove: denied('[SR_USER_CANNOT_DELETE_SELF]'),
    });
  });
});

function field(Mask: string, Reason: string): WireObject {
  return { FieldRight: { Mask, Reason }, FieldType: 'System.Int32', FieldLength: 0 };
}

describe('the rights to fields', () => {
  it.each(['BlobSize', 'MimeType', 'originalSize', 'BlobId'])(
    'deny an upload where %s may not be written, and it is said why',
    (name) => {
      const info = infoWith({
        TableRight: { Mask: 'FULL', Reason: '' },
        FieldProperties: { [name]: field('Read', 'Locked by the archive.') },
      });
      expect(contactImageActions(info)).toEqual({
        upload: denied('Locked by the archive.'),
        remove: offered,
      });
    },
  );

  it('deny nothing where the field is read-only by nature', () => {
    const info = infoWith({
      TableRight: { Mask: 'FULL', Reason: '' },
      FieldProperties: { BlobId: field('Read, UIHintReadOnly', ''), Description: field('Read', 'Locked.') },
    });
    expect(contactImageActions(info)).toEqual({ upload: offered, remove: offered });
  });

  it('say each reason once', () => {
    const info = infoWith({
      TableRight: { Mask: 'Select', Reason: 'Locked.' },
      FieldProperties: { BlobId: field('Read', 'Locked.'), MimeType: field('Read', 'By the archive.') },
    });
    expect(contactImageActions(info).upload).toEqual(denied('Locked. By the archive.'));
    expect(contactImageActions(info).remove).toEqual(denied('Locked.'));
  });
});
