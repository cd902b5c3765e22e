import { waitFor } from '@testing-library/react';
import { createFakeSuperOffice, sampleImages } from 'react-superoffice-images/testing';
import { describe, expect, it } from 'vitest';
import { createApp, photo, type App } from '../fixtures/createApp.js';
import { renderAvatar, shownSource, untilStatus } from '../fixtures/renderAvatar.js';

/** An app whose server's answers for pictures are made into others. */
function createAppWith(toAnswer: (answer: Response) => Response | Promise<Response>, maxBytes?: number): App {
  const fake = createFakeSuperOffice({ contacts: [{ id: 7, name: 'Nordlys', image: photo }] });
  return createApp({
    fake,
    maxBytes,
    fetch: async (...request) => {
      const answer = await fake.fetch(...request);
      return fake.requests.at(-1)?.endpoint === 'image' ? toAnswer(answer) : answer;
    },
  });
}

function withZeros(bytes: Uint8Array, from: number, count: number): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(bytes).fill(0, from, from + count);
}

/** Neither its screen has a size, nor the one frame on it. */
function withoutSize(gif: Uint8Array): Uint8Array<ArrayBuffer> {
  const frame = gif.findIndex((byte, index) => byte === 0x2c && gif[index + 1] === 0 && gif[index + 5] === 8);
  return withZeros(withZeros(gif, 6, 4), frame + 5, 4);
}

/** What the avatar gives as the reason for the initials in place of a picture. */
async function problemOf(app: App): Promise<string | null> {
  const { avatar } = renderAvatar({ contactId: 7, name: 'Nordlys' }, app);
  await untilStatus(avatar, 'error');
  expect(avatar).toHaveTextContent('N');
  expect(shownSource(avatar)).toBeNull();
  return avatar.getAttribute('data-reason');
}

it.each([
  ['an HTML page', 'login-page', 'invalid-response'],
  ['an HTML page that calls itself a PNG', 'not-an-image', 'invalid-response'],
  ['nothing at all', 'empty-body', 'invalid-response'],
  ['a metafile, asked for as PNG too,', 'unsupported-image', 'unsupported-image'],
] as const)('does not take %s for a picture', async (_, kind, reason) => {
  const app = createApp();
  app.fake.fail({ kind, endpoint: 'image' });
  await expect(problemOf(app)).resolves.toBe(reason);
});

it('does not take a body for whole that breaks off, or is shorter than it said it would be', async () => {
  const brokenOff = createApp();
  brokenOff.fake.fail({ kind: 'cut-off', endpoint: 'image' });
  const short = createAppWith(async (answer) => {
    const whole = await answer.arrayBuffer();
    return new Response(whole.slice(0, whole.byteLength / 2), {
      headers: { 'Content-Type': 'image/jpeg', 'Content-Length': String(whole.byteLength) },
    });
  });
  await expect(Promise.all([problemOf(brokenOff), problemOf(short)])).resolves.toEqual([
    'offline',
    'offline',
  ]);
  expect([brokenOff.fake.requests.length, short.fake.requests.length]).toEqual([4, 4]);
});

it.each([
  ['JPEG', sampleImages.jpeg({ width: 90, height: 60 })],
  ['PNG', sampleImages.png({ width: 90, height: 60 })],
  ['GIF', sampleImages.gif({ width: 90, height: 60 })],
])(
  'does not take a %s that ends before its first pixel for one, whatever length was said',
  async (_, bytes) => {
    const app = createAppWith(
      () => new Response(bytes.slice(0, 30), { headers: { 'Content-Type': 'application/octet-stream' } }),
    );
    await expect(problemOf(app)).resolves.toBe('unsupported-image');
  },
);

it.each([
  ['JPEG', sampleImages.jpeg({ width: 90, height: 60 }), 'image/jpeg'],
  ['PNG', sampleImages.png({ width: 90, height: 60 }), 'image/png'],
])('shows of a %s that is stored cut off what browsers make of it', async (_, bytes, type) => {
  // The server says a length, and that many bytes come: nobody can tell this from what was stored.
  const app = createAppWith(
    () => new Response(bytes.slice(0, bytes.length / 2), { headers: { 'Content-Type': type } }),
  );
  const { avatar } = renderAvatar({ contactId: 7, name: 'Nordlys' }, app);
  await untilStatus(avatar, 'loaded');
  expect(avatar.querySelector('img')?.naturalWidth).toBe(90);
  expect(app.fake.requests).toHaveLength(2);
});

