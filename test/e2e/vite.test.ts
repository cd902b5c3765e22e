import { rm } from 'node:fs/promises';
import { afterEach, beforeAll, expect, inject, it } from 'vitest';
import { pathsOf } from '../fixtures/pathsOf.js';
import { run } from '../package/run.js';
import { findChromium } from '../setup/findChromium.js';
import { askedOnce } from './setting/askedOnce.js';
import { installApp } from './setting/installApp.js';
import {
  groundOf,
  openBrowser,
  pictureWidth,
  transparent,
  type WatchedBrowser,
} from './setting/openBrowser.js';
import { freePort, startApp, type RunningApp } from './setting/startApp.js';
import { startSuperOffice, type SuperOffice } from './setting/startSuperOffice.js';

let app: string;
let superOffice: SuperOffice;
let site: RunningApp;
let browser: WatchedBrowser;

/** What the reader's server gives out; a new one with each sign-in. */
let tokens = 0;
const token = (): string => `access-token-${tokens}`;

/** CORS and the sign-in of the app's own server. */
async function beside(request: Request): Promise<Response | undefined> {
  const cors = {
    'Access-Control-Allow-Origin': request.headers.get('Origin') ?? '',
    'Access-Control-Allow-Credentials': 'true',
    'Access-Control-Allow-Headers': 'authorization',
  };
  if (request.method === 'OPTIONS') return new Response(null, { status: 204, headers: cors });
  if (new URL(request.url).pathname === '/sign-in') {
    tokens += 1;
    superOffice.fake.setAuth({ bearer: token() });
    return Response.json({ accessToken: token() }, { headers: cors });
  }
  const response = await superOffice.fake.fetch(request);
  for (const [name, value] of Object.entries(cors)) response.headers.set(name, value);
  return response;
}

beforeAll(async () => {
  app = await installApp('vite', inject('tarball').path);
  superOffice = await startSuperOffice(app, { auth: {} }, beside);
  await run(app, 'npm', ['run', 'build'], {
    VITE_SUPEROFFICE_URL: superOffice.url,
    VITE_SIGN_IN_URL: `${superOffice.origin}/sign-in`,
  });
  site = await startApp(
    app,
    'vite/bin/vite.js',
    (port) => ['preview', '--host', '127.0.0.1', '--port', String(port)],
    {},
  );
  browser = await openBrowser();
  return async () => {
    await browser.close();
    await site.stop();
    await superOffice.stop();
    await rm(app, { recursive: true, force: true });
  };
});

/** What a page keeps and shows. */
function kept(): string {
  return JSON.stringify([localStorage, sessionStorage, document.documentElement.outerHTML]);
}

afterEach(() => {
  superOffice.fake.recover();
  superOffice.fake.clearRequests();
});

it('shows pictures and initials of another origin, and asks for each once', async () => {
  const { page, complaints, screenshot, close } = await browser.open(site.origin);
  const pictures = page.locator('[data-status="loaded"]');
  await pictures.nth(2).waitFor();
  const without = page.getByRole('img', { name: 'Öländska Kvarnbacken AB' });
  await page.locator('[data-status="none"]').waitFor();
  await screenshot('vite');

  expect(await pictureWidth(page.getByRole('img', { name: 'Smørblomsten Meieri A/S' }))).toBeGreaterThan(0);
  expect(await without.innerText()).toBe('ÖK');
  expect(await groundOf(without)).not.toBe(transparent);
  expect(pathsOf(superOffice.fake.requests).toSorted()).toEqual(askedOnce);
  // The token is in the page's memory, and nowhere that other scripts or the next visit would find it.
  expect(await page.evaluate(kept)).not.toContain('access-token');
  expect(complaints).toEqual([]);
  await close();
});

it('renews an access token that has expired, once for all avatars', async () => {
  superOffice.fake.hold();
  const { page, complaints, close } = await browser.open(site.origin);
  await expect.poll(() => superOffice.fake.inFlight).toBe(4);
  const before = tokens;
  superOffice.fake.setAuth({ bearer: 'nobody has this' });
  superOffice.fake.recover();
  await page.locator('[data-status="loaded"]').nth(2).waitFor();
  expect(tokens).toBe(before + 1);
  // Chromium itself tells of each 401.
  expect(complaints.filter((text) => !text.includes('401'))).toEqual([]);
  await close();
});

it('says which picture the reader may not see', async () => {
  superOffice.fake.fail({ kind: 'forbidden', contactId: 7 });
  const { page, screenshot, close } = await browser.open(site.origin);
  await page.locator('[data-reason="forbidden"]').waitFor();
  await page.locator('[data-status="loaded"]').nth(1).waitFor();
  await screenshot('vite-forbidden');
  expect(await page.locator('[data-status="error"]').count()).toBe(1);
  await close();
});

it('passes its own tests of components and of pages', async () => {
  const env = { CHROMIUM_PATH: findChromium() };
  expect(await run(app, 'npm', ['test'], env)).toContain('3 passed');
  expect(await run(app, 'npm', ['run', 'test:e2e'], { ...env, PORT: String(await freePort()) })).toContain(
    '1 passed',
  );
});
