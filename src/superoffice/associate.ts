import { fromWireFieldProperties, type FieldProperty, type WireFieldProperty } from './fieldProperty.js';
import { fromWireTableRight, type TableRight, type WireRight } from './tableRight.js';

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

type Text = string | null | undefined;
type Int = number | null | undefined;

/** The wire's form of an associate. */
export interface WireAssociate {
  AssociateId?: Int;
  Name?: Text;
  PersonId?: Int;
  Rank?: Int;
  Tooltip?: Text;
  Type?: Text;
  GroupIdx?: Int;
  FullName?: Text;
  FormalName?: Text;
  Deleted?: boolean | null | undefined;
  EjUserId?: Int;
  UserName?: Text;
  TableRight?: WireRight | null | undefined;
  FieldProperties?: Record<string, WireFieldProperty | null> | null | undefined;
}

/** Reads an associate; `null` where the server names nobody. */
export function fromWireAssociate(wire: WireAssociate | null | undefined): Associate | null {
  if (wire === null || wire === undefined) return null;
  const fullName = wire.FullName ?? '';
  const formalName = wire.FormalName ?? '';
  const name = wire.Name ?? '';
  return {
    associateId: wire.AssociateId ?? 0,
    name,
    personId: wire.PersonId ?? 0,
    rank: wire.Rank ?? 0,
    tooltip: wire.Tooltip ?? '',
    type: wire.Type ?? '',
    groupIdx: wire.GroupIdx ?? 0,
    fullName,
    formalName,
    deleted: wire.Deleted ?? false,
    ejUserId: wire.EjUserId ?? 0,
    userName: wire.UserName ?? '',
    tableRight: fromWireTableRight(wire.TableRight),
    fieldProperties: fromWireFieldProperties(wire.FieldProperties),
    displayName: [fullName, formalName, name].find((text) => text.trim() !== '') ?? '',
  };
}
