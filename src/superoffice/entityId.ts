import { refuse } from './explain.js';

/** An id as apps have it: a number, or the same number as text from a URL. */
export type ContactId = number | string;

export const maxInt32 = 2_147_483_647;

/** The id as a number, or `undefined` when it is not an int32 above 0 (0 means "none" to SuperOffice). */
export function parseEntityId(id: unknown): number | undefined {
  // Only the canonical form: "007" or " 7" would be a second name, and a second cache entry, for 7.
  const number = typeof id === 'string' && /^[1-9]\d{0,9}$/u.test(id) ? Number(id) : id;
  if (typeof number !== 'number' || !Number.isInteger(number)) return undefined;
  return number >= 1 && number <= maxInt32 ? number : undefined;
}

/** The id as a number. Throws `invalid-id`, so that no other value ever leaves the client. */
export function toEntityId(id: unknown): number {
  const parsed = parseEntityId(id);
  if (parsed !== undefined) return parsed;
  const given = typeof id === 'string' ? JSON.stringify(id.slice(0, 40)) : String(id);
  throw refuse('invalid-id', `${given} is not a SuperOffice id`);
}
