import { readFile, rm } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { afterEach, beforeAll, expect, inject, it } from 'vitest';
import { pathsOf } from '../fixtures/pathsOf.js';
import { run } from '../package/run.js';
import { askedOnce } from './setting/askedOnce.js';
import { installApp } from './setting/installApp.js';
import {
  groundOf,
  openBrowser,
  pictureWidth,
  transparent,
  type WatchedBrowser,
} from './setting/openBrowser.js';
import { startSuperOffice, type SuperOffice } from './setting/startSuperOffice.js';

const xsrf = 'of-this-session';
const types = {
  '.html': 'text/html',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
};

let superOffice: SuperOffice;
let browser: WatchedBrowser;

beforeAll(async () => {
  const app = await installApp('import-map', inject('tarball').path);
  await run(app, 'npm', ['run', 'build']);

  /** The web server that SuperOffice runs on: the page is a folder on it, and the reader is signed in. */
  async function page(request: Request): Promise<Response | undefined> {
    const { pathname } = new URL(request.url);
    if (pathname.startsWith('/Cust12345/')) return undefined;
    const path = join(app, pathname === '/' ? 'index.html' : pathname);
    const [, type = 'text/plain'] = Object.entries(types).find(([end]) => end === extname(path)) ?? [];
    return new Response(await readFile(path), {
      headers: {
        'Content-Type': `${type}; charset=utf-8`,
        'Set-Cookie': `XSRF-TOKEN=${xsrf}; SameSite=Strict`,
      },
    });
  }

  superOffice = await startSuperOffice(app, { auth: { session: { xsrf } } }, page);
  browser = await openBrowser();
  return async () => {
    await browser.close();
    await superOffice.stop();
    await rm(app, { recursive: true, force: true });
  };
});

afterEach(() => {
  superOffice.fake.recover();
  superOffice.fake.clearRequests();
});

it("shows pictures and initials with the reader's own session", async () => {
  const { page, complaints, screenshot, close } = await browser.open(superOffice.origin);
  await page.locator('[data-status="loaded"]').nth(2).waitFor();
  await page.locator('[data-status="none"]').waitFor();
  await screenshot('import-map');

  expect(await pictureWidth(page.getByRole('img', { name: 'Smørblomsten Meieri A/S' }))).toBeGreaterThan(0);
  const without = page.getByRole('img', { name: 'Öländska Kvarnbacken AB' });
  expect(await without.innerText()).toBe('ÖK');
  expect(await groundOf(without)).not.toBe(transparent);
  expect(pathsOf(superOffice.fake.requests).toSorted()).toEqual(askedOnce);
  expect(complaints).toEqual([]);
  await close();
});

it('says that the session has ended', async () => {
  superOffice.fake.setAuth({ session: { xsrf: 'of another session' } });
  const { page, screenshot, close } = await browser.open(superOffice.origin);
  await page.locator('[data-reason="unauthorized"]').nth(3).waitFor();
  await screenshot('import-map-unauthorized');
  expect(await page.locator('[data-status="error"]').count()).toBe(4);
  await close();
});
