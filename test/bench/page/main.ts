import type { Contestant } from './Contestant.js';
import './page.css';
import { createBench, type Bench } from './stage/createBench.js';
import { watchObjectUrls } from './stage/watchObjectUrls.js';

declare global {
  interface Window {
    bench?: Bench;
  }
}

const contestants = import.meta.glob<{ contestant: Contestant }>([
  './contestants/*.tsx',
  '!./contestants/{withQueryClient,createOurs}.tsx',
]);

const objectUrls = watchObjectUrls();
const name = new URLSearchParams(location.search).get('contestant') ?? '';
const load = contestants[`./contestants/${name}.tsx`];
if (load === undefined) throw new Error(`There is no contestant ${name}.`);
const { contestant } = await load();
// As in an app that has talked to the server before: the connections are open.
await Promise.all(Array.from({ length: 6 }, () => fetch('/ping', { cache: 'no-store' })));
window.bench = createBench(contestant, objectUrls);
