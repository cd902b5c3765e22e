import * as v from 'valibot';
import { rightSchema, type RightFlags } from './rightMask.js';
import { int, noArray, text, wireObject } from './wireObject.js';

/** EFieldRight, facts section 3. */
const flags: RightFlags = {
  bits: { Read: 1, Write: 2, Nullable: 32, UIHintMandatory: 64, UIHintReadOnly: 128, UndefinedValue256: 256 },
  unions: { None: 0, Update: 3, UIHints: 192 },
};

/** What the signed-in user may do with one field: the wire's `FieldRight`. */
export interface FieldRight {
  /** The single flags of EFieldRight that are set (`Update` comes apart into `Read` and `Write`). */
  mask: string[];
  /** Why something is denied; empty when nothing is. */
  reason: string;
  canRead: boolean;
  /** False also where only the user interface is asked to keep it read-only (`UIHintReadOnly`). */
  canUpdate: boolean;
}

/** One field of a record, by name in `fieldProperties`. */
export interface FieldProperty {
  fieldRight: FieldRight;
  /** The .NET type, e.g. `System.Int32`. */
  fieldType: string;
  /** Length in characters or bytes; 0 or -1 where there is no limit, or none is known. */
  fieldLength: number;
}

const fieldRightSchema: v.GenericSchema<unknown, FieldRight> = rightSchema(flags, (value = 1 | 2) => ({
  canRead: (value & 1) !== 0,
  canUpdate: (value & (2 | 128)) === 2,
}));

/** Reads the field properties of a record; none at all where the server sends none. */
export const fieldPropertiesSchema: v.GenericSchema<unknown, Record<string, FieldProperty>> = v.nullish(
  v.pipe(
    noArray,
    // valibot leaves out names that could reach a prototype.
    v.record(
      v.string(),
      v.nullish(wireObject({ FieldRight: fieldRightSchema, FieldType: text, FieldLength: int }), {}),
    ),
  ),
  {},
);
