import type * as v from 'valibot';
import { rightSchema, type RightFlags } from './rightMask.js';

/** ETableRight, facts section 3. */
const flags: RightFlags = {
  bits: {
    Select: 1,
    Update: 2,
    Insert: 4,
    Delete: 8,
    Filtering: 16,
    RestrictedUpdate: 32,
    Unused1: 64,
    Uninitialized: 128,
  },
  unions: {
    None: 0,
    R: 1,
    UR: 3,
    RI: 5,
    URI: 7,
    UDR: 11,
    FULL: 15,
    F: 16,
    RF: 17,
    FI: 20,
    URU: 34,
    WRITE: 38,
  },
};

/** What the signed-in user may do with a row: the wire's `TableRight`. */
export interface TableRight {
  /** The single flags of ETableRight that are set (`FULL` comes apart into its four); empty when none is known. */
  mask: string[];
  /** Why something is denied, in the language asked for, or a raw token such as `[SR_...]`; empty when nothing is. */
  reason: string;
  canSelect: boolean;
  /** Also true when only some of the fields may be updated (`RestrictedUpdate`). */
  canUpdate: boolean;
  canInsert: boolean;
  canDelete: boolean;
}

/** Reads a `TableRight`. A right that is unknown means allowed: the server decides when it is used. */
export const tableRightSchema: v.GenericSchema<unknown, TableRight> = rightSchema(flags, (value = 128) => {
  const allows = (bits: number): boolean => (value & (bits | 128)) !== 0;
  return {
    canSelect: allows(1),
    canUpdate: allows(2 | 32),
    canInsert: allows(4),
    canDelete: allows(8),
  };
});
