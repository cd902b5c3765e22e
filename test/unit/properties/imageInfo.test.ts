import * as fc from 'fast-check';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { ContactImageDetails } from 'react-superoffice-images';
import {
  bearerAuth,
  createSuperOfficeClient,
  isSuperOfficeError,
  type ContactImageInfo,
} from 'react-superoffice-images/core';
import { expect, it } from 'vitest';
import { keepSameInfo } from '../../../src/images/keepSameInfo.js';
import { reviveInfo } from '../../../src/images/reviveInfo.js';
import { createTestClient } from '../../fixtures/createTestClient.js';
import { rejectionOf } from '../../fixtures/failureOf.js';
import { imageInfoSample } from '../../fixtures/imageInfoSample.js';
import { serverPerTest } from '../../fixtures/serverPerTest.js';
import { objectionsToInfo } from './objectionsToInfo.js';
import { runs } from './runs.js';
import { brokenInfos, fullSample, mutatedInfos } from './wireInfos.js';

const server = serverPerTest();

/** What a server may send where an Imageinfo is expected. */
const bodies: fc.Arbitrary<string | Uint8Array<ArrayBuffer>> = fc.oneof(
  { weight: 6, arbitrary: mutatedInfos },
  { weight: 2, arbitrary: fc.json() },
  { weight: 2, arbitrary: brokenInfos },
  { weight: 1, arbitrary: fc.string({ unit: 'binary' }) },
  { weight: 1, arbitrary: fc.uint8Array().map((bytes) => Uint8Array.from(bytes)) },
);

/** Asks a server that says this. */
function read(body: string | Uint8Array<ArrayBuffer>): Promise<ContactImageInfo | null> {
  const client = createSuperOfficeClient({
    baseUrl: 'https://superoffice.test/Cust12345',
    auth: bearerAuth({ getToken: () => 'token' }),
    fetch: () => Promise.resolve(new Response(body, { headers: { 'Content-Type': 'application/json' } })),
  });
  return client.getImageInfo(7);
}

/** What it is that a body was read as, and what is wrong with that. */
async function judge(
  answer: Promise<ContactImageInfo | null>,
): Promise<{ outcome: string; objections: string[] }> {
  const settled = await answer.then(
    (info) => ({ info }),
    (error: unknown) => ({ error }),
  );
  if ('info' in settled) {
    const { info } = settled;
    return info === null
      ? { outcome: 'none', objections: [] }
      : { outcome: 'info', objections: objectionsToInfo(info) };
  }
  const { error } = settled;
  const isDocumented =
    isSuperOfficeError(error) && error.code === 'invalid-response' && error.contactId === 7;
  return { outcome: 'refused', objections: isDocumented ? [] : [`It threw ${String(error)}`] };
}

it('is judged by one who knows right from wrong', async () => {
  const info = await read(JSON.stringify(fullSample));
  expect(objectionsToInfo(info)).toEqual([]);
  expect(objectionsToInfo(await read(JSON.stringify(imageInfoSample)))).toEqual([]);
  for (const member of Object.keys(info ?? {})) {
    expect(objectionsToInfo({ ...info, [member]: undefined })).not.toEqual([]);
  }
  expect(objectionsToInfo({ ...info, updatedDate: new Date(NaN) })).not.toEqual([]);
  expect(objectionsToInfo({ ...info, blobId: 0 })).not.toEqual([]);
  expect(objectionsToInfo({ ...info, token: '' })).not.toEqual([]);
});

it('is an info as promised, nothing, or an invalid response, whatever the server says', async () => {
  const outcomes: string[] = [];
  await fc.assert(
    fc.asyncProperty(bodies, async (body) => {
      const { outcome, objections } = await judge(read(body));
      expect(objections).toEqual([]);
      outcomes.push(outcome);
    }),
    runs(3_000),
  );
  // A generator that never gets through proves nothing.
  for (const outcome of ['info', 'none', 'refused']) {
    expect(outcomes.filter((each) => each === outcome).length).toBeGreaterThan(outcomes.length / 50);
  }
});

it('is the same over a real connection, in whatever pieces it arrives', async () => {
  await fc.assert(
    fc.asyncProperty(bodies, fc.integer({ min: 1, max: 50 }), async (body, pieces) => {
      const bytes = Buffer.from(body);
      server.answers((_request, response) => {
        const length = Math.max(1, Math.ceil(bytes.length / pieces));
        for (let at = 0; at < bytes.length; at += length) response.write(bytes.subarray(at, at + length));
        response.end();
      });
      const [received, expected] = await Promise.all([
        judge(createTestClient(server).getImageInfo(7)),
        judge(read(body)),
      ]);
      expect(received).toEqual(expected);
    }),
    runs(200),
  );
});

it('is refused without a word of the body, which may be anything', async () => {
  const canary = 'c4n4ry';
  const kinds = [
    `"${canary}"`,
    `{"BlobId":"${canary}"}`,
    `{"${canary}":`,
    `{"FieldProperties":{"${canary}":1}}`,
  ];
  for (const body of kinds) {
    const error = await rejectionOf(read(body));
    expect(`${String(error)} ${JSON.stringify(error)}`).not.toContain(canary);
  }
});

/** The elements that `ContactImageDetails` is made of. */
const elements = new Set(['div', 'dl', 'dt', 'dd', 'span', 'bdi', 'time', 'data', 'output']);

it('can be drawn, kept as JSON and compared, whatever it says', async () => {
  await fc.assert(
    fc.asyncProperty(mutatedInfos, async (body) => {
      const info = await read(body).catch(() => null);
      fc.pre(info !== null);
      const html = renderToStaticMarkup(createElement(ContactImageDetails, { info }));
      const tags = [...html.matchAll(/<\/?([^\s>/]*)/gu)].map(([, name = '']) => name);
      expect(tags.filter((name) => !elements.has(name))).toEqual([]);

      const kept: ContactImageInfo = JSON.parse(JSON.stringify(info));
      expect(objectionsToInfo(reviveInfo(kept))).toEqual([]);
      expect(reviveInfo(kept)?.updatedDate).toEqual(info.updatedDate);
      expect(keepSameInfo(info, structuredClone(info))).toBe(info);
    }),
    runs(500),
  );
  expect({}).not.toHaveProperty('polluted');
});
