import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import type { Fault } from '../rows/Fault.js';

type ServedFault = Exclude<Fault, { kind: 'token' | 'refused' }>;

export interface FaultContext {
  request: IncomingMessage;
  response: ServerResponse;
  /** Another origin, where nobody should ever come by. */
  elsewhere: string;
}

/** How long a byte is waited for. */
const trickleMs = 1_000;

/** Does with a request what a fault says. */
export function serveFault(fault: ServedFault, { request, response, elsewhere }: FaultContext): void {
  switch (fault.kind) {
    case 'answer':
      response.writeHead(fault.status ?? 200, {
        ...(fault.type === undefined ? {} : { 'Content-Type': fault.type }),
        ...fault.headers,
      });
      response.end(fault.body);
      return;
    case 'socket':
      serveSocket(request.socket, fault);
      return;
    case 'redirect': {
      const targets = { here: '/faults/stray', elsewhere: `${elsewhere}/faults/stray`, itself: request.url };
      response.writeHead(fault.status, { Location: targets[fault.to] }).end();
      return;
    }
    case 'retryAt':
      response.writeHead(429, { 'Retry-After': new Date(Date.now() + fault.fromNowMs).toUTCString() }).end();
      return;
    default:
      fault satisfies never;
  }
}

function serveSocket(socket: Socket, { writes, afterwards }: Extract<Fault, { kind: 'socket' }>): void {
  // What the page has closed is no trouble of this side.
  socket.on('error', () => undefined);
  socket.write(writes, 'latin1', () => {
    if (afterwards === 'close') socket.end();
    if (afterwards === 'trickle') trickle(socket);
    // A moment later: a reset would overtake what was written.
    if (afterwards === 'reset') setTimeout(() => socket.resetAndDestroy(), writes === '' ? 0 : 20);
  });
}

function trickle(socket: Socket): void {
  const timer = setInterval(() => socket.write(' '), trickleMs);
  socket.on('close', () => clearInterval(timer));
}
