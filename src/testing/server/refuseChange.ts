import type { StoredContact } from './ContactStore.js';
import { forbiddenResponse } from './errorResponses.js';

/** The rights that a change may need, as ETableRight counts them (superoffice-webapi, section 3). */
const bits = { Update: 2, Insert: 4, Delete: 8 } as const;

type Right = keyof typeof bits;

/** What a word of a mask grants. RestrictedUpdate, which is not of all fields, grants the picture. */
const granted = new Map([
  ['update', 2],
  ['restrictedupdate', 2],
  ['insert', 4],
  ['delete', 8],
  ['ur', 2],
  ['ri', 4],
  ['uri', 6],
  ['udr', 10],
  ['full', 14],
  ['uru', 2],
  ['write', 6],
]);

function hasRight(mask: unknown, right: Right): boolean {
  if (typeof mask !== 'string' && typeof mask !== 'number') return true;
  const words = String(mask)
    .split(',')
    .map((word) => word.trim().toLowerCase());
  return words.some((word) => ((granted.get(word) ?? Number(word)) & bits[right]) !== 0);
}

/** The 403 for a change that the contact's `TableRight` does not allow, with its reason. */
export function refuseChange({ overrides, id }: StoredContact, right: Right): Response | undefined {
  const tableRight: unknown = overrides.TableRight;
  if (typeof tableRight !== 'object' || tableRight === null) return undefined;
  const mask: unknown = 'Mask' in tableRight ? tableRight.Mask : undefined;
  const reason: unknown = 'Reason' in tableRight ? tableRight.Reason : undefined;
  if (hasRight(mask, right)) return undefined;
  return forbiddenResponse(
    typeof reason === 'string' && reason !== ''
      ? reason
      : `You do not have the right to change contact ${id}.`,
  );
}
