import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

/** `npm run breakages`: see `node/main.ts`. Vite reads the TypeScript, which Node 20 does not. */
const root = fileURLToPath(new URL('../../', import.meta.url));
const { module } = await runnerImport(`${root}test/breakages/node/main.ts`, { root, logLevel: 'error' });
process.exit(await module.main(process.argv.slice(2)));
