import { createServer as createHttpServer } from 'node:http';
import type { IncomingMessage, Server } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import {
  createFakeSuperOffice,
  readImageHeader,
  sampleImages,
  type FakeSuperOffice,
} from 'react-superoffice-images/testing';
import { createServer } from 'vite';
import type { Plugin } from 'vite';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { demoAuth, demoToken, superOfficeServer } from '../../../.storybook/superOfficeServer.js';

const closers: (() => Promise<unknown>)[] = [];

afterEach(async () => {
  await Promise.all(closers.splice(0).map((close) => close()));
});

/** A plain Vite dev server with nothing but the plugin. @returns its origin */
async function startVite(plugin: Plugin): Promise<string> {
  const vite = await createServer({
    configFile: false,
    root: tmpdir(),
    logLevel: 'silent',
    appType: 'custom',
    plugins: [plugin],
    optimizeDeps: { noDiscovery: true },
    server: { port: 0, host: '127.0.0.1', watch: null, ws: false },
  });
  await vite.listen();
  closers.push(() => vite.close());
  return originOf(vite.httpServer as Server | null);
}

function originOf(server: Server | null): string {
  const address = server?.address();
  if (typeof address !== 'object' || address === null || address === undefined)
    throw new Error('not listening');
  return `http://127.0.0.1:${address.port}`;
}

const signedIn = { headers: { Authorization: `Bearer ${demoToken}` } };

async function startFake(fake?: FakeSuperOffice) {
  const origin = await startVite(superOfficeServer({ fake, env: {} }));
  return (path: string, init: RequestInit = signedIn) => fetch(`${origin}/Cust12345/api/v1/${path}`, init);
}

describe('from memory', () => {
  test('serves the sample companies to the demo token', async () => {
    const get = await startFake();

    const image = await get('Contact/7/Image?w=64');
    expect(image.status).toBe(200);
    expect(readImageHeader(new Uint8Array(await image.arrayBuffer()))).toMatchObject({ width: 64 });

    const list = await get('Contact?$select=contactId,name&$top=60');
    expect(((await list.json()) as { value: unknown[] }).value).toHaveLength(60);
  });

  test("accepts the user of the specification's sample request", async () => {
    const get = await startFake();
    const headers = { Authorization: 'Basic dGplMDpUamUw', Accept: 'application/json; charset=utf-8' };
    expect((await get('Contact/7/Imageinfo', { headers })).status).toBe(200);
  });

  test('asks for a token without the challenge that opens a sign-in dialog', async () => {
    const get = await startFake();
    const answer = await get('Contact/7/Imageinfo', {});
    expect(answer.status).toBe(401);
    expect(answer.headers.get('WWW-Authenticate')).toBe('Bearer realm="SuperOffice"');
  });

  test('keeps what is uploaded', async () => {
    const get = await startFake();
    const answer = await get('Contact/4/Image', {
      method: 'PUT',
      headers: { ...signedIn.headers, 'Content-Type': 'image/png' },
      body: sampleImages.png({ width: 20, height: 10 }),
    });
    expect(answer.status).toBe(200);
    const image = await get('Contact/4/Image');
    expect(readImageHeader(new Uint8Array(await image.arrayBuffer()))).toMatchObject({
      width: 20,
      height: 10,
    });
    expect((await get('Contact/4/Image', { ...signedIn, method: 'DELETE' })).status).toBe(204);
  });

  test('passes statuses and Retry-After on', async () => {
    const fake = createFakeSuperOffice();
    const get = await startFake(fake);
    fake.fail({ kind: 'throttled', retryAfter: '3' });
    const answer = await get('Contact/7/Image');
    expect([answer.status, answer.headers.get('Retry-After')]).toEqual([429, '3']);
  });

  test('breaks the connection when the fake is offline', async () => {
    const fake = createFakeSuperOffice();
    const get = await startFake(fake);
    fake.fail({ kind: 'offline' });
    await expect(get('Contact/7/Image')).rejects.toThrow(TypeError);
  });

  test('breaks the connection in the middle of a body that is cut off', async () => {
    const fake = createFakeSuperOffice();
    const get = await startFake(fake);
    fake.fail({ kind: 'cut-off' });
    const answer = await get('Contact/7/Image');
    expect(answer.status).toBe(200);
    await expect(answer.arrayBuffer()).rejects.toThrow(TypeError);
  });

  test("aborts the fake's request when the client goes away", async () => {
    const fake = createFakeSuperOffice();
    const get = await startFake(fake);
    fake.fail({ kind: 'hang' });
    const giveUp = new AbortController();
    const answer = get('Contact/7/Image', { signal: giveUp.signal });
    await vi.waitFor(() => expect(fake.inFlight).toBe(1));
    giveUp.abort();
    await expect(answer).rejects.toThrow('aborted');
    await vi.waitFor(() => expect(fake.requests[0]).toMatchObject({ aborted: true }));
  });

  test('leaves all other paths to Vite', async () => {
    const fake = createFakeSuperOffice();
    const origin = await startVite(superOfficeServer({ createFake: () => fake, env: {} }));
    expect((await fetch(`${origin}/Cust12345/other`)).status).toBe(404);
    expect((await fetch(`${origin}/index.html`)).status).toBe(404);
    expect(fake.requests).toEqual([]);
  });
});

