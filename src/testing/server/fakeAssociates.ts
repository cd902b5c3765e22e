import type { WireAssociate } from './WireBlobEntity.js';

function associate(id: number, name: string, fullName: string): WireAssociate {
  return {
    AssociateId: id,
    Name: name,
    PersonId: 100 + id,
    Rank: id,
    Tooltip: `${fullName}, Sales`,
    Type: 'InternalAssociate',
    GroupIdx: 2,
    FullName: fullName,
    FormalName: fullName,
    Deleted: false,
    EjUserId: 0,
    UserName: `${name.toLowerCase()}@example.com`,
    ExtraFields: {},
    CustomFields: {},
    TableRight: null,
    FieldProperties: {},
  };
}

/** The people who entered the pictures. They are invented. */
export const fakeAssociates: readonly WireAssociate[] = [
  associate(4, 'KAFJ', 'Kari Fjelltun'),
  associate(7, 'MALI', 'Måns Lindqvist-Ek'),
  associate(9, 'IROD', 'Iris Ødegårdsen'),
  associate(12, 'TOWE', 'Tomas Weidenbach'),
];

/** Who is signed in: uploads and changes of the description are theirs. */
export const signedInAssociate: WireAssociate = associate(5, 'DEMO', 'Demo Brukersen');
