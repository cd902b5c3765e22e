import type { Breakage } from './Breakage.js';

/** A source with the breakage in it. Throws where the text is not there exactly once. */
export function breakSource(source: string, { promise, file, find, replace }: Breakage): string {
  const count = source.split(find).length - 1;
  if (count !== 1) {
    throw new Error(
      `"${promise}" cannot be broken: its text is ${count} times in ${file}, and has to be there once. Adapt test/breakages/groups.`,
    );
  }
  return source.replace(find, () => replace);
}
