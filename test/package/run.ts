import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { childEnvironment } from './childEnvironment.js';

const execute = promisify(execFile);

/** Runs a program to its end; what it printed is in the error when it fails. */
export async function run(
  cwd: string,
  program: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
): Promise<string> {
  try {
    const options = { cwd, env: childEnvironment(env), maxBuffer: 64_000_000 };
    const { stdout } = await execute(program, args, options);
    return stdout;
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
    throw new Error(`${program} ${args.join(' ')} failed.\n${stdout}${stderr}`, { cause: error });
  }
}
