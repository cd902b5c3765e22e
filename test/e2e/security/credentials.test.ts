import { chromium, type Browser, type Page } from 'playwright';
import type * as Core from 'react-superoffice-images/core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startServer, type TestServer } from '../../fixtures/startServer.js';
import { chromiumLaunchOptions } from '../../setup/chromiumLaunchOptions.js';
import { servePage, type ServedPage } from './servePage.js';
import { withCors } from './withCors.js';

const schemes = ['bearer', 'soticket', 'basic', 'session'] as const;
type Scheme = (typeof schemes)[number];

let api: TestServer;
let elsewhere: TestServer;
let site: ServedPage;
let browser: Browser;
let page: Page;
/** Whom the page has asked since it was loaded. */
const asked = new Set<string>();

beforeAll(async () => {
  [api, elsewhere] = await Promise.all([startServer(), startServer()]);
  elsewhere.answers(withCors(() => Promise.resolve(Response.json({ BlobId: 1 }))));
  site = await servePage("default-src 'self'; connect-src *");
  browser = await chromium.launch({ ...chromiumLaunchOptions });
  page = await browser.newPage();
  await page.goto(`${site.origin}/client.html`);
  await page.waitForFunction(() => 'core' in globalThis);
  page.on('request', (request) => asked.add(new URL(request.url()).origin));
});

afterAll(async () => {
  await browser.close();
  await Promise.all([site.stop(), api.stop(), elsewhere.stop()]);
});

/** Has the page send each of its four requests, and tells how each of them ended. */
function askEverything(scheme: Scheme): Promise<string[]> {
  asked.clear();
  return page.evaluate(
    async ({ kind, baseUrl }) => {
      const core: typeof Core = Reflect.get(globalThis, 'core');
      document.cookie = 'XSRF-TOKEN=secret';
      const auths = {
        bearer: core.bearerAuth({ getToken: () => 'secret', refreshToken: () => 'secret-2' }),
        soticket: core.soTicketAuth({ getTicket: () => 'secret', appToken: 'secret' }),
        basic: core.basicAuth({ username: 'kari', password: 'secret' }),
        session: core.sessionAuth(),
      };
      const client = core.createSuperOfficeClient({ baseUrl, auth: auths[kind] });
      const picture = new Blob(['x'], { type: 'image/png' });
      const answers = await Promise.allSettled([
        client.getImageInfo(7),
        client.getImage(7),
        client.putImage(7, picture),
        client.deleteImage(7),
      ]);
      return answers.map((answer) => (answer.status === 'fulfilled' ? 'done' : answer.reason.code));
    },
    { kind: scheme, baseUrl: `${api.origin}/Cust12345/api/` },
  );
}

describe.each(schemes)('%s credentials in Chromium', (scheme) => {
  it('go to the origin of the base URL, and to no other', async () => {
    api.answers(withCors(() => Promise.resolve(Response.json({ BlobId: 1 }))));
    api.requests.length = 0;
    await askEverything(scheme);
    const sent = api.requests.filter(({ method }) => method !== 'OPTIONS');
    expect(sent).toHaveLength(4);
    for (const { headers } of sent) {
      expect(headers.authorization ?? headers['x-xsrf-token']).toBeDefined();
    }
    expect([...asked]).toEqual([api.origin]);
  });

  it.each([301, 302, 303, 307, 308])('do not follow a %i', async (status) => {
    const targets = [`${elsewhere.origin}/Cust12345/api/v1/Contact/7/Image`, '/elsewhere'];
    for (const Location of targets) {
      api.answers(withCors(() => Promise.resolve(new Response(null, { status, headers: { Location } }))));
      api.requests.length = 0;
      expect(new Set(await askEverything(scheme))).toEqual(new Set(['invalid-response']));
      expect(api.requests.filter(({ method }) => method !== 'OPTIONS')).toHaveLength(4);
    }
    expect(elsewhere.requests).toEqual([]);
  });
});
