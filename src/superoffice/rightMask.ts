import * as v from 'valibot';
import { text, wireObject } from './wireObject.js';

/** The flags of a right by their names in SuperOffice's enums: single bits in the order of their values. */
export interface RightFlags {
  readonly bits: Readonly<Record<string, number>>;
  /** Names for several bits at once, or for none. */
  readonly unions: Readonly<Record<string, number>>;
}

/** What a mask says. */
interface RightMask {
  /** The single flags that are set, in the order of their values; words that are not known stay as they are. */
  readonly names: string[];
  /** The sum of the known flags; `undefined` when the mask says nothing that is known. */
  readonly value: number | undefined;
}

function valueOf(word: string, flags: RightFlags): number | undefined {
  if (/^\d+$/u.test(word)) return Number(word);
  const lower = word.toLowerCase();
  const known = [...Object.entries(flags.bits), ...Object.entries(flags.unions)];
  return known.find(([name]) => name.toLowerCase() === lower)?.[1];
}

/**
 * Reads a mask in every form that servers send: `"Select, Update"`, `"FULL"`, `"RI, RestrictedUpdate"`,
 * `"None"`, `15`, `"15"`, nothing.
 */
function parseRightMask(mask: string | number, flags: RightFlags): RightMask {
  const words = String(mask)
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '');
  const values = words.map((word) => valueOf(word, flags));
  const known = values.filter((value) => value !== undefined);
  const value = known.length === 0 ? undefined : known.reduce((sum, bits) => sum | bits, 0);
  const set = Object.entries(flags.bits).filter(([, bit]) => ((value ?? 0) & bit) !== 0);
  const unknown = words.filter((_, index) => values[index] === undefined);
  return { names: [...set.map(([name]) => name), ...unknown], value };
}

/** A right on the wire: the flags of its mask, its reason, and what `toAnswers` makes of the mask's value. */
export const rightSchema = <Answers extends object>(
  flags: RightFlags,
  toAnswers: (value: number | undefined) => Answers,
) =>
  v.pipe(
    v.nullish(wireObject({ Mask: v.nullish(v.union([v.string(), v.number()]), ''), Reason: text }), {}),
    v.transform(({ mask, reason }) => {
      const { names, value } = parseRightMask(mask, flags);
      return { mask: names, reason, ...toAnswers(value) };
    }),
  );
