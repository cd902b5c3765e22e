import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright';
import {
  bearerAuth,
  ContactAvatar,
  createSuperOfficeClient,
  SuperOfficeImagesProvider,
} from 'react-superoffice-images';
import { createFakeSuperOffice, sampleImages } from 'react-superoffice-images/testing';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { startServer, type TestServer } from '../../fixtures/startServer.js';
import { chromiumLaunchOptions } from '../../setup/chromiumLaunchOptions.js';
import { servePage, type ServedPage } from './servePage.js';
import { withCors } from './withCors.js';

const fake = createFakeSuperOffice({
  auth: { bearer: 'page-token' },
  contacts: [
    { id: 7, name: 'A photo', image: sampleImages.jpeg({ width: 600, height: 400 }) },
    { id: 8, name: 'A logo', image: { bytes: sampleImages.gif(), updatedDaysAgo: 1 } },
    { id: 9, name: 'Without a picture' },
    { id: 10, name: 'Refused' },
    { id: 11, name: 'A scan', image: sampleImages.tiff() },
  ],
});
fake.fail({ kind: 'forbidden', contactId: 10 });

const policyOf = (api: string, more = ''): string =>
  `default-src 'self'; img-src 'self' blob:; style-src 'self'; connect-src 'self' ${api}; require-trusted-types-for 'script'${more}`;

let api: TestServer;
let site: ServedPage;
let browser: Browser;
let context: BrowserContext;
let page: Page;

/** What the browser refused, and what it printed. */
let violations: string[];

beforeAll(async () => {
  api = await startServer();
  api.answers(withCors((request) => fake.fetch(request)));
  site = await servePage(policyOf(api.origin));
  browser = await chromium.launch({ ...chromiumLaunchOptions });
});

afterAll(async () => {
  await browser.close();
  await site.stop();
  await api.stop();
});

beforeEach(async () => {
  violations = [];
  context = await browser.newContext({ viewport: { width: 500, height: 900 } });
  page = await context.newPage();
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) violations.push(message.text());
  });
  page.on('pageerror', (error) => violations.push(String(error)));
  await page.exposeFunction('tellViolation', (text: string) => violations.push(text));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) => {
      Reflect.get(globalThis, 'tellViolation')(`${effectiveDirective} ${blockedURI} ${sample}`);
    });
  });
});

afterEach(() => context.close());

const statusOf = (id: number | string, status: string) =>
  page.locator(`[data-id="${id}"][data-status="${status}"]`);

async function open(): Promise<void> {
  await page.goto(`${site.origin}/?api=${encodeURIComponent(`${api.origin}/Cust12345/api/`)}`);
  await Promise.all([
    ...[7, 8, 11, 'details'].map((id) => statusOf(id, 'loaded').waitFor()),
    statusOf(9, 'none').waitFor(),
    ...[10, 'refused'].map((id) => statusOf(id, 'error').waitFor()),
  ]);
}

/** How many pictures IndexedDB has, in the page. */
async function countKept(): Promise<number> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('react-superoffice-images');
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error));
  });
  return new Promise((resolve) => {
    const request = database.transaction('images').objectStore('images').count();
    request.addEventListener('success', () => {
      database.close();
      resolve(request.result);
    });
  });
}

/** What the server says with 403 is printed by every browser, whoever asks. */
const isExpected = (text: string): boolean => /the server responded with a status of 403/u.test(text);

it('shows avatars, a group, details and a card, and keeps pictures, without a violation', async () => {
  await open();
  await page
    .getByRole('img', { name: 'With a card' })
    .or(page.getByRole('button', { name: 'With a card' }))
    .hover();
  await page.locator('.so-image-card-picture[data-status="loaded"]').waitFor();
  // The card goes with the pointer that has called it, and lies over what comes next.
  await page.mouse.move(0, 0);
  await page.locator('.so-image-card').waitFor({ state: 'hidden' });
  await page.locator('.so-avatar-group-overflow').click();
  await page.locator('.so-avatar-group-popup').waitFor();
  await page.keyboard.press('Escape');
  // What came by its styles is drawn by them.
  expect(await statusOf(7, 'loaded').evaluate((avatar) => getComputedStyle(avatar).width)).toBe('64px');
  const sizes = await page
    .locator('img')
    .evaluateAll((images) => images.map((image) => image instanceof HTMLImageElement && image.naturalWidth));
  expect(sizes.length).toBeGreaterThanOrEqual(5);
  expect(sizes.every((size) => Number(size) > 0)).toBe(true);
  expect(violations.filter((text) => !isExpected(text))).toEqual([]);
});

it('shows what was kept on the last visit without a violation', async () => {
  await open();
  // Each of the three in the widths in which it was shown.
  await expect.poll(() => page.evaluate(countKept)).toBeGreaterThanOrEqual(3);
  await open();
  fake.clearRequests();
  await open();
  expect(fake.requests.filter(({ endpoint }) => endpoint === 'image')).toEqual([]);
  expect(violations.filter((text) => !isExpected(text))).toEqual([]);
});

it('has a browser that tells of violations', async () => {
  await open();
  violations = [];
  const refusal = await page.evaluate(() => {
    document.head.append(Object.assign(document.createElement('style'), { textContent: 'a {}' }));
    try {
      document.createElement('div').innerHTML = '<b>';
      return 'none';
    } catch (error) {
      return String(error);
    }
  });
  expect(refusal).toContain('TrustedHTML');
  await expect.poll(() => violations.join()).toContain('style-src');
});

/** An avatar of a size of its own, as a server writes it into its page. */
function renderOnServer(): string {
  const client = createSuperOfficeClient({ baseUrl: '/api', auth: bearerAuth({ getToken: () => 'x' }) });
  return renderToString(
    createElement(
      QueryClientProvider,
      { client: new QueryClient() },
      createElement(
        SuperOfficeImagesProvider,
        { client },
        createElement(ContactAvatar, { contactId: 7, name: 'Nordlys', size: 96 }),
      ),
    ),
  );
}

it.each([
  ['needs style-src-attr', '', [expect.stringContaining('style-src-attr')], ''],
  ['has its size with style-src-attr', "; style-src-attr 'unsafe-inline'", [], '96px'],
])('an avatar out of a server’s HTML %s', async (_, more, expected, size) => {
  await page.route('**/server-rendered', (route) =>
    route.fulfill({
      contentType: 'text/html',
      headers: { 'Content-Security-Policy': policyOf(api.origin, more) },
      body: `<!doctype html><title>Page</title>${renderOnServer()}`,
    }),
  );
  await page.goto(`${site.origin}/server-rendered`);
  const avatar = page.getByRole('img', { name: 'Nordlys' });
  expect(
    await avatar.evaluate((element) => getComputedStyle(element).getPropertyValue('--so-avatar-size')),
  ).toBe(size);
  await expect.poll(() => violations.filter((text) => text.startsWith('style-src'))).toEqual(expected);
});