describe('a picture larger than maxBytes', () => {
  it('is given up where the limit is reached, not at its end', async () => {
    const chunk = new Uint8Array(10_000).fill(0xff);
    let sent = 0;
    let isCancelled = false;
    const app = createAppWith(
      () =>
        new Response(
          new ReadableStream({
            pull: (controller) => {
              controller.enqueue(chunk);
              sent += chunk.length;
              if (sent > 50_000_000) controller.close();
            },
            cancel: () => {
              isCancelled = true;
            },
          }),
          { headers: { 'Content-Type': 'image/png' } },
        ),
      100_000,
    );
    await expect(problemOf(app)).resolves.toBe('too-large');
    expect(isCancelled).toBe(true);
    expect(sent).toBeLessThanOrEqual(150_000);
  });

  it('is not even begun when it says how large it is', async () => {
    const app = createApp();
    app.fake.fail({ kind: 'too-large', endpoint: 'image' });
    await expect(problemOf(app)).resolves.toBe('too-large');
    expect(app.fake.requests).toHaveLength(2);
  });

  it('is shown when it has exactly as many bytes', async () => {
    const small = sampleImages.png({ width: 30, height: 30 });
    const app = createApp({ maxBytes: small.length });
    app.fake.setImage(7, small);
    const { avatar } = renderAvatar({ contactId: 7, name: 'Nordlys' }, app);
    await untilStatus(avatar, 'loaded');
    expect(avatar.querySelector('img')?.naturalWidth).toBe(30);
  });
});

describe('the size of a picture', () => {
  it('may be a single pixel', async () => {
    const app = createApp();
    app.fake.setImage(7, sampleImages.png({ width: 1, height: 1 }));
    const { avatar } = renderAvatar({ contactId: 7, name: 'Nordlys' }, app);
    await untilStatus(avatar, 'loaded');
    expect(avatar.querySelector('img')?.naturalWidth).toBe(1);
  });

  it.each([
    ['PNG without a width', withZeros(sampleImages.png({ width: 8, height: 8 }), 16, 4)],
    ['PNG without a size', withZeros(sampleImages.png({ width: 8, height: 8 }), 16, 8)],
    ['GIF without a size', withoutSize(sampleImages.gif({ width: 8, height: 8 }))],
  ])('is not nothing: a %s is none', async (_, bytes) => {
    const app = createAppWith(() => new Response(bytes, { headers: { 'Content-Type': 'image/png' } }));
    await expect(problemOf(app)).resolves.toBe('unsupported-image');
  });
});

/** The server converts what it is asked to, with this answer. */
function createLyingApp(convert: () => Response): App {
  const fake = createFakeSuperOffice({ contacts: [{ id: 7, name: 'Nordlys', image: photo }] });
  const tiff = sampleImages.tiff({ width: 8, height: 8 });
  return createApp({
    fake,
    fetch: async (...request) => {
      const answer = await fake.fetch(...request);
      const { endpoint, url } = fake.requests.at(-1) ?? {};
      if (endpoint !== 'image') return answer;
      if (url?.includes('type=PNG') === true) return convert();
      return new Response(tiff, { headers: { 'Content-Type': answer.headers.get('Content-Type') ?? '' } });
    },
  });
}

describe('bytes that everybody says are a PNG, and are none', () => {
  it('are asked for as a PNG, and are no failure meanwhile', async () => {
    const png = sampleImages.png({ width: 30, height: 30 });
    const app = createLyingApp(() => new Response(png, { headers: { 'Content-Type': 'image/png' } }));
    const statuses: string[] = [];
    const onStatusChange = (status: string): number => statuses.push(status);
    const { avatar } = renderAvatar({ contactId: 7, name: 'Nordlys', onStatusChange }, app);
    await untilStatus(avatar, 'loaded');
    expect(avatar.querySelector('img')?.naturalWidth).toBe(30);
    expect(statuses).toEqual(['loading', 'loaded']);
  });

  it.each([
    ['a page', 'text/html'],
    ['a text that calls itself a PNG', 'image/png'],
  ])('are a failure when what comes instead is %s', async (_, type) => {
    const app = createLyingApp(() => new Response('<p>Sign in</p>', { headers: { 'Content-Type': type } }));
    await expect(problemOf(app)).resolves.toBe('invalid-response');
  });
});

it('leaves other avatars alone', async () => {
  const app = createApp();
  app.fake.fail({ kind: 'not-an-image', contactId: 7 });
  const broken = renderAvatar({ contactId: 7, name: 'Nordlys' }, app);
  const whole = renderAvatar({ contactId: 8, name: 'Fjord' }, app);
  await untilStatus(whole.avatar, 'loaded');
  await waitFor(() => expect(broken.avatar).toHaveAttribute('data-status', 'error'));
});
