import type { Associate, ContactImageInfo, TableRight } from 'react-superoffice-images/core';
import { expectTypeOf, it } from 'vitest';

it('has every property of the specification in camelCase, and a version', () => {
  expectTypeOf<keyof ContactImageInfo>().toEqualTypeOf<
    | 'blobId'
    | 'blobSize'
    | 'description'
    | 'extraInfo'
    | 'isEncrypted'
    | 'isZipped'
    | 'mimeType'
    | 'originalSize'
    | 'createdDate'
    | 'updatedDate'
    | 'createdBy'
    | 'updatedBy'
    | 'conceptualType'
    | 'tableRight'
    | 'fieldProperties'
    | 'version'
  >();
});

it('has text that is never null, dates that may be, and people that may be nobody', () => {
  type Text = 'description' | 'extraInfo' | 'mimeType' | 'conceptualType' | 'version';
  expectTypeOf<ContactImageInfo[Text]>().toEqualTypeOf<string>();
  expectTypeOf<ContactImageInfo['createdDate' | 'updatedDate']>().toEqualTypeOf<Date | null>();
  expectTypeOf<ContactImageInfo['createdBy' | 'updatedBy']>().toEqualTypeOf<Associate | null>();
});

it('answers plainly what may be done', () => {
  expectTypeOf<TableRight['mask']>().toEqualTypeOf<string[]>();
  expectTypeOf<TableRight['reason']>().toEqualTypeOf<string>();
  expectTypeOf<TableRight['canUpdate' | 'canDelete' | 'canInsert' | 'canSelect']>().toEqualTypeOf<boolean>();
});

it('has field properties by names that may not be there', () => {
  expectTypeOf<ContactImageInfo['fieldProperties'][string]['fieldLength']>().toEqualTypeOf<number>();
});
