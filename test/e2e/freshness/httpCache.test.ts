import { chromium, type Browser, type Page } from 'playwright';
import type * as Core from 'react-superoffice-images/core';
import { createFakeSuperOffice, sampleImages, type FakeSuperOffice } from 'react-superoffice-images/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startServer, type TestServer } from '../../fixtures/startServer.js';
import { chromiumLaunchOptions } from '../../setup/chromiumLaunchOptions.js';
import { servePage, type ServedPage } from '../security/servePage.js';
import { withCors } from '../security/withCors.js';

const before = sampleImages.png({ hue: 0 });
const after = sampleImages.png({ hue: 120, width: 64 });

let api: TestServer;
let site: ServedPage;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  api = await startServer();
  site = await servePage("default-src 'self'; connect-src *");
  browser = await chromium.launch({ ...chromiumLaunchOptions });
  page = await browser.newPage();
  await page.goto(`${site.origin}/client.html`);
  await page.waitForFunction(() => 'core' in globalThis);
});

afterAll(async () => {
  await browser.close();
  await Promise.all([site.stop(), api.stop()]);
});

interface Seen {
  version: string | undefined;
  size: number | undefined;
}

/** What a user gets for contact 7. */
function ask(token: string): Promise<Seen> {
  return page.evaluate(
    async ({ baseUrl, name }) => {
      const { bearerAuth, createSuperOfficeClient }: typeof Core = Reflect.get(globalThis, 'core');
      const client = createSuperOfficeClient({ baseUrl, auth: bearerAuth({ getToken: () => name }) });
      const info = await client.getImageInfo(7);
      const image = await client.getImage(7);
      return { version: info?.version, size: image?.size };
    },
    { baseUrl: `${api.origin}/Cust12345/api/`, name: token },
  );
}

/** Answers as a SuperOffice does that says this of its answers. */
function answerWith(
  superOfficeOf: (request: Request) => FakeSuperOffice,
  headers: Record<string, string>,
): void {
  api.answers(
    withCors(async (request) => {
      const answer = await superOfficeOf(request).fetch(request);
      for (const [name, value] of Object.entries(headers)) answer.headers.set(name, value);
      return answer;
    }),
  );
}

const superOfficeWith = (image: Uint8Array): FakeSuperOffice =>
  createFakeSuperOffice({ contacts: [{ id: 7, name: 'Nordlys', image }] });

describe.each<[string, Record<string, string>]>([
  ['may be kept for an hour', { 'Cache-Control': 'max-age=3600' }],
  ['were last modified long ago', { 'Cache-Control': '', 'Last-Modified': 'Tue, 21 Sep 1999 11:10:52 GMT' }],
])('where the server says that answers %s', (_, headers) => {
  it('a picture that was replaced is the new one', async () => {
    const fake = superOfficeWith(before);
    answerWith(() => fake, headers);
    const first = await ask('kari');
    expect(first.size).toBe(before.length);
    fake.setImage(7, after);
    const second = await ask('kari');
    expect(second.version).not.toBe(first.version);
    expect(second.size).toBe(after.length);
  });

  it('what one user was told is not told to the next', async () => {
    const [karis, olas] = [superOfficeWith(before), superOfficeWith(after)];
    answerWith((request) => (request.headers.get('Authorization') === 'Bearer kari' ? karis : olas), headers);
    expect((await ask('kari')).size).toBe(before.length);
    expect((await ask('ola')).size).toBe(after.length);
    karis.removeImage(7);
    expect(await ask('kari')).toEqual({ version: undefined, size: undefined });
  });
});

it('lets a server say that nothing has changed', async () => {
  const etag = '"1"';
  api.answers(
    withCors((request) => {
      const headers = { 'Content-Type': 'image/png', 'Cache-Control': 'max-age=3600', ETag: etag };
      const isKnown = request.headers.get('If-None-Match') === etag;
      return Promise.resolve(new Response(isKnown ? null : before, { status: isKnown ? 304 : 200, headers }));
    }),
  );
  const getImage = (): Promise<number | undefined> =>
    page.evaluate(async (baseUrl) => {
      const { bearerAuth, createSuperOfficeClient }: typeof Core = Reflect.get(globalThis, 'core');
      const client = createSuperOfficeClient({ baseUrl, auth: bearerAuth({ getToken: () => 'token' }) });
      return (await client.getImage(8))?.size;
    }, `${api.origin}/Cust12345/api/`);
  expect(await getImage()).toBe(before.length);
  api.requests.length = 0;
  expect(await getImage()).toBe(before.length);
  const asked = api.requests.filter(({ method }) => method === 'GET');
  expect(asked.map(({ headers }) => headers['if-none-match'])).toEqual([etag]);
});
