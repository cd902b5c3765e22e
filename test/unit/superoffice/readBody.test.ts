import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { createTestClient } from '../../fixtures/createTestClient.js';
import { failureOf } from '../../fixtures/failureOf.js';
import { Gate } from '../../fixtures/Gate.js';
import { wireInfo } from '../../fixtures/imageInfoSample.js';
import { serverPerTest } from '../../fixtures/serverPerTest.js';

const server = serverPerTest();
const imagePng = { 'Content-Type': 'image/png' };
const kilobyte = Buffer.alloc(1_024, 7);

describe('a picture over maxBytes', () => {
  it('is not waited for when the server declares its length', async () => {
    const closed = new Gate();
    server.answers((_, response) => {
      response.on('close', closed.open);
      response.writeHead(200, { ...imagePng, 'Content-Length': 100_000_000 });
      // Not one byte of it ever comes.
      response.flushHeaders();
    });
    const error = await failureOf(createTestClient(server, { maxBytes: 10_000 }).getImage(7));
    expect(error).toMatchObject({ code: 'too-large', status: 200, contactId: 7 });
    expect(error.message).toContain('more than 10000 bytes');
    await closed.passed;
  });

  it('is stopped while it streams, long before the server has sent it all', async () => {
    const total = 200_000_000;
    const closed = new Gate();
    let sent = 0;
    server.answers((_, response) => {
      response.on('close', closed.open);
      response.writeHead(200, imagePng);
      const pump = (): void => {
        while (sent < total && !response.destroyed) {
          sent += kilobyte.length;
          if (!response.write(kilobyte)) {
            response.once('drain', pump);
            return;
          }
        }
        response.end();
      };
      pump();
    });
    const error = await failureOf(createTestClient(server, { maxBytes: 10_000 }).getImage(7));
    expect(error).toMatchObject({ code: 'too-large', status: 200, contactId: 7 });
    await closed.passed;
    // What the sockets' buffers took is a few megabytes.
    expect(sent).toBeLessThan(total / 4);
  });

  it('is counted after it was unpacked', async () => {
    const body = gzipSync(Buffer.alloc(1_000_000));
    server.answers({
      headers: { ...imagePng, 'Content-Encoding': 'gzip', 'Content-Length': body.length },
      body,
    });
    expect(body.length).toBeLessThan(10_000);
    const error = await failureOf(createTestClient(server, { maxBytes: 10_000 }).getImage(7));
    expect(error.code).toBe('too-large');
  });

  it.each([
    [10_000, true],
    [10_001, false],
  ])('has more than maxBytes, not as many: %i of 10000', async (size, fits) => {
    for (const headers of [{ ...imagePng, 'Content-Length': size }, imagePng]) {
      server.answers((_, response) => {
        response.writeHead(200, headers);
        response.write(Buffer.alloc(size - 1));
        response.end('x');
      });
      const request = createTestClient(server, { maxBytes: 10_000 }).getImage(7);
      const outcome = await request.then(
        (blob) => blob?.size,
        (error: { code?: unknown }) => error.code,
      );
      expect(outcome).toBe(fits ? size : 'too-large');
    }
  });

  it('has more than ten million bytes, unless told otherwise', async () => {
    server.answers({ headers: imagePng, body: Buffer.alloc(10_000_001) });
    expect((await failureOf(createTestClient(server).getImage(7))).code).toBe('too-large');
    server.answers({ headers: imagePng, body: Buffer.alloc(10_000_000) });
    expect((await createTestClient(server).getImage(7))?.size).toBe(10_000_000);
  });
});

it.each([5, 5_000])('reads a compressed body, whose declared length is another: %i bytes', async (size) => {
  const body = gzipSync(Buffer.alloc(size));
  server.answers({
    headers: { ...imagePng, 'Content-Encoding': 'gzip', 'Content-Length': body.length },
    body,
  });
  expect(body.length).not.toBe(size);
  expect((await createTestClient(server).getImage(7))?.size).toBe(size);
});

it('reads text whose characters are torn apart between two chunks', async () => {
  const body = Buffer.from(JSON.stringify(wireInfo({ Description: '山田' })));
  const middle = body.indexOf(Buffer.from('山')) + 1;
  server.answers((_, response) => {
    response.writeHead(200, { 'Content-Type': 'application/json' });
    response.write(body.subarray(0, middle));
    setTimeout(() => response.end(body.subarray(middle)), 10);
  });
  expect((await createTestClient(server).getImageInfo(7))?.description).toBe('山田');
});

describe('a body that breaks off', () => {
  it.each([
    ['with its length declared', { ...imagePng, 'Content-Length': 5_000 }],
    ['in chunks', imagePng],
  ])('is offline: %s', async (_, headers) => {
    server.answers((_request, response) => {
      response.writeHead(200, headers);
      response.write(kilobyte, () => response.destroy());
    });
    const error = await failureOf(createTestClient(server).getImage(7));
    expect(error).toMatchObject({ code: 'offline', contactId: 7 });
  });

  it('is offline also where fetch does not notice', async () => {
    const short = new Response(kilobyte, { headers: { ...imagePng, 'Content-Length': '5000' } });
    const client = createTestClient(server, { fetch: () => Promise.resolve(short) });
    const error = await failureOf(client.getImage(7));
    expect(error).toMatchObject({ code: 'offline', status: 200, contactId: 7 });
    expect(error.message).toContain('after 1024 of 5000 bytes');
  });

  it('of an error still tells the status', async () => {
    server.answers((_, response) => {
      response.writeHead(403, { 'Content-Type': 'application/json', 'Content-Length': 5_000 });
      response.write('{"Message":', () => response.destroy());
    });
    const error = await failureOf(createTestClient(server).getImage(7));
    expect(error).toMatchObject({ code: 'forbidden', status: 403, serverMessage: undefined });
  });
});
