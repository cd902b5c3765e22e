import type { Browser, BrowserContext, CDPSession, Page } from 'playwright';
import type { BenchServer } from './server/startServer.js';

/** A page with one contestant, and the two witnesses of what it does: the browser's protocol and the server. */
export interface OpenPage {
  page: Page;
  protocol: CDPSession;
  server: BenchServer;
  close: () => Promise<void>;
}

export const windowSize = { width: 1280, height: 800 };

export async function openPage(browser: Browser, server: BenchServer, contestant: string): Promise<OpenPage> {
  const context = await browser.newContext({ viewport: windowSize, deviceScaleFactor: 1 });
  const page = await loadPage(context, server, contestant);
  const protocol = await context.newCDPSession(page);
  // The thread's own time: the clock's would also run while other processes have the processor.
  await protocol.send('Performance.enable', { timeDomain: 'threadTicks' });
  return { page, protocol, server, close: () => context.close() };
}

/** What fails in the page fails the bench: a contestant that throws is fast. */
async function loadPage(context: BrowserContext, server: BenchServer, contestant: string): Promise<Page> {
  const page = await context.newPage();
  page.on('pageerror', (error) => console.error(`${contestant}: ${error.message}`));
  await page.goto(`${server.origin}/?contestant=${contestant}`);
  await page.waitForFunction(() => window.bench !== undefined);
  return page;
}
