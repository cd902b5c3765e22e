import type { ServerResponse } from 'node:http';
import type { RecordedRequest } from '../../fixtures/startServer.js';

/** Answers over a socket what a function answers, and lets pages of other origins read it, as SuperOffice does. */
export function withCors(answer: (request: Request) => Promise<Response>) {
  return async (
    { method, url, headers, body }: RecordedRequest,
    response: Pick<ServerResponse, 'writeHead' | 'end'>,
  ): Promise<void> => {
    const sent = new Headers();
    for (const [name, value] of Object.entries(headers)) sent.set(name, String(value));
    const sentBody = body.length === 0 ? {} : { body: Uint8Array.from(body) };
    const answered =
      method === 'OPTIONS'
        ? new Response(null, { status: 204 })
        : await answer(new Request(new URL(url, 'http://127.0.0.1'), { method, headers: sent, ...sentBody }));
    const told = new Headers(answered.headers);
    told.set('Access-Control-Allow-Origin', headers.origin ?? '*');
    told.set('Access-Control-Allow-Headers', 'authorization, so-apptoken, x-xsrf-token, content-type');
    told.set('Access-Control-Allow-Methods', 'GET, PUT, DELETE');
    told.set('Access-Control-Allow-Credentials', 'true');
    // Else browsers keep a permanent redirect for good.
    if (!told.has('Cache-Control')) told.set('Cache-Control', 'no-store');
    response.writeHead(answered.status, Object.fromEntries(told));
    response.end(Buffer.from(await answered.arrayBuffer()));
  };
}
