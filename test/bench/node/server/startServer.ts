import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { PageFile } from '../buildPage.js';
import { Ledger } from './Ledger.js';
import type { StoredPicture } from './pictures.js';

export interface BenchServer {
  origin: string;
  ledger: Ledger;
  /** Before an answer of the WebAPI, in milliseconds. */
  latencyMs: number;
  close: () => void;
}

interface Answer {
  status: number;
  type: string;
  body: Buffer | string;
}

const route = /^\/Cust12345\/api\/v1\/Contact\/(\d+)\/(Imageinfo|Image)(\?.*)?$/u;

/** The page and the WebAPI on one origin, over HTTP/1.1 as browsers speak it without TLS: six connections. */
export async function startServer(
  files: ReadonlyMap<string, PageFile>,
  pictures: ReadonlyMap<number, StoredPicture>,
  latencyMs: number,
): Promise<BenchServer> {
  const ledger = new Ledger();
  const server = createServer({ keepAliveTimeout: 120_000 }, (request, response) => {
    const [, id, endpoint, query = ''] = route.exec(request.url ?? '') ?? [];
    if (id === undefined) {
      const { pathname } = new URL(request.url ?? '/', 'http://localhost');
      send(response, answerPage(files, pathname));
      return;
    }
    const kind = endpoint === 'Image' ? 'image' : 'info';
    const answer = answerApi(request, pictures.get(Number(id)), kind, query);
    ledger.begin(kind, request.url ?? '');
    const timer = setTimeout(() => send(response, answer), bench.latencyMs);
    response.once('close', () => {
      clearTimeout(timer);
      const isAborted = !response.writableFinished;
      ledger.end({
        isAborted,
        isRefused: answer.status >= 400,
        imageBytes: kind === 'image' && !isAborted ? answer.body.length : 0,
      });
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const bench: BenchServer = {
    origin: `http://127.0.0.1:${port}`,
    ledger,
    latencyMs,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
  return bench;
}

function answerApi(
  { headers }: IncomingMessage,
  picture: StoredPicture | undefined,
  kind: 'info' | 'image',
  query: string,
): Answer {
  if (headers.authorization !== 'Bearer bench') return message(401, 'Unauthorized');
  if (picture === undefined) return message(404, 'Not found');
  if (kind === 'info') return { status: 200, type: 'application/json; charset=utf-8', body: picture.info };
  const width = new URLSearchParams(query).get('w');
  if (width !== null && width !== '64') return message(400, 'Only a width of 64 is prepared.');
  return { status: 200, type: picture.mimeType, body: width === null ? picture.original : picture.scaled };
}

function answerPage(files: ReadonlyMap<string, PageFile>, path: string): Answer {
  if (path === '/ping') return { status: 200, type: 'text/plain', body: 'pong' };
  const file = files.get(path === '/' ? '/index.html' : path);
  return file === undefined ? message(404, 'Not found') : { status: 200, ...file };
}

function message(status: number, text: string): Answer {
  return { status, type: 'application/json', body: JSON.stringify({ Message: text }) };
}

function send(response: ServerResponse, { status, type, body }: Answer): void {
  response.writeHead(status, {
    'Content-Type': type,
    'Content-Length': Buffer.byteLength(body),
    // As ASP.NET sends it.
    'Cache-Control': 'no-cache',
  });
  response.end(body);
}
