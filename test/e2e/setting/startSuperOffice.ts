import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type * as Testing from 'react-superoffice-images/testing';

/** What an app's backend is besides SuperOffice: answers some requests itself, and leaves the others. */
type Beside = (request: Request) => Response | undefined | Promise<Response | undefined>;

/** A SuperOffice behind real HTTP on loopback. */
export interface SuperOffice {
  fake: Testing.FakeSuperOffice;
  origin: string;
  /** The tenant's address. */
  url: string;
  stop(): Promise<void>;
}

/** Starts the SuperOffice in memory that came with the app's own copy of the package. */
export async function startSuperOffice(
  app: string,
  options: Testing.FakeSuperOfficeOptions,
  beside: Beside = () => undefined,
): Promise<SuperOffice> {
  const door = createRequire(join(app, 'package.json')).resolve('react-superoffice-images/testing');
  const { createFakeSuperOffice }: typeof Testing = await import(pathToFileURL(door).href);
  const fake = createFakeSuperOffice({ latencyMs: 20, ...options });

  async function serve(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const request = toRequest(incoming);
    try {
      const response = (await beside(request)) ?? (await fake.fetch(request));
      outgoing.writeHead(response.status, Object.fromEntries(response.headers));
      outgoing.end(Buffer.from(await response.arrayBuffer()));
    } catch {
      outgoing.destroy();
    }
  }

  const server = createServer((incoming, outgoing) => void serve(incoming, outgoing));
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  const origin = `http://127.0.0.1:${address.port}`;
  return {
    fake,
    origin,
    url: `${origin}/Cust12345/api/`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** The apps only read: there is no body to take along. */
function toRequest({ method = 'GET', url = '/', headers }: IncomingMessage): Request {
  const fields = Object.entries(headers).map(([name, value]): [string, string] => [name, String(value)]);
  return new Request(`http://${headers.host ?? '127.0.0.1'}${url}`, { method, headers: fields });
}
