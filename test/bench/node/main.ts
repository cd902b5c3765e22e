import { loadavg } from 'node:os';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';
import { chromiumLaunchOptions } from '../../setup/chromiumLaunchOptions.js';
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
  const startedAt = performance.now();
  const [files, pictures] = await Promise.all([
    buildPage(sources, options.against ?? sources),
    makePictures(),
  ]);
  const server = await startServer(files, pictures, options.latencyMs);
  const browser = await chromium.launch(chromiumLaunchOptions);
  try {
    if (options.isProfile) await profileAll(browser, server, options);
    else writeReport(await measureAll(browser, server, options), options, browser.version());
  } finally {
    await browser.close();
    server.close();
  }
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(0);
  console.log(`${seconds} s; load of the machine ${loadavg()[0]?.toFixed(1) ?? ''}`);
  return 0;
}
