import './quietConsole.mjs';
import { readFile } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { createElement, use } from 'react';
import { renderToPipeableStream } from 'react-dom/server';
import { createFromNodeStream } from 'react-server-dom-webpack/client';

/** Reads what the server sent, in `sent.txt`, draws it with the React of clients, and prints the markup. */
const sent = await readFile('sent.txt', 'utf8');

// A row of its own each: elsewhere files are named too, in what helps to find an error.
const ids = [...new Set(Array.from(sent.matchAll(/^\w+:"(file:[^"]+)"$/gmu), ([, id]) => id))];
const modules = new Map(await Promise.all(ids.map(async (id) => [id, await import(id)])));
Object.assign(globalThis, {
  __webpack_require__: (id) => modules.get(id),
  __webpack_chunk_load__: () => Promise.resolve(),
});

/** Stands in for the list that a bundler writes: each name of each file is where it was. */
const moduleMap = Object.fromEntries(
  ids.map((id) => [
    id,
    new Proxy({}, { get: (_, name) => ({ id, chunks: [], name: String(name), async: false }) }),
  ]),
);
const page = createFromNodeStream(Readable.from([Buffer.from(sent)]), {
  moduleMap,
  moduleLoading: null,
  serverModuleMap: null,
});
const Root = () => use(page);
const drawn = renderToPipeableStream(createElement(Root), {
  onAllReady: () => drawn.pipe(process.stdout),
  onError(error) {
    console.error(error);
  },
});
