import './quietConsole.mjs';
import { register } from 'node:module';

/** Runs with `--conditions=react-server`, and prints what React sends of the page. */
register('./loader.mjs', import.meta.url);

const { createElement } = await import('react');
const { renderToPipeableStream } = await import('react-server-dom-webpack/server');
const { Page } = await import('./page.mjs');

/** Stands in for the list that a bundler writes: a file is its own chunk. */
const files = new Proxy(
  {},
  {
    get(_, reference) {
      const [id, name] = String(reference).split('#');
      return name === undefined ? undefined : { id, chunks: [], name };
    },
  },
);

renderToPipeableStream(createElement(Page), files, {
  onError(error) {
    console.error(error);
  },
}).pipe(process.stdout);
