import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Plugin } from 'vite';
import { answerContact } from './answerContact.js';
import { Run, type Health } from './Run.js';

/** Origins besides the page's: one for each row of a group that has a server of its own. */
const otherOrigins = 32;

/**
 * A Vite plugin that serves SuperOffices which fail: `/faults/<group>/<run>/<row>/api/` is one each. It is
 * found on the page's own origin and on others.
 */
export function faultServer(): Plugin {
  const runs = new Map<string, Run>();
  let strays = 0;
  // Opened by the first who asks: vitest makes more than one server of a project, and plays in one of them.
  let opened: Promise<string[]> | undefined;

  function openOrigins(): Promise<string[]> {
    opened ??= Promise.all(Array.from({ length: otherOrigins }, () => open(serve)));
    return opened;
  }

  function runOf(id: string): Run {
    const run = runs.get(id) ?? new Run();
    runs.set(id, run);
    return run;
  }

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    response.setHeader('Access-Control-Allow-Origin', '*');
    const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
    const [, , group = '', id = '', row = '', , , , contact = '', endpoint = ''] = pathname.split('/');
    const [elsewhere = ''] = await openOrigins();
    if (request.method === 'OPTIONS') {
      response.setHeader('Access-Control-Allow-Headers', 'Authorization').end();
    } else if (group === 'stray') {
      strays += 1;
      response.end();
    } else if (group === 'control') {
      if (request.method === 'POST') runOf(id).turn(search.slice(1) as Health);
      response.end(JSON.stringify({ origins: await openOrigins(), strays, counts: runOf(id) }));
    } else {
      const asked = { group: decodeURIComponent(group), row, contact, endpoint };
      answerContact(asked, runOf(id), { request, response, elsewhere });
    }
  }

  return {
    name: 'fault-server',
    configureServer({ middlewares }) {
      middlewares.use((request, response, next) => {
        if (request.url?.startsWith('/faults/')) void serve(request, response);
        else next();
      });
    },
  };
}

/** @returns the origin */
async function open(
  serve: (request: IncomingMessage, response: ServerResponse) => Promise<void>,
): Promise<string> {
  const server = createServer((request, response) => void serve(request, response));
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve).unref();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
