import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { readSamples, type Sample } from './readSamples.js';

const root = new URL('../../../', import.meta.url);
// Inside of the project, or its packages would not be found.
const folder = new URL('test-results/samples/', root);
const samples = readSamples(root);

/** A module of its own, whose lines are those of the block. */
function toModule({ code }: Sample): string {
  // Elements that stand by themselves are one below the other, which a module's statements cannot be.
  const isMarkup = code.startsWith('<');
  return isMarkup ? `<>${code}</>;export {};` : `${code}\nexport {};`;
}

function nameOf({ place, language }: Sample): string {
  return `${place.replaceAll(/[/:]/gu, '-')}.${language}`;
}

/** What the compiler says, with the place in the documentation in front. */
async function compile(): Promise<string[]> {
  const tsc = fileURLToPath(new URL('node_modules/typescript/bin/tsc', root));
  try {
    await promisify(execFile)(process.execPath, [tsc, '-p', fileURLToPath(folder), '--pretty', 'false']);
    return [];
  } catch (error) {
    const { stdout = '' } = error as { stdout?: string };
    return stdout.split('\n').filter(Boolean);
  }
}

it('compiles every sample of the documentation', { timeout: 60_000 }, async () => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const sample of samples) writeFileSync(new URL(nameOf(sample), folder), toModule(sample));
  cpSync(new URL('sampleSurroundings.d.ts', import.meta.url), new URL('sampleSurroundings.d.ts', folder));
  const tsconfig = {
    extends: '../../tsconfig.json',
    // A sample may show a name and leave it at that.
    compilerOptions: { noUnusedLocals: false, noUnusedParameters: false, noImplicitReturns: false },
    include: ['.', '../../src/testing/pixels/omggif.d.ts'],
    exclude: [],
  };
  writeFileSync(new URL('tsconfig.json', folder), JSON.stringify(tsconfig));
  expect(samples.length).toBeGreaterThan(30);
  expect(await compile()).toEqual([]);
});
