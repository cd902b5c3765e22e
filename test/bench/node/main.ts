import { loadavg } from 'node:os';
import { fileURLToPath } from 'node:url';
import { BrowserKeeper } from './BrowserKeeper.js';
import { buildPage } from './buildPage.js';
import { measureAll } from './measureAll.js';
import { profileAll } from './profile/profileAll.js';
import { help, readOptions } from './readOptions.js';
import { writeReport } from './report/writeReport.js';
import { makePictures } from './server/pictures.js';
import { startServer } from './server/startServer.js';

const sources = fileURLToPath(new URL('../../../src', import.meta.url));

/** @returns the exit status */
export async function main(args: readonly string[]): Promise<number> {
  const options = readOptions(args);
  if (options === undefined) {
    console.log(help);
    return 0;
  }
  // Playwright would close the browser, for the next page to start another one.
  process.once('SIGTERM', () => process.exit(143));
  const startedAt = performance.now();
  const [files, pictures] = await Promise.all([
    buildPage(sources, options.against ?? sources),
    makePictures(),
  ]);
  const server = await startServer(files, pictures, options.latencyMs);
  const keeper = new BrowserKeeper();
  try {
    if (options.isProfile) await profileAll(keeper, server, options);
    else
      writeReport(
        await measureAll(keeper, server, options),
        options,
        (await keeper.running()).browser.version(),
      );
  } finally {
    await keeper.close();
    server.close();
  }
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(0);
  console.log(`${seconds} s; load of the machine ${loadavg()[0]?.toFixed(1) ?? ''}`);
  return 0;
}
