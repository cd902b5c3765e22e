import { chromium, type Browser, type Page } from 'playwright';
import { createFakeSuperOffice, sampleImages } from 'react-superoffice-images/testing';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startServer, type TestServer } from '../../fixtures/startServer.js';
import { chromiumLaunchOptions } from '../../setup/chromiumLaunchOptions.js';
import { servePage, type ServedPage } from './servePage.js';
import { withCors } from './withCors.js';

const fake = createFakeSuperOffice({
  auth: { bearer: 'page-token' },
  contacts: [7, 8].map((id) => ({ id, name: `Company ${id}`, image: sampleImages.jpeg({ hue: id * 40 }) })),
});

let api: TestServer;
let site: ServedPage;
let browser: Browser;

beforeAll(async () => {
  api = await startServer();
  api.answers(withCors((request) => fake.fetch(request)));
  site = await servePage(`default-src 'self'; img-src 'self' blob:; connect-src 'self' ${api.origin}`);
  browser = await chromium.launch({ ...chromiumLaunchOptions });
});

afterAll(async () => {
  await browser.close();
  await site.stop();
  await api.stop();
});

const untilLoaded = (page: Page) =>
  Promise.all([7, 8].map((id) => page.locator(`[data-id="${id}"][data-status="loaded"]`).waitFor()));

/** How many infos and pictures IndexedDB has, as this tab sees it. */
async function countKept(): Promise<number> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('react-superoffice-images');
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error));
  });
  const counts = ['infos', 'images'].map(
    (store) =>
      new Promise<number>((resolve) => {
        const request = database.transaction(store).objectStore(store).count();
        request.addEventListener('success', () => resolve(request.result));
      }),
  );
  const [infos = 0, images = 0] = await Promise.all(counts);
  database.close();
  return infos + images;
}

it('removes what is kept, and the other tabs of the browser keep nothing any more', async () => {
  const context = await browser.newContext();
  const [here, there] = await Promise.all([context.newPage(), context.newPage()]);
  for (const page of [here, there]) {
    await page.goto(`${site.origin}/?api=${encodeURIComponent(`${api.origin}/Cust12345/api/`)}`);
    await untilLoaded(page);
  }
  await expect.poll(() => there.evaluate(countKept)).toBeGreaterThanOrEqual(4);

  await here.evaluate(() => Reflect.get(globalThis, 'signOut')());
  expect(await there.evaluate(countKept)).toBe(0);

  // The other tab goes on for a while, and hears of a new picture.
  fake.setImage(7, sampleImages.png({ hue: 10 }));
  fake.clearRequests();
  await there.evaluate(() => Reflect.get(globalThis, 'refresh')());
  await expect
    .poll(() => fake.requests.filter(({ endpoint, contactId }) => endpoint === 'image' && contactId === 7))
    .not.toEqual([]);
  await untilLoaded(there);
  await there.waitForTimeout(300);
  expect(await there.evaluate(countKept)).toBe(0);
  await context.close();
});
