import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Plugin } from 'vite';
import { parseBaseUrl } from '../src/superoffice/baseUrl.js';
import { createFakeSuperOffice } from '../src/testing/createFakeSuperOffice.js';
import type { FakeAuth } from '../src/testing/server/fakeAuth.js';
import type { FakeSuperOffice } from '../src/testing/server/FakeSuperOffice.js';

/** Where the tenant is found on the dev server's own origin. */
const demoBasePath = '/Cust12345/api/';

/** The access token that the demo's SuperOffice accepts. */
export const demoToken = 'demo-token';

/** All that it accepts: the token, and the user of the specification's sample request (`Basic dGplMDpUamUw`). */
export const demoAuth = {
  bearer: demoToken,
  basic: { username: 'tje0', password: 'Tje0' },
} as const satisfies FakeAuth;

export interface SuperOfficeServerOptions {
  /** The SuperOffice to ask. @default one with the sample companies, which accepts `demoAuth` */
  fake?: FakeSuperOffice | undefined;
  /** The same, made when the dev server starts. */
  createFake?: (() => FakeSuperOffice) | undefined;
  /** With SUPEROFFICE_URL and SUPEROFFICE_TOKEN, a real tenant is asked instead. @default process.env */
  env?: { SUPEROFFICE_URL?: string | undefined; SUPEROFFICE_TOKEN?: string | undefined } | undefined;
}

type Answer = (request: Request) => Promise<Response>;

/**
 * A Vite plugin that serves SuperOffice's WebAPI below `/Cust12345/api/` over real HTTP: from memory, or as
 * a proxy to a real tenant, whose token stays on this side.
 */
export function superOfficeServer(options: SuperOfficeServerOptions = {}): Plugin {
  const answer = forwardToTenant(options.env ?? process.env) ?? answerFromMemory(options);
  const middleware = (request: IncomingMessage, response: ServerResponse, next: () => void): void => {
    if (request.url?.startsWith(demoBasePath)) void serve(request, response, answer);
    else next();
  };
  return {
    name: 'superoffice-server',
    configureServer: ({ middlewares }) => void middlewares.use(middleware),
    configurePreviewServer: ({ middlewares }) => void middlewares.use(middleware),
  };
}

function answerFromMemory({ fake, createFake }: SuperOfficeServerOptions): Answer {
  const server = fake ?? createFake?.() ?? createFakeSuperOffice({ auth: demoAuth });
  return async (request) => {
    const response = await server.fetch(request);
    // At this challenge a browser would open a sign-in dialog of its own over the demo.
    const challenge = response.headers.get('WWW-Authenticate');
    if (challenge !== null) {
      response.headers.set('WWW-Authenticate', challenge.replace(/Basic [^,]*,\s*/i, ''));
    }
    return response;
  };
}

/** What the tenant gets to see of the browser's request: no cookies, and no credentials but the token. */
const forwardedRequestHeaders = [
  'accept',
  'accept-language',
  'content-type',
  'if-modified-since',
  'if-none-match',
  'so-culture',
  'so-language',
  'so-timezone',
];

/** What the browser gets to see of the tenant's answer. Its length may change: fetch has unpacked it. */
const returnedHeaders = ['content-type', 'etag', 'last-modified', 'retry-after'];

function forwardToTenant({
  SUPEROFFICE_URL: url = '',
  SUPEROFFICE_TOKEN: token = '',
}: NonNullable<SuperOfficeServerOptions['env']>): Answer | null {
  if (url === '' && token === '') return null;
  if (url === '' || token === '') {
    throw new Error(
      'Only one of SUPEROFFICE_URL and SUPEROFFICE_TOKEN is set. The demo cannot sign in to the tenant. Set both, or none.',
    );
  }
  const baseUrl = parseBaseUrl(url).href;
  return async (request) => {
    if (isFromElsewhere(request)) return message(403, 'Another site may not use this proxy.');
    const { pathname, search } = new URL(request.url);
    // Not resolved as a relative URL: `//host/` would lead, and bring the token, to another host.
    const target = new URL(baseUrl + pathname.slice(demoBasePath.length) + search);
    const isInside = pathname.startsWith(demoBasePath) && target.href.startsWith(baseUrl);
    if (!isInside) return message(404, 'The path leads out of the tenant.');
    const headers = pick(request.headers, forwardedRequestHeaders);
    headers.set('Authorization', `Bearer ${token}`);
    try {
      const hasBody = !['GET', 'HEAD'].includes(request.method);
      const body = hasBody ? await request.arrayBuffer() : null;
      const { method, signal } = request;
      const answer = await fetch(target, { method, headers, body, signal, redirect: 'manual' });
      if (answer.type === 'opaqueredirect' || answer.headers.has('location')) {
        return message(502, 'The tenant redirects to another page, as it does when the token has expired.');
      }
      return new Response(answer.body, {
        status: answer.status,
        headers: pick(answer.headers, returnedHeaders),
      });
    } catch {
      // The reason may quote the request, and with it the token.
      return message(502, 'The SuperOffice tenant is out of reach.');
    }
  };
}

/** Any page that the developer visits could post to localhost, and it would be done with the tenant's token. */
function isFromElsewhere({ headers, url }: Request): boolean {
  const origin = headers.get('Origin');
  // Only the hosts: behind a proxy that speaks TLS, the page is https and this server is not.
  if (origin !== null) return origin.replace(/^https?:\/\//, '') !== new URL(url).host;
  return ['cross-site', 'same-site'].includes(headers.get('Sec-Fetch-Site') ?? '');
}

function pick(headers: Headers, names: readonly string[]): Headers {
  const picked = new Headers();
  for (const name of names) {
    const value = headers.get(name);
    if (value !== null) picked.set(name, value);
  }
  return picked;
}

function message(status: number, text: string): Response {
  return Response.json({ Message: text }, { status });
}

async function serve(incoming: IncomingMessage, outgoing: ServerResponse, answer: Answer): Promise<void> {
  const gone = new AbortController();
  outgoing.on('close', () => gone.abort());
  try {
    const response = await answer(await toRequest(incoming, gone.signal));
    if (!gone.signal.aborted) await write(response, outgoing);
  } catch {
    // The network failed, or the caller has gone: over HTTP both are a connection that breaks.
    outgoing.destroy();
  }
}

async function toRequest(incoming: IncomingMessage, signal: AbortSignal): Promise<Request> {
  const { method = 'GET', url = '/', headers } = incoming;
  const chunks: Uint8Array[] = [];
  for await (const chunk of incoming) if (chunk instanceof Uint8Array) chunks.push(chunk);
  const fields = Object.entries(headers)
    // HTTP/2 keeps the request line there.
    .filter(([name]) => !name.startsWith(':'))
    .map(([name, value]): [string, string] => [name, String(value ?? '')]);
  return new Request(`http://${headers.host ?? String(headers[':authority'])}${url}`, {
    method,
    signal,
    headers: fields,
    ...(!['GET', 'HEAD'].includes(method) && { body: Buffer.concat(chunks) }),
  });
}

async function write(response: Response, outgoing: ServerResponse): Promise<void> {
  outgoing.writeHead(response.status, Object.fromEntries(response.headers));
  for await (const chunk of response.body ?? []) {
    // Each chunk is waited for: when the next one breaks the connection, this one must have left.
    await new Promise<void>((resolve, reject) => {
      outgoing.write(chunk, (error) => (error ? reject(error) : resolve()));
    });
  }
  outgoing.end();
}
