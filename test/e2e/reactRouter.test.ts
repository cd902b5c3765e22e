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

let app: string;
let superOffice: SuperOffice;
let site: RunningApp;
let browser: WatchedBrowser;

beforeAll(async () => {
  app = await installApp('react-router', inject('tarball').path);
  superOffice = await startSuperOffice(app, { auth: { bearer: token } });
  await run(app, 'npm', ['run', 'build']);
  const env = { SUPEROFFICE_URL: superOffice.url, SUPEROFFICE_TOKEN: token };
  site = await startApp(app, '@react-router/serve/bin.js', () => ['build/server/index.js'], env);
  browser = await openBrowser();
  return async () => {
    await browser.close();
    await site.stop();
    await superOffice.stop();
    await rm(app, { recursive: true, force: true });
  };
});

afterEach(() => {
  superOffice.fake.recover();
  superOffice.fake.clearRequests();
});

it('says in its HTML which companies have a picture', async () => {
  const { page, received, close } = await browser.open(site.origin, false);
  expect(await avatarsOf(page)).toEqual([
    { status: 'loading', text: 'Smørblomsten Meieri A/S, PNG PNG SM' },
    { status: 'loading', text: 'Nordlumo AS, PNG PNG N' },
    { status: 'none', text: 'Öländska Kvarnbacken AB ÖK' },
    { status: 'loading', text: 'Grünspechtwerk Maschinenbau GmbH, PNG PNG GM' },
  ]);
  expect(await received()).not.toContain(token);
  await close();
});

it('asks for infos on the server and for pictures in the browser, each once, and keeps the token', async () => {
  const { page, complaints, received, screenshot, close } = await browser.open(site.origin);
  await page.locator('[data-status="loaded"]').nth(2).waitFor();
  await screenshot('react-router');

  const avatar = page.getByRole('link', { name: 'Smørblomsten Meieri A/S' });
  expect(await pictureWidth(avatar)).toBeGreaterThan(0);
  expect(await groundOf(page.locator('[data-status="none"]'))).not.toBe(transparent);
  expect(pathsOf(superOffice.fake.requests).toSorted()).toEqual(askedOnce);
  expect(await received()).not.toContain(token);
  expect(complaints).toEqual([]);
  await close();
});

it('goes to a company and back without asking for a picture twice', async () => {
  const { page, complaints, screenshot, close } = await browser.open(site.origin);
  await page.locator('[data-status="loaded"]').nth(2).waitFor();
  superOffice.fake.clearRequests();

  await page.getByRole('link', { name: 'Smørblomsten Meieri A/S' }).click();
  await page.getByRole('heading', { name: 'Smørblomsten Meieri A/S' }).waitFor();
  await page.getByRole('heading').locator('[data-status="loaded"]').waitFor();
  await screenshot('react-router-company');
  await page.getByRole('link', { name: 'All companies' }).click();
  await page.locator('[data-status="loaded"]').nth(2).waitFor();

  expect(pathsOf(superOffice.fake.requests).filter((path) => path.startsWith('Image '))).toEqual([
    'Image 7 w=128',
  ]);
  expect(complaints).toEqual([]);
  await close();
});

it('takes over a company as the server drew it, with the dates of its own clock and language', async () => {
  const drawn = await browser.open(`${site.origin}/company/7`, false);
  const dates = await drawn.page.locator('time').allInnerTexts();
  await drawn.close();
  const { page, complaints, close } = await browser.open(`${site.origin}/company/7`);
  await page.getByRole('heading').locator('[data-status="loaded"]').waitFor();
  expect(await page.locator('time').allInnerTexts()).toEqual(dates);
  expect(dates).toHaveLength(2);
  expect(complaints).toEqual([]);
  await close();
});

it('says which picture the reader may not see', async () => {
  superOffice.fake.fail({ kind: 'forbidden', contactId: 7 });
  const { page, received, screenshot, close } = await browser.open(site.origin);
  await page.locator('[data-reason="forbidden"]').waitFor();
  await page.locator('[data-status="loaded"]').nth(1).waitFor();
  await screenshot('react-router-forbidden');
  expect(await received()).not.toContain(token);
  await close();
});

it('passes its own tests in jest', async () => {
  const reported = await run(app, 'npm', ['test', '--', '--json']);
  expect(reported).toContain('"numPassedTests":2,');
});
