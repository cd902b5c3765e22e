import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Locator, type Page } from 'playwright';
import { chromiumLaunchOptions } from '../../setup/chromiumLaunchOptions.js';

const screenshots = fileURLToPath(new URL('../../../test-results/apps', import.meta.url));

/** A page, and what went over its wire and to its console. */
interface WatchedPage {
  page: Page;
  /** Warnings, errors and what was thrown. */
  complaints: string[];
  /** All that the page was sent as text: its HTML, scripts and data. */
  received: () => Promise<string>;
  screenshot: (name: string) => Promise<void>;
  close: () => Promise<void>;
}

export interface WatchedBrowser {
  /** @param javaScriptEnabled Without scripts a page is what the server's HTML says. @default true */
  open(url: string, javaScriptEnabled?: boolean): Promise<WatchedPage>;
  close: () => Promise<void>;
}

/** A Chromium for a file's tests, whose reader has another language and clock than the server. */
export async function openBrowser(): Promise<WatchedBrowser> {
  const browser = await chromium.launch({ ...chromiumLaunchOptions });
  await mkdir(screenshots, { recursive: true });
  return {
    close: () => browser.close(),
    async open(url, javaScriptEnabled = true) {
      const page = await browser.newPage({
        javaScriptEnabled,
        viewport: { width: 560, height: 400 },
        locale: 'nb-NO',
        timezoneId: 'Pacific/Auckland',
      });
      const complaints: string[] = [];
      page.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
      });
      page.on('pageerror', (error) => complaints.push(String(error)));
      const texts: Promise<string>[] = [];
      page.on('response', (response) => {
        if (response.request().resourceType() !== 'image') texts.push(response.text().catch(() => ''));
      });
      await page.goto(url);
      return {
        page,
        complaints,
        received: async () => (await Promise.all(texts)).join('\n'),
        async screenshot(name) {
          await page.screenshot({ path: join(screenshots, `${name}.png`) });
        },
        close: () => page.close(),
      };
    },
  };
}

/** What a browser says of a box without a ground of its own. */
export const transparent = 'rgba(0, 0, 0, 0)';

/** The colour behind a company's initials. */
export function groundOf(avatar: Locator): Promise<string> {
  return avatar.locator('.so-avatar-fallback').evaluate((box) => getComputedStyle(box).backgroundColor);
}

/** How many pixels wide the picture in an avatar is: 0 when it shows none. */
export function pictureWidth(avatar: Locator): Promise<number> {
  return avatar.locator('img').evaluate((img: HTMLImageElement) => img.naturalWidth);
}
