import type { Breakage } from '../Breakage.js';
import type { SourceCopy } from './SourceCopy.js';
import type { TestResult, TestRunner } from './TestRunner.js';

/** Runs the tests that have to notice a breakage while it is there. */
export async function tryBreakage(
  copy: SourceCopy,
  tests: TestRunner,
  breakage: Breakage,
): Promise<TestResult> {
  const mend = copy.break(breakage);
  tests.forget(copy.pathOf(breakage));
  try {
    return await tests.run([breakage.caughtBy]);
  } finally {
    mend();
    tests.forget(copy.pathOf(breakage));
  }
}
