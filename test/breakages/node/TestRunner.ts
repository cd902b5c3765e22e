import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { normalizePath } from 'vite';
import { createVitest, type TestModule, type Vitest } from 'vitest/node';

/** What came of some test files. */
export interface TestResult {
  /** The full names of the tests that failed. */
  failed: readonly string[];
  /** What failed besides: a file that does not load, an error between two tests. */
  errors: readonly string[];
}

/** The folder says the runner, here as everywhere. */
const runnerOf = (file: string): string => file.split('/')[1] ?? '';

function messageOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'message' in error
    ? String(error.message)
    : String(error);
}

/**
 * Runs the tests of a project, file by file, each time until the first one fails. What has been loaded once stays
 * loaded from file to file: to start anew would take longer than most tests do.
 */
export class TestRunner {
  readonly #root: string;
  readonly #started = new Map<string, Vitest>();
  /** The files whose tests are over in this run: vitest itself remembers those of all runs. */
  #ended: TestModule[] = [];

  constructor(root: string) {
    this.#root = root;
  }

  async run(files: readonly string[]): Promise<TestResult> {
    const results: TestResult[] = [];
    for (const runner of new Set(files.map(runnerOf))) {
      const own = files.filter((file) => runnerOf(file) === runner);
      results.push(await this.#runOwn(runner, own));
    }
    return {
      failed: results.flatMap(({ failed }) => failed),
      errors: results.flatMap(({ errors }) => errors),
    };
  }

  /** Has a source that was changed read anew. */
  forget(path: string): void {
    for (const vitest of this.#started.values()) vitest.invalidateFile(normalizePath(path));
  }

  async close(): Promise<void> {
    for (const vitest of this.#started.values()) await vitest.close();
  }

  async #runOwn(runner: string, files: readonly string[]): Promise<TestResult> {
    if (runner === 'package' && !(await this.#packAnew())) {
      return { failed: [], errors: ['The package cannot be built.'] };
    }
    const vitest = await this.#start(runner);
    const specifications = await vitest.globTestSpecifications([...files]);
    this.#ended = [];
    const { unhandledErrors } = await vitest.runTestSpecifications(specifications);
    const failed = this.#ended.flatMap(({ children }) => [...children.allTests('failed')]);
    const errors = [...this.#ended.flatMap((module) => module.errors()), ...unhandledErrors];
    return { failed: failed.map(({ fullName }) => fullName), errors: errors.map(messageOf) };
  }

  async #start(runner: string): Promise<Vitest> {
    const started = this.#started.get(runner);
    if (started !== undefined) return started;
    const config = join(this.#root, 'test/package/vitest.config.ts');
    const vitest = await createVitest(
      'test',
      {
        root: this.#root,
        ...(runner === 'package' ? { config } : { project: runner }),
        watch: false,
        bail: 1,
        // It prints nothing.
        reporters: [{ onTestModuleEnd: (module) => void this.#ended.push(module) }],
      },
      { logLevel: 'silent' },
    );
    this.#started.set(runner, vitest);
    return vitest;
  }

  /** The tests of the package take it as it is built, and pack it when they are started. */
  async #packAnew(): Promise<boolean> {
    await this.#started.get('package')?.close();
    this.#started.delete('package');
    const { status } = spawnSync('npm', ['run', 'build'], {
      cwd: this.#root,
      stdio: 'ignore',
      // npm is a script on Windows, which only a shell can start.
      shell: process.platform === 'win32',
    });
    return status === 0;
  }
}
