import * as v from 'valibot';
import { fieldPropertiesSchema, type FieldProperty } from './fieldProperty.js';
import { tableRightSchema, type TableRight } from './tableRight.js';
import { flag, int, text, wireObject } from './wireObject.js';

/** A user of SuperOffice: who created or updated a picture. */
export interface Associate {
  associateId: number;
  /** Initials, also the login name. */
  name: string;
  personId: number;
  rank: number;
  tooltip: string;
  /** `InternalAssociate`, `ExternalAssociate`, `SystemAssociate`, ... */
  type: string;
  groupIdx: number;
  fullName: string;
  formalName: string;
  /** Retired: appears in no list any more. */
  deleted: boolean;
  ejUserId: number;
  userName: string;
  tableRight: TableRight;
  fieldProperties: Record<string, FieldProperty>;
  /** What to call the person: `fullName`, else `formalName`, else `name`. */
  displayName: string;
}

/** Reads an associate; `null` where the server names nobody. */
export const associateSchema: v.GenericSchema<unknown, Associate | null> = v.nullish(
  v.pipe(
    wireObject({
      AssociateId: int,
      Name: text,
      PersonId: int,
      Rank: int,
      Tooltip: text,
      Type: text,
      GroupIdx: int,
      FullName: text,
      FormalName: text,
      Deleted: flag,
      EjUserId: int,
      UserName: text,
      TableRight: tableRightSchema,
      FieldProperties: fieldPropertiesSchema,
    }),
    v.transform((associate) => {
      const names = [associate.fullName, associate.formalName, associate.name];
      return { ...associate, displayName: names.find((name) => name.trim() !== '') ?? '' };
    }),
  ),
  null,
);
