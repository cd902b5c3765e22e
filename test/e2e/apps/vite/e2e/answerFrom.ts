import type { Page, Route } from '@playwright/test';
import type { FakeSuperOffice } from 'react-superoffice-images/testing';

/** Lets a SuperOffice in memory answer what the page asks of the WebAPI. */
export async function answerFrom(page: Page, { fetch }: FakeSuperOffice): Promise<void> {
  await page.route('**/api/v1/**', async (route: Route) => {
    const request = route.request();
    const body = request.postDataBuffer();
    try {
      const response = await fetch(request.url(), {
        method: request.method(),
        headers: await request.allHeaders(),
        body: body && new Uint8Array(body),
      });
      await route.fulfill({
        status: response.status,
        headers: Object.fromEntries(response.headers),
        body: Buffer.from(await response.arrayBuffer()),
      });
    } catch {
      // The kinds `offline` and `cut-off`: a connection that breaks.
      await route.abort();
    }
  });
}
