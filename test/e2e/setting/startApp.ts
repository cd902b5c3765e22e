import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { childEnvironment } from '../../package/childEnvironment.js';

/** An app's own server, in a process of its own. */
export interface RunningApp {
  origin: string;
  /** What it has printed so far. */
  output(): string;
  stop(): Promise<void>;
}

/** How long (ms) a server may take until it answers. */
const startMs = 60_000;

/** Runs a program out of the app's node_modules, by its file: of npm's own process no child could be ended. */
export async function startApp(
  app: string,
  program: string,
  toArgs: (port: number) => string[],
  env: Record<string, string>,
): Promise<RunningApp> {
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const child = spawn(process.execPath, [join(app, 'node_modules', program), ...toArgs(port)], {
    cwd: app,
    env: childEnvironment({ NODE_ENV: 'production', PORT: String(port), HOST: '127.0.0.1', ...env }),
  });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));

  const stop = async (): Promise<void> => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const gone = once(child, 'exit');
    child.kill();
    await gone;
  };
  const end = performance.now() + startMs;
  while (!(await answers(origin))) {
    if (child.exitCode !== null || performance.now() > end) {
      await stop();
      throw new Error(`${program} does not answer on port ${port}.\n${output}`);
    }
    await wait(50);
  }
  return { origin, output: () => output, stop };
}

/** Any answer is one: what the page shows is the test's business. */
async function answers(origin: string): Promise<boolean> {
  try {
    await fetch(`${origin}/favicon.ico`);
    return true;
  } catch {
    return false;
  }
}

/** A port on which nobody listens. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('There is no free port.');
  return address.port;
}