describe('as a proxy to a tenant', () => {
  const token = 'secret-token-of-the-tenant';

  interface Seen {
    method: string | undefined;
    url: string | undefined;
    headers: IncomingMessage['headers'];
    body: string;
  }

  /** A second server in place of the tenant, answered by a fake that wants the token. */
  async function startTenant(fake = createFakeSuperOffice({ auth: { bearer: token } })) {
    const seen: Seen[] = [];
    const server = createHttpServer((request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', async () => {
        const body = Buffer.concat(chunks);
        const { method = 'GET', url, headers } = request;
        seen.push({ method, url, headers, body: body.toString('latin1') });
        const answer = await fake.fetch(`http://tenant${url}`, {
          method,
          headers: headers as Record<string, string>,
          ...(body.length > 0 && { body }),
        });
        response.writeHead(answer.status, {
          ...Object.fromEntries(answer.headers),
          'Set-Cookie': 'session=1',
          'X-Echo': String(headers.authorization),
        });
        response.end(Buffer.from(await answer.arrayBuffer()));
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    closers.push(() => new Promise((resolve) => server.close(resolve)));
    return { seen, fake, origin: originOf(server) };
  }

  async function startProxy(url: string) {
    const env = { SUPEROFFICE_URL: url, SUPEROFFICE_TOKEN: token };
    return startVite(superOfficeServer({ env }));
  }

  test.each(['/Cust7', '/Cust7/', '/Cust7/api', '/Cust7/api/', '/Cust7/api/v1', '/Cust7/api/v1/'])(
    'finds the tenant at %s',
    async (path) => {
      const tenant = await startTenant();
      const proxy = await startProxy(tenant.origin + path);
      expect((await fetch(`${proxy}/Cust12345/api/v1/Contact/7/Imageinfo`)).status).toBe(200);
      expect(tenant.seen[0]?.url).toBe('/Cust7/api/v1/Contact/7/Imageinfo');
    },
  );

  test("adds the token and drops the browser's own credentials", async () => {
    const tenant = await startTenant();
    const proxy = await startProxy(`${tenant.origin}/Cust7/api/`);
    await fetch(`${proxy}/Cust12345/api/v1/Contact/7/Image?w=64&type=PNG`, {
      headers: {
        Authorization: 'Bearer of-the-browser',
        Cookie: 'session=mine',
        'X-XSRF-TOKEN': 'xsrf',
        'SO-Language': 'nb-NO',
        Accept: 'image/png',
      },
    });
    const [request] = tenant.seen;
    expect(request?.url).toBe('/Cust7/api/v1/Contact/7/Image?w=64&type=PNG');
    expect(request?.headers).toMatchObject({
      authorization: `Bearer ${token}`,
      'so-language': 'nb-NO',
      accept: 'image/png',
    });
    expect(request?.headers).not.toHaveProperty('cookie');
    expect(request?.headers).not.toHaveProperty('x-xsrf-token');
  });

  test('forwards method and body', async () => {
    const tenant = await startTenant();
    const proxy = await startProxy(tenant.origin);
    const answer = await fetch(`${proxy}/Cust12345/api/v1/Contact/4/Image`, {
      method: 'PUT',
      headers: { 'Content-Type': 'image/png' },
      body: sampleImages.png(),
    });
    expect(answer.status).toBe(200);
    expect(tenant.fake.contacts.find(({ id }) => id === 4)?.hasImage).toBe(true);
  });

  test('brings back the status and Retry-After, and nothing that holds the token', async () => {
    const tenant = await startTenant();
    tenant.fake.fail({ kind: 'throttled', retryAfter: '9' });
    const proxy = await startProxy(tenant.origin);
    const answer = await fetch(`${proxy}/Cust12345/api/v1/Contact/7/Imageinfo`);
    expect([answer.status, answer.headers.get('Retry-After')]).toEqual([429, '9']);
    expect(answer.headers.get('Content-Type')).toContain('application/json');
    expect(answer.headers.has('Set-Cookie')).toBe(false);
    expect(JSON.stringify([...answer.headers]) + (await answer.text())).not.toContain(token);
  });

  test('says 502 without the token when the tenant is out of reach', async () => {
    const tenant = await startTenant();
    await Promise.all(closers.splice(0).map((close) => close()));
    const proxy = await startProxy(tenant.origin);
    const answer = await fetch(`${proxy}/Cust12345/api/v1/Contact/7/Imageinfo`);
    const text = await answer.text();
    expect(answer.status).toBe(502);
    expect(JSON.parse(text)).toEqual({ Message: 'The SuperOffice tenant is out of reach.' });
    expect(JSON.stringify([...answer.headers]) + text).not.toContain(token);
  });

  test('follows no redirect with the token', async () => {
    const server = createHttpServer((_, response) => {
      response.writeHead(302, { Location: '/login' }).end();
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    closers.push(() => new Promise((resolve) => server.close(resolve)));
    const proxy = await startProxy(originOf(server));
    const answer = await fetch(`${proxy}/Cust12345/api/v1/Contact/7/Imageinfo`);
    expect(answer.status).toBe(502);
    expect(await answer.json()).toEqual({ Message: expect.stringContaining('redirects') });
  });

  test.each([
    '/Cust12345/api/../../secret',
    '/Cust12345/api//127.0.0.1:1/x',
    '/Cust12345/api/..%2f..%2fsecret',
  ])('brings the token to no other place for %s', async (path) => {
    const tenant = await startTenant();
    const proxy = new URL(await startProxy(`${tenant.origin}/Cust7/api/`));
    // A client that does not tidy the path up, as fetch would.
    const socket = connect(Number(proxy.port), proxy.hostname);
    socket.end(`GET ${path} HTTP/1.1\r\nHost: ${proxy.host}\r\nConnection: close\r\n\r\n`);
    await new Promise((resolve) => socket.on('close', resolve).resume());
    // Either the request did not leave at all, or it went below the tenant's own path.
    expect(tenant.seen.filter(({ url }) => !/^\/Cust7\/api\/./.test(url ?? ''))).toEqual([]);
  });

  test('serves no other site', async () => {
    const tenant = await startTenant();
    const proxy = await startProxy(tenant.origin);
    const answer = await fetch(`${proxy}/Cust12345/api/v1/Contact/7/Image`, {
      method: 'DELETE',
      headers: { Origin: 'https://elsewhere.example' },
    });
    expect(answer.status).toBe(403);
    expect(tenant.seen).toEqual([]);
  });

  test('wants both the address and the token', () => {
    expect(() => superOfficeServer({ env: { SUPEROFFICE_URL: 'https://example.com/Cust7' } })).toThrow(
      'Set both, or none.',
    );
  });
});

test("the demo's credentials are those of the specification's sample", () => {
  expect(btoa(`${demoAuth.basic.username}:${demoAuth.basic.password}`)).toBe('dGplMDpUamUw');
});
