import { breakageGroups, type BreakageGroup } from '../breakageGroups.js';

export interface Options {
  isList: boolean;
  groups: readonly BreakageGroup[];
}

const names = Object.keys(breakageGroups);

/** `npm run breakages -- [--list] [groups]`. Throws where there is no such group. */
export function readOptions(args: readonly string[]): Options {
  const given = args.filter((arg) => arg !== '--list');
  const unknown = given.filter((name) => !names.includes(name));
  if (unknown.length > 0) {
    throw new Error(`There is no group ${unknown.join(', ')}. There are: ${names.join(', ')}.`);
  }
  const groups = Object.entries(breakageGroups).filter(
    ([name]) => given.length === 0 || given.includes(name),
  );
  return { isList: given.length < args.length, groups };
}
