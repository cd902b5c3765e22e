import { chromium, type Browser, type BrowserContext, type Page } from 'playwright';
import { createFakeSuperOffice, sampleImages } from 'react-superoffice-images/testing';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import type * as PictureFiles from '../../browser/editing/pictureFiles.js';
import { startServer, type TestServer } from '../../fixtures/startServer.js';
import { chromiumLaunchOptions } from '../../setup/chromiumLaunchOptions.js';
import { servePage, type ServedPage } from '../security/servePage.js';
import { withCors } from '../security/withCors.js';

declare const pictureFiles: typeof PictureFiles;

const fake = createFakeSuperOffice({
  auth: { bearer: 'page-token' },
  contacts: [{ id: 7, name: 'Nordlys' }],
});

let api: TestServer;
let site: ServedPage;
let siteWithoutWorkers: ServedPage;
let browser: Browser;
let context: BrowserContext;
let troubles: string[];

beforeAll(async () => {
  api = await startServer();
  api.answers(withCors((request) => fake.fetch(request)));
  const policy = `default-src 'self'; img-src 'self' blob:; connect-src 'self' ${api.origin}`;
  const sources = new URL('page/', import.meta.url);
  site = await servePage(policy, sources);
  siteWithoutWorkers = await servePage(`${policy}; worker-src 'none'`, sources);
  browser = await chromium.launch({ ...chromiumLaunchOptions });
});

afterAll(async () => {
  await browser.close();
  await Promise.all([site, siteWithoutWorkers].map((each) => each.stop()));
  await api.stop();
});

beforeEach(async () => {
  troubles = [];
  fake.setImage(7, sampleImages.jpeg({ width: 600, height: 400 }));
  fake.clearRequests();
  context = await browser.newContext({ viewport: { width: 700, height: 900 } });
});

afterEach(async () => {
  await context.close();
  if (troubles.length > 0) throw new Error(troubles.join('\n'));
});

/** One tab with the page. */
async function openTab({ origin } = site): Promise<Page> {
  const page = await context.newPage();
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) troubles.push(message.text());
  });
  page.on('pageerror', (error) => troubles.push(String(error)));
  await page.goto(`${origin}/?api=${encodeURIComponent(`${api.origin}/Cust12345/api/`)}`);
  await listed(page, 'loaded').waitFor();
  return page;
}

const listed = (page: Page, status: string) => page.locator(`[data-id=list][data-status=${status}]`);

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });

/** Makes a file in the page, and chooses it. Its name and its type say nothing true. */
async function choose(page: Page, make: 'photo' | 'logo'): Promise<void> {
  await button(page, /Edit picture/u).click();
  await button(page, 'Choose a file').waitFor();
  await page.evaluate(async (kind) => {
    const picture =
      kind === 'photo'
        ? await pictureFiles.makePhonePhoto(4000, 6000)
        : await pictureFiles.makePicture({
            width: 300,
            height: 200,
            type: 'image/webp',
            isTransparent: true,
          });
    const transfer = new DataTransfer();
    transfer.items.add(new File([picture], 'IMG_0001.gif', { type: 'image/gif' }));
    const input = document.querySelector<HTMLInputElement>('input[type=file]');
    if (input === null) throw new Error('There is nothing to choose a file with.');
    input.files = transfer.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  }, make);
  await page.getByRole('application').waitFor();
}

async function save(page: Page): Promise<void> {
  await button(page, 'Save').click();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
}

/** The bytes that have arrived at the server. */
async function getArrived(): Promise<Blob> {
  const url = `${api.origin}/Cust12345/api/v1/Contact/7/Image`;
  const response = await fetch(url, { headers: { Authorization: 'Bearer page-token' } });
  return response.blob();
}

/** What a browser sees in them, whatever they say about themselves. */
async function look(page: Page, file: Blob): Promise<PictureFiles.SeenPicture & { metadata: string[] }> {
  const bytes = [...new Uint8Array(await file.arrayBuffer())];
  return page.evaluate(async (numbers) => {
    const arrived = new Blob([Uint8Array.from(numbers)]);
    const metadata = await pictureFiles.findMetadata(arrived);
    return { ...(await pictureFiles.lookAt(arrived)), metadata };
  }, bytes);
}

it('sends a photo of 24 megapixels upright, small and without metadata', async () => {
  const page = await openTab();
  await choose(page, 'photo');
  // In a worker, under a policy that allows no other than the site's own.
  expect(page.workers()).toHaveLength(1);
  await page.getByRole('radio', { name: 'Free' }).click();
  await save(page);
  const arrived = await getArrived();
  expect(arrived.type).toBe('image/jpeg');
  expect(arrived.size).toBeLessThan(60_000);
  expect(await look(page, arrived)).toMatchObject({
    width: 341,
    height: 512,
    corners: ['red', 'lime', 'blue', 'yellow'],
    metadata: [],
  });
  expect(fake.requests.filter(({ endpoint }) => endpoint === 'upload')).toHaveLength(1);
  // The worker ends with the editor.
  await expect.poll(() => page.workers().length).toBe(0);
});

it('sends a transparent WebP as a PNG, whole and in a square', async () => {
  const page = await openTab();
  await choose(page, 'logo');
  await save(page);
  const arrived = await getArrived();
  expect(arrived.type).toBe('image/png');
  expect(await look(page, arrived)).toMatchObject({
    width: 300,
    height: 300,
    corners: ['red', 'lime', 'blue', 'yellow'],
    middleAlpha: 0,
    metadata: [],
  });
});

it('lets another tab follow: a new picture, its removal, and the undo', async () => {
  const [page, other] = [await openTab(), await openTab()];
  const shown = other.locator('[data-id=list] img');
  const before = await shown.getAttribute('src');
  await choose(page, 'logo');
  await save(page);
  // Tabs in the background take their time.
  await other.bringToFront();
  await expect.poll(() => shown.getAttribute('src')).not.toBe(before);
  await page.bringToFront();
  await button(page, /Edit picture/u).click();
  await button(page, 'Remove').click();
  await listed(other, 'none').waitFor();
  await button(page, /^Undo/u).click();
  await listed(other, 'loaded').waitFor();
  expect((await getArrived()).type).toBe('image/png');
});

it('does the same without a worker, where the page’s policy allows none', async () => {
  const strict = await openTab(siteWithoutWorkers);
  await choose(strict, 'photo');
  expect(strict.workers()).toEqual([]);
  await save(strict);
  expect(await look(strict, await getArrived())).toMatchObject({
    width: 512,
    height: 512,
    corners: ['red', 'lime', 'blue', 'yellow'],
    metadata: [],
  });
  // The browser says that it refused the worker, and nothing else.
  const refusals = troubles.splice(0);
  expect(refusals.filter((text) => !text.includes('worker-src'))).toEqual([]);
});
