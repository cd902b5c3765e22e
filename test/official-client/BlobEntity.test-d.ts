import type {
  Associate as TheirAssociate,
  BlobEntity,
  FieldProperty as TheirFieldProperty,
  FieldRight as TheirFieldRight,
  TableRight as TheirTableRight,
} from '@superoffice/webapi';
import type {
  Associate,
  ContactImageInfo,
  FieldProperty,
  FieldRight,
  TableRight,
} from 'react-superoffice-images/core';
import { describe, expectTypeOf, it } from 'vitest';

it('reads types of the official client that are not any', () => {
  expectTypeOf<BlobEntity>().not.toBeAny();
  expectTypeOf<BlobEntity['blobId']>().toEqualTypeOf<number | undefined>();
  expectTypeOf<BlobEntity['createdBy']>().not.toBeAny();
  expectTypeOf<TheirTableRight['mask']>().not.toBeAny();
});

describe('ContactImageInfo', () => {
  /** Where ours is richer, on purpose. Each has a line of its own below. */
  type Richer = 'createdDate' | 'updatedDate' | 'createdBy' | 'updatedBy' | 'tableRight' | 'fieldProperties';
  /** What the official client does not have. */
  type Ours = 'version';

  it('has the members of BlobEntity, no more and no less, and a version', () => {
    expectTypeOf<Exclude<keyof ContactImageInfo, Ours>>().toEqualTypeOf<keyof BlobEntity>();
  });

  it('has members of the same types, and none of them is ever missing', () => {
    expectTypeOf<Omit<ContactImageInfo, Richer | Ours>>().toEqualTypeOf<Omit<Required<BlobEntity>, Richer>>();
  });

  it('says that a date may not be set', () => {
    expectTypeOf<ContactImageInfo['createdDate']>().toEqualTypeOf<
      Required<BlobEntity>['createdDate'] | null
    >();
    expectTypeOf<ContactImageInfo['updatedDate']>().toEqualTypeOf<
      Required<BlobEntity>['updatedDate'] | null
    >();
  });

  it('says that nobody may be named', () => {
    expectTypeOf<BlobEntity['createdBy']>().toEqualTypeOf<TheirAssociate | undefined>();
    expectTypeOf<BlobEntity['updatedBy']>().toEqualTypeOf<TheirAssociate | undefined>();
    expectTypeOf<ContactImageInfo['createdBy']>().toEqualTypeOf<Associate | null>();
    expectTypeOf<ContactImageInfo['updatedBy']>().toEqualTypeOf<Associate | null>();
  });

  it('has rights by the same names', () => {
    expectTypeOf<BlobEntity['tableRight']>().toEqualTypeOf<TheirTableRight | undefined>();
    expectTypeOf<ContactImageInfo['tableRight']>().toEqualTypeOf<TableRight>();
    expectTypeOf<ContactImageInfo['fieldProperties']>().toEqualTypeOf<Record<string, FieldProperty>>();
    expectTypeOf<Required<BlobEntity>['fieldProperties'][string]>().toEqualTypeOf<TheirFieldProperty>();
  });
});

describe('Associate', () => {
  type Richer = 'type' | 'tableRight' | 'fieldProperties';
  /** Two bags of what a tenant added; the specification of Imageinfo names neither. */
  type Theirs = 'extraFields' | 'customFields';
  type Ours = 'displayName';

  it('has the members of the official Associate but its two bags, and a display name', () => {
    expectTypeOf<Exclude<keyof Associate, Ours>>().toEqualTypeOf<Exclude<keyof TheirAssociate, Theirs>>();
    expectTypeOf<Theirs>().toExtend<keyof TheirAssociate>();
  });

  it('has members of the same types, and none of them is ever missing', () => {
    expectTypeOf<Omit<Associate, Richer | Ours>>().toEqualTypeOf<
      Omit<Required<TheirAssociate>, Richer | Theirs>
    >();
  });

  it('takes every type of user, also one that comes later', () => {
    expectTypeOf<Required<TheirAssociate>['type']>().toExtend<Associate['type']>();
    expectTypeOf<Associate['type']>().toEqualTypeOf<string>();
  });

  it('has rights by the same names', () => {
    expectTypeOf<TheirAssociate['tableRight']>().toEqualTypeOf<TheirTableRight | undefined>();
    expectTypeOf<Associate['tableRight']>().toEqualTypeOf<TableRight>();
    expectTypeOf<Associate['fieldProperties']>().toEqualTypeOf<ContactImageInfo['fieldProperties']>();
  });
});

describe('rights', () => {
  type Answers<Right> = Extract<keyof Right, `can${string}`>;

  it('have the members of TableRight, and plain answers', () => {
    expectTypeOf<Exclude<keyof TableRight, Answers<TableRight>>>().toEqualTypeOf<keyof TheirTableRight>();
    expectTypeOf<TableRight['reason']>().toEqualTypeOf<Required<TheirTableRight>['reason']>();
    expectTypeOf<TableRight['mask']>().toEqualTypeOf<string[]>();
  });

  it('have the members of FieldRight, and plain answers', () => {
    expectTypeOf<Exclude<keyof FieldRight, Answers<FieldRight>>>().toEqualTypeOf<keyof TheirFieldRight>();
    expectTypeOf<FieldRight['reason']>().toEqualTypeOf<Required<TheirFieldRight>['reason']>();
    expectTypeOf<FieldRight['mask']>().toEqualTypeOf<string[]>();
  });

  it('of a field stand beside the members of FieldProperty', () => {
    expectTypeOf<keyof FieldProperty>().toEqualTypeOf<keyof TheirFieldProperty>();
    expectTypeOf<Omit<FieldProperty, 'fieldRight'>>().toEqualTypeOf<
      Omit<Required<TheirFieldProperty>, 'fieldRight'>
    >();
  });
});
