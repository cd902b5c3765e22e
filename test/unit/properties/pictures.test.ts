import * as fc from 'fast-check';
import {
  bearerAuth,
  createSuperOfficeClient,
  isSuperOfficeError,
  type SuperOfficeClient,
} from 'react-superoffice-images/core';
import { expect, it } from 'vitest';
import { isDisplayable } from '../../../src/images/displayable.js';
import { loadImage } from '../../../src/images/loadImage.js';
import { createTestClient } from '../../fixtures/createTestClient.js';
import { serverPerTest } from '../../fixtures/serverPerTest.js';
import { runs } from './runs.js';
import { pictureBytes, pictureTypes } from './wirePictures.js';

const server = serverPerTest();

/** One answer of a server. */
interface WireAnswer {
  status: number;
  type: string;
  bytes: Uint8Array<ArrayBuffer>;
}

const goodStatuses = fc.constantFrom(200, 200, 200, 201, 203, 204, 206);
const anyStatus = fc.integer({ min: 200, max: 599 });

function answersWith(status: fc.Arbitrary<number>): fc.Arbitrary<WireAnswer> {
  return fc.record({ status, type: pictureTypes, bytes: pictureBytes });
}

/** The statuses that have no body. */
const bodiless = new Set([204, 205, 304]);

/** A client of a server that answers so, the second time with the second answer. */
function clientOf(answers: readonly WireAnswer[], maxBytes: number): SuperOfficeClient {
  let count = 0;
  return createSuperOfficeClient({
    baseUrl: 'https://superoffice.test/Cust12345',
    auth: bearerAuth({ getToken: () => 'token' }),
    maxBytes,
    fetch: () => {
      const { status, type, bytes } = answers[Math.min(count, answers.length - 1)] ?? {
        status: 204,
        type: '',
        bytes: null,
      };
      count += 1;
      const headers = type === '' ? {} : { 'Content-Type': type };
      return Promise.resolve(new Response(bodiless.has(status) ? null : bytes, { status, headers }));
    },
  });
}

/** The way in which a picture ends: what it is, or the error's code. Anything that is not documented is an objection. */
async function endOf(
  picture: Promise<Blob | null>,
  mayBe: (blob: Blob) => boolean,
): Promise<{ end: string; objection: string | null }> {
  const settled = await picture.then(
    (blob) => ({ blob }),
    (error: unknown) => ({ error }),
  );
  if ('error' in settled) {
    const { error } = settled;
    if (isSuperOfficeError(error) && error.contactId === 7) return { end: error.code, objection: null };
    return { end: 'error', objection: String(error) };
  }
  const { blob } = settled;
  if (blob === null) return { end: 'none', objection: null };
  return { end: 'loaded', objection: mayBe(blob) ? null : `${blob.size} bytes of ${blob.type}` };
}

/** How an answer of 2xx may end. */
const endsOfSuccess = ['loaded', 'none', 'invalid-response', 'unsupported-image', 'too-large'];
/** How any other may. */
const endsOfFailure = [
  'none',
  'unauthorized',
  'forbidden',
  'not-found',
  'throttled',
  'wrong-tenant',
  'server-error',
  'timeout',
  'invalid-response',
  'unsupported-image',
  'too-large',
  'rejected',
];

it('is a Blob within the limit, nothing, or a documented error, whatever the server sends', async () => {
  const seen = new Set<string>();
  await fc.assert(
    fc.asyncProperty(answersWith(anyStatus), fc.integer({ min: 1, max: 3_000 }), async (answer, maxBytes) => {
      const picture = clientOf([answer], maxBytes).getImage(7);
      const { end, objection } = await endOf(picture, ({ size }) => size > 0 && size <= maxBytes);
      expect(objection).toBeNull();
      expect(answer.status < 300 ? endsOfSuccess : endsOfFailure).toContain(end);
      seen.add(end);
    }),
    runs(3_000),
  );
  expect([...seen].toSorted()).toEqual([...new Set([...endsOfSuccess, ...endsOfFailure])].toSorted());
});

it('is of a type that no browser takes for a page, whatever the server sends and says', async () => {
  const seen = new Set<string>();
  const answers = fc.array(answersWith(goodStatuses), { minLength: 1, maxLength: 2 });
  await fc.assert(
    fc.asyncProperty(answers, pictureTypes, async (wire, mimeType) => {
      const picture = loadImage(clientOf(wire, 10_000_000), 7, { width: 64, mimeType });
      const { end, objection } = await endOf(picture, ({ type }) => isDisplayable(type));
      expect(objection).toBeNull();
      expect(endsOfSuccess).toContain(end);
      seen.add(end);
    }),
    runs(3_000),
  );
  for (const end of ['loaded', 'invalid-response', 'unsupported-image']) expect(seen).toContain(end);
});

/** How a connection may treat a body. */
const connections = fc.record({
  sent: fc.nat(),
  declares: fc.constantFrom('nothing', 'the truth', 'more', 'nonsense'),
  breaks: fc.boolean(),
});

it('is whole, or refused, when a real connection breaks or lies about the length', async () => {
  const seen = new Set<string>();
  await fc.assert(
    fc.asyncProperty(pictureBytes, connections, async (bytes, { sent, declares, breaks }) => {
      const lengths = {
        nothing: undefined,
        'the truth': bytes.length,
        more: bytes.length + 7,
        nonsense: '7, 8',
      };
      const isBroken = breaks || declares === 'more' || declares === 'nonsense';
      server.answers((_request, response) => {
        const { socket } = response;
        const length = lengths[declares];
        // By hand, because Node's server keeps what it promises.
        socket?.write(
          `HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n${length === undefined ? 'Transfer-Encoding: chunked' : `Content-Length: ${length}`}\r\n\r\n`,
        );
        const part = breaks ? bytes.subarray(0, sent % (bytes.length + 1)) : bytes;
        if (length === undefined) {
          if (part.length > 0)
            socket?.write(
              Buffer.concat([Buffer.from(`${part.length.toString(16)}\r\n`), part, Buffer.from('\r\n')]),
            );
          if (!breaks) socket?.write('0\r\n\r\n');
        } else {
          socket?.write(part);
        }
        socket?.end();
      });
      const isWhole = ({ size }: Blob): boolean => size === bytes.length;
      const { end, objection } = await endOf(
        createTestClient(server, { timeoutMs: 5_000 }).getImage(7),
        isWhole,
      );
      expect(objection).toBeNull();
      expect(isBroken ? ['offline', 'loaded', 'invalid-response'] : ['loaded', 'invalid-response']).toContain(
        end,
      );
      seen.add(end);
    }),
    runs(300),
  );
  for (const end of ['loaded', 'offline']) expect(seen).toContain(end);
});
