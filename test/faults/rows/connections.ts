import type { Fault } from './Fault.js';
import type { FaultRow } from './FaultRow.js';
import { httpText, unfinishedChunks } from './httpText.js';
import { infoText } from './wellAnswers.js';

type SocketEnd = Extract<Fault, { kind: 'socket' }>['afterwards'];

const half = Math.floor(infoText.length / 2);
const beginning = infoText.slice(0, half);
const chunked = 'Transfer-Encoding: chunked';
const whole = `Content-Length: ${infoText.length}`;

/** How a PNG begins. */
const signature = '\x89PNG\r\n\x1A\n';

function socket(writes: string, afterwards: SocketEnd): Fault {
  return { kind: 'socket', writes, afterwards };
}

/** The answer is not read to its end, whichever of the two it is: what is in it does not matter. */
function atBoth(name: string, fault: Fault, ends: FaultRow['ends'], isSlow: boolean = false): FaultRow[] {
  return (['info', 'image'] as const).map((at) => ({ name: `${name}, ${at}`, at, fault, ends, isSlow }));
}

/** The network between the page and the server. */
export const connections: readonly FaultRow[] = [
  ...atBoth('connection refused', { kind: 'refused' }, 'offline'),
  ...atBoth('reset before the headers', socket('', 'reset'), 'offline'),
  ...atBoth('reset in the headers', socket('HTTP/1.1 200 OK\r\nContent-Ty', 'reset'), 'offline'),
  ...atBoth('closed before the headers', socket('', 'close'), 'offline'),
  ...atBoth('reset in the body', socket(httpText([whole], beginning), 'reset'), 'offline'),
  ...atBoth('never answering', socket('', 'hang'), 'timeout', true),
  ...atBoth('headers, and then nothing', socket(httpText([whole]), 'hang'), 'timeout', true),
  ...atBoth('one byte a second', socket(httpText([whole]), 'trickle'), 'timeout', true),
  ...atBoth('Content-Length is more than comes', socket(httpText([whole], beginning), 'close'), 'offline'),
  {
    name: 'Content-Length is less than comes, info',
    at: 'info',
    fault: socket(httpText([`Content-Length: ${half}`], infoText), 'close'),
    ends: 'invalid-response',
  },
  {
    name: 'Content-Length is less than comes, image',
    at: 'image',
    fault: socket(httpText(['Content-Type: image/png', 'Content-Length: 20'], signature.padEnd(99)), 'close'),
    ends: 'unsupported-image',
  },
  {
    name: 'Content-Length is no number, info',
    at: 'info',
    fault: socket(httpText(['Content-Length: many'], infoText), 'close'),
    ends: 'loaded',
    asked: 1,
  },
  ...atBoth(
    'two Content-Lengths',
    socket(httpText(['Content-Length: 1', 'Content-Length: 2'], 'ab'), 'close'),
    'offline',
  ),
  ...atBoth('chunked and cut', socket(httpText([chunked], unfinishedChunks(beginning)), 'close'), 'offline'),
  ...atBoth(
    'chunked and reset',
    socket(httpText([chunked], unfinishedChunks(beginning)), 'reset'),
    'offline',
  ),
  ...atBoth('chunks of no length', socket(httpText([chunked], 'many\r\nab'), 'close'), 'offline'),
  ...atBoth('what is not HTTP', socket('\x16\x03\x01\x02\x00', 'close'), 'offline'),
];
