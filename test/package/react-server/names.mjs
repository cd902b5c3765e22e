import { register } from 'node:module';

/** Runs with `--conditions=react-server`, and prints which names of the main door are mere references there. */
register('./loader.mjs', import.meta.url);

const main = await import('react-superoffice-images');
const isReference = (value) => value.$$typeof === Symbol.for('react.client.reference');
const [references, values] = [true, false].map((wanted) =>
  Object.keys(main).filter((name) => isReference(main[name]) === wanted),
);
console.log(JSON.stringify({ references, values }));
