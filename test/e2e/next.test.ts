import { rm } from 'node:fs/promises';
import { afterEach, beforeAll, expect, inject, it } from 'vitest';
import { pathsOf } from '../fixtures/pathsOf.js';
import { run } from '../package/run.js';
import { askedOnce } from './setting/askedOnce.js';
import { avatarsOf } from './setting/avatarsOf.js';
import { installApp } from './setting/installApp.js';
import {
  groundOf,
  openBrowser,
  pictureWidth,
  transparent,
  type WatchedBrowser,
} from './setting/openBrowser.js';
import { startApp, type RunningApp } from './setting/startApp.js';
import { startSuperOffice, type SuperOffice } from './setting/startSuperOffice.js';

const token = 'the-token-that-no-browser-sees';

/** What building the app has asked SuperOffice for. */
let askedByBuild: string[];
let superOffice: SuperOffice;
let site: RunningApp;
let browser: WatchedBrowser;

beforeAll(async () => {
  const app = await installApp('next', inject('tarball').path);
  superOffice = await startSuperOffice(app, { auth: { bearer: token } });
  const env = {
    NEXT_TELEMETRY_DISABLED: '1',
    SUPEROFFICE_URL: superOffice.url,
    SUPEROFFICE_TOKEN: token,
  };
  await run(app, 'npm', ['run', 'build'], env);
  askedByBuild = pathsOf(superOffice.fake.requests);
  site = await startApp(app, 'next/dist/bin/next', toArgs, env);
  browser = await openBrowser();
  return async () => {
    await browser.close();
    await site.stop();
    await superOffice.stop();
    await rm(app, { recursive: true, force: true });
  };
});

function toArgs(port: number): string[] {
  return ['start', '--hostname', '127.0.0.1', '--port', String(port)];
}

/** What the app's proxy answers for a path of the WebAPI. */
async function statusOf(path: string): Promise<number> {
  return (await fetch(`${site.origin}/api/superoffice/api/${path}`)).status;
}

afterEach(() => {
  superOffice.fake.recover();
  superOffice.fake.clearRequests();
});

it('is built without a tenant', () => {
  expect(askedByBuild).toEqual([]);
});

it('says in its HTML which companies have a picture', async () => {
  const { page, received, close } = await browser.open(site.origin, false);
  expect(await avatarsOf(page)).toEqual([
    { status: 'loading', text: 'PNG SM' },
    { status: 'loading', text: 'PNG N' },
    { status: 'none', text: 'ÖK' },
    { status: 'loading', text: 'PNG GM' },
  ]);
  expect(await received()).not.toContain(token);
  await close();
});

it('asks for infos on the server and for pictures in the browser, each once, and keeps the token', async () => {
  const { page, complaints, received, screenshot, close } = await browser.open(site.origin);
  await page.locator('[data-status="loaded"]').nth(2).waitFor();
  await screenshot('next');

  const avatar = page.getByRole('listitem').filter({ hasText: 'Smørblomsten' }).locator('[data-status]');
  expect(await pictureWidth(avatar)).toBeGreaterThan(0);
  expect(await groundOf(page.locator('[data-status="none"]'))).not.toBe(transparent);
  expect(pathsOf(superOffice.fake.requests).toSorted()).toEqual(askedOnce);
  const text = await received();
  expect(text).toContain('superoffice-images');
  expect(text).not.toContain(token);
  expect(complaints).toEqual([]);
  await close();
});

it('says which picture the reader may not see, on the server and in the browser', async () => {
  superOffice.fake.fail({ kind: 'forbidden', contactId: 7 });
  const { page, received, screenshot, close } = await browser.open(site.origin);
  await page.locator('[data-reason="forbidden"]').waitFor();
  await page.locator('[data-status="loaded"]').nth(1).waitFor();
  await screenshot('next-forbidden');
  expect(await received()).not.toContain(token);
  await close();
});

it('passes on what is a question for pictures, and nothing else', async () => {
  expect(await statusOf('v1/Contact/7/Imageinfo')).toBe(200);
  expect(await statusOf('v1/Contact/4/Image')).toBe(404);
  superOffice.fake.clearRequests();
  expect(await statusOf('v1/Contact')).toBe(404);
  expect(await statusOf('v1/Contact/7/Image/../../../Person/7/Image')).toBe(404);
  expect(superOffice.fake.requests).toEqual([]);
});

it('draws a report on the server, without any of the library in the browser', async () => {
  const { page, complaints, received, screenshot, close } = await browser.open(`${site.origin}/report`);
  expect(await page.getByRole('row').allInnerTexts()).toEqual([
    'Smørblomsten Meieri A/S\timage/png',
    'Nordlumo AS\timage/png',
    'Öländska Kvarnbacken AB\tnone',
    'Grünspechtwerk Maschinenbau GmbH\timage/png',
  ]);
  await screenshot('next-report');
  // A name that every part of the library has in its query keys.
  expect(await received()).not.toMatch(/superoffice-images|the-token-that/u);
  expect(complaints).toEqual([]);
  await close();
});

it('prints nothing that an operator would have to look at', () => {
  expect(site.output()).not.toMatch(/warn|error|⚠/iu);
});
