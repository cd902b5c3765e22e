import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build, type Rolldown } from 'vite';
import { expect, it } from 'vitest';

const dist = new URL('../../dist/', import.meta.url);
const starter = 'editing/drawing/createJobWorker.js';

it('starts its worker by the words by which bundlers find the file', async () => {
  const code = await readFile(new URL(starter, dist), 'utf8');
  expect(code).toContain('new Worker(new URL("./pictureWorker.js", import.meta.url), { type: "module" })');
});

it('has a worker that an app’s Vite makes a file of its own of', async () => {
  const built = await build({
    configFile: false,
    root: fileURLToPath(dist),
    logLevel: 'error',
    build: { write: false, minify: false, rolldownOptions: { input: fileURLToPath(new URL(starter, dist)) } },
  });
  const { output } = built as Rolldown.RolldownOutput;
  const worker = output.find(({ fileName }) => fileName.includes('pictureWorker'));
  // Whole: it imports nothing that the app would have to serve too.
  const source = worker?.type === 'asset' ? String(worker.source) : worker?.code;
  expect(source).toContain('convertToBlob');
  expect(source).not.toMatch(/^import /mu);
});
