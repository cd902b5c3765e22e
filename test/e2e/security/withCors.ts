import type { ServerResponse } from 'node:http';
import type { RecordedRequest } from '../../fixtures/startServer.js';

/** Answers over a socket what a function answers, and lets pages of other origins read it, as SuperOffice does. */
export function withCors(answer: (request: Request) => Promise<Response>) {
  return async (
    { method, url, headers }: RecordedRequest,
    response: Pick<ServerResponse, 'writeHead' | 'end'>,
  ): Promise<void> => {
    const cors = {
      'Access-Control-Allow-Origin': headers.origin ?? '*',
      'Access-Control-Allow-Headers': 'authorization, so-apptoken, x-xsrf-token, content-type',
      'Access-Control-Allow-Methods': 'GET, PUT, DELETE',
      'Access-Control-Allow-Credentials': 'true',
      // Browsers keep a permanent redirect for good.
      'Cache-Control': 'no-store',
    };
    if (method === 'OPTIONS') {
      response.writeHead(204, cors).end();
      return;
    }
    const sent = new Headers();
    for (const [name, value] of Object.entries(headers)) sent.set(name, String(value));
    const answered = await answer(new Request(new URL(url, 'http://127.0.0.1'), { method, headers: sent }));
    response.writeHead(answered.status, { ...Object.fromEntries(answered.headers), ...cors });
    response.end(Buffer.from(await answered.arrayBuffer()));
  };
}
