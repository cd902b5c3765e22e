import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';

interface Site {
  origin: string;
  close(): Promise<void>;
}

const contentTypes: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
};

/** A site on loopback: the files of a built app and, on the same origin, an API under `apiPath`. */
export async function startSite(
  folder: string,
  apiPath: string,
  api: (request: Request) => Promise<Response>,
): Promise<Site> {
  async function answer(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const url = new URL(incoming.url ?? '/', `http://${incoming.headers.host}`);
    const response = url.pathname.startsWith(apiPath)
      ? await api(new Request(url, { headers: new Headers(incoming.headers as Record<string, string>) }))
      : await fileResponse(join(folder, url.pathname === '/' ? 'index.html' : url.pathname));
    outgoing.writeHead(response.status, Object.fromEntries(response.headers));
    outgoing.end(new Uint8Array(await response.arrayBuffer()));
  }

  const server = createServer((incoming, outgoing) => {
    answer(incoming, outgoing).catch((error: unknown) => outgoing.writeHead(500).end(String(error)));
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

async function fileResponse(path: string): Promise<Response> {
  const contentType = contentTypes[extname(path)] ?? 'application/octet-stream';
  return new Response(new Uint8Array(await readFile(path)), { headers: { 'Content-Type': contentType } });
}
