import { fileURLToPath } from 'node:url';
import type { Breakage } from '../Breakage.js';
import type { BreakageGroup } from '../breakageGroups.js';
import { readOptions } from './readOptions.js';
import { SourceCopy } from './SourceCopy.js';
import { TestRunner } from './TestRunner.js';
import { tryBreakage } from './tryBreakage.js';

const project = fileURLToPath(new URL('../../../', import.meta.url));

/**
 * Breaks one promise after the other in a copy of the sources, and runs the tests that have to notice.
 * `npm run breakages -- secrets leaks` takes the groups that are named, `--list` only names what there is.
 *
 * @returns the exit status
 */
export async function main(args: readonly string[]): Promise<number> {
  const { isList, groups } = readOptions(args);
  if (isList) {
    for (const group of groups) list(group);
    return 0;
  }
  const copy = new SourceCopy(project);
  // As if it had been started there: some of what tests read is found from where they are started.
  process.chdir(copy.root);
  const tests = new TestRunner(copy.root);
  try {
    return (await arePassing(tests, groups)) && (await areCaught(copy, tests, groups)) ? 0 : 1;
  } finally {
    await tests.close();
    process.chdir(project);
    copy.remove();
  }
}

function list([name, breakages]: BreakageGroup): void {
  console.log(`\n${name}`);
  for (const { promise, caughtBy } of breakages) console.log(`  ${promise}\n    ${caughtBy}`);
}

/** Nothing is broken yet, so all tests have to pass. */
async function arePassing(tests: TestRunner, groups: readonly BreakageGroup[]): Promise<boolean> {
  const files = new Set(groups.flatMap(([, breakages]) => breakages.map(({ caughtBy }) => caughtBy)));
  const { failed, errors } = await tests.run([...files]);
  const objections = [...failed, ...errors];
  if (objections.length === 0) return true;
  console.log(`These fail before anything is broken:\n  ${objections.join('\n  ')}`);
  return false;
}

async function areCaught(
  copy: SourceCopy,
  tests: TestRunner,
  groups: readonly BreakageGroup[],
): Promise<boolean> {
  const startedAt = performance.now();
  let caught = 0;
  let missed = 0;
  for (const [name, breakages] of groups) {
    console.log(`\n${name}`);
    for (const breakage of breakages) {
      if (await isCaught(copy, tests, breakage)) caught += 1;
      else missed += 1;
    }
  }
  const seconds = Math.round((performance.now() - startedAt) / 1000);
  console.log(`\n${caught} caught, ${missed} not caught, in ${seconds} s`);
  return missed === 0;
}

async function isCaught(copy: SourceCopy, tests: TestRunner, breakage: Breakage): Promise<boolean> {
  const { failed, errors } = await tryBreakage(copy, tests, breakage);
  const [first] = failed;
  if (first !== undefined) {
    console.log(`  caught      ${breakage.promise}\n              ${failed.length} failed: ${first}`);
    return true;
  }
  // A file that does not load is no test that fails.
  console.log(
    ['  NOT CAUGHT  ' + breakage.promise, `by ${breakage.caughtBy}`, ...errors].join('\n              '),
  );
  return false;
}
