import { contestants, type Role } from '../../contestants.js';
import type { Results } from '../Results.js';

/** Whom ours is held against. */
export type Rival = 'floor' | 'by hand' | 'plain' | 'best peer' | 'best of by hand and peers' | 'before';

const rolesOf: Readonly<Record<Rival, readonly Role[]>> = {
  floor: ['floor'],
  'by hand': ['by hand'],
  plain: ['plain'],
  'best peer': ['peer'],
  'best of by hand and peers': ['by hand', 'peer'],
  before: ['before'],
};

/** Ours divided by the rival's, both as medians. `undefined` where one of them was not measured. */
export function ratioTo(rival: Rival, results: Results, list: string, metric: string): number | undefined {
  const ours = results.median(list, 'ours', metric);
  const theirs = contestants
    .filter(({ role }) => rolesOf[rival].includes(role))
    .map(({ name }) => results.median(list, name, metric))
    .filter((value) => value !== undefined);
  return ours === undefined || theirs.length === 0 ? undefined : ours / Math.min(...theirs);
}
