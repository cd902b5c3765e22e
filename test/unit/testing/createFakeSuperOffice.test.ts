import { createFakeSuperOffice, sampleImages } from 'react-superoffice-images/testing';
import { afterEach, expect, test, vi } from 'vitest';
import { readJson, urlOf } from './readJson.js';

afterEach(() => vi.useRealTimers());

const contacts = [
  { id: 1, name: 'One', image: sampleImages.png() },
  { id: 2, name: 'Two' },
];

test('takes a Request, a text or a URL', async () => {
  const { fetch } = createFakeSuperOffice({ contacts });
  expect((await fetch(urlOf(1))).status).toBe(200);
  expect((await fetch(new URL(urlOf(1)))).status).toBe(200);
  expect((await fetch(new Request(urlOf(1)))).status).toBe(200);
  expect((await fetch(new Request(urlOf(1)), { method: 'PATCH' })).status).toBe(405);
});

test('takes a relative address where there is no page', async () => {
  const { fetch } = createFakeSuperOffice({ contacts });
  expect((await fetch('/api/v1/Contact/1/Imageinfo')).status).toBe(200);
});

test('rejects with the reason of a signal that is aborted already, and logs nothing', async () => {
  const fake = createFakeSuperOffice({ contacts });
  const reason = new Error('gone');
  await expect(fake.fetch(urlOf(1), { signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
  expect(fake.requests).toEqual([]);
});

test('rejects at once when it is aborted while it waits', async () => {
  const fake = createFakeSuperOffice({ contacts, latencyMs: 60_000 });
  const giveUp = new AbortController();
  const answer = fake.fetch(new Request(urlOf(1), { signal: giveUp.signal }));
  await vi.waitFor(() => expect(fake.inFlight).toBe(1));
  const reason = new Error('gone');
  giveUp.abort(reason);
  await expect(answer).rejects.toBe(reason);
  expect(fake.requests).toMatchObject([{ aborted: true, status: undefined }]);
  expect(fake.inFlight).toBe(0);
});

test('waits as long as the latency says', async () => {
  vi.useFakeTimers();
  const fake = createFakeSuperOffice({
    contacts,
    latencyMs: (request) => (request.url.includes('/1/') ? 100 : 300),
  });
  const settled: string[] = [];
  const first = fake.fetch(urlOf(1)).then(() => settled.push('first'));
  const second = fake.fetch(urlOf(2)).then(() => settled.push('second'));
  await vi.advanceTimersByTimeAsync(99);
  expect(settled).toEqual([]);
  await vi.advanceTimersByTimeAsync(1);
  expect(settled).toEqual(['first']);
  await vi.advanceTimersByTimeAsync(200);
  expect(settled).toEqual(['first', 'second']);
  await Promise.all([first, second]);
});

test('delays the requests of one contact until the delay is lifted', async () => {
  vi.useFakeTimers();
  const fake = createFakeSuperOffice({ contacts });
  const lift = fake.delay({ contactId: 1, endpoint: 'info', latencyMs: 500 });
  const settled: string[] = [];
  const delayed = fake.fetch(urlOf(1)).then(() => settled.push('delayed'));
  await fake.fetch(urlOf(1, 'Image'));
  await fake.fetch(urlOf(2));
  expect(settled).toEqual([]);
  await vi.advanceTimersByTimeAsync(500);
  await delayed;
  lift();
  expect((await fake.fetch(urlOf(1))).status).toBe(200);
});

test('holds requests back until they are let go', async () => {
  const fake = createFakeSuperOffice({ contacts });
  const letGo = fake.hold({ endpoint: 'info' });
  const letGoTwo = fake.hold({ contactId: 2 });
  const answers = [fake.fetch(urlOf(1)), fake.fetch(urlOf(2))];
  await fake.fetch(urlOf(1, 'Image'));
  expect(fake.inFlight).toBe(2);
  letGo();
  await answers[0];
  expect(fake.inFlight).toBe(1);
  letGoTwo();
  await answers[1];
  expect([fake.inFlight, fake.maxInFlight]).toEqual([0, 3]);
});

test('lets a held request be aborted', async () => {
  const fake = createFakeSuperOffice({ contacts });
  fake.hold();
  const giveUp = new AbortController();
  const answer = fake.fetch(urlOf(1), { signal: giveUp.signal });
  giveUp.abort();
  await expect(answer).rejects.toThrow('aborted');
});

test('is well again after recover, and lets go what it held', async () => {
  const fake = createFakeSuperOffice({ contacts });
  fake.fail({ kind: 'offline' });
  fake.delay({ latencyMs: 60_000 });
  fake.hold();
  const held = fake.fetch(urlOf(1));
  fake.recover();
  expect((await held).status).toBe(200);
});

test('logs what was asked', async () => {
  const fake = createFakeSuperOffice({ contacts });
  await fake.fetch(urlOf(1, 'Image?w=64'), { headers: { 'SO-Language': 'nb' } });
  await fake.fetch(urlOf(3));
  await fake.fetch('https://example.com/elsewhere');
  expect(fake.requests).toMatchObject([
    {
      method: 'GET',
      path: '/Cust12345/api/v1/Contact/1/Image?w=64',
      url: urlOf(1, 'Image?w=64'),
      headers: { 'so-language': 'nb' },
      endpoint: 'image',
      contactId: 1,
      status: 200,
      aborted: false,
    },
    { endpoint: 'info', contactId: 3, status: 404 },
    { endpoint: null, contactId: null, status: 404 },
  ]);
  expect(Math.abs(Date.now() - (fake.requests[0]?.startedAt ?? 0))).toBeLessThan(10_000);
});

test('forgets the log, and goes on with the same array', async () => {
  const fake = createFakeSuperOffice({ contacts });
  const { requests } = fake;
  await fake.fetch(urlOf(1));
  fake.clearRequests();
  expect(requests).toEqual([]);
  await fake.fetch(urlOf(2));
  expect(requests).toHaveLength(1);
});

test('tells which contacts have a picture by now', () => {
  const fake = createFakeSuperOffice({ contacts });
  fake.removeImage(1);
  fake.setImage(2, sampleImages.gif());
  expect(fake.contacts).toEqual([
    { id: 1, name: 'One', hasImage: false },
    { id: 2, name: 'Two', hasImage: true },
  ]);
});

test('says which contact it does not know', () => {
  const fake = createFakeSuperOffice({ contacts });
  expect(() => fake.setImage(9, sampleImages.png())).toThrow('The fake knows no contact 9.');
  expect(() => fake.removeImage(9)).toThrow('contact 9');
  expect(() => fake.setInfo(9, {})).toThrow('contact 9');
});

test('keeps its own copy of the bytes', async () => {
  const bytes = sampleImages.png();
  const fake = createFakeSuperOffice({ contacts: [{ id: 1, name: 'One', image: bytes }] });
  bytes.fill(0);
  const later = sampleImages.png();
  fake.setImage(1, later);
  later.fill(0);
  const answer = await fake.fetch(urlOf(1, 'Image'));
  expect(new Uint8Array(await answer.arrayBuffer())[1]).toBe(0x50);
});

test('knows the sample companies when it is told nothing', async () => {
  const fake = createFakeSuperOffice();
  expect(fake.contacts.length).toBeGreaterThanOrEqual(60);
  expect((await fake.fetch(urlOf(7))).status).toBe(200);
});

test('lets two fakes live side by side', async () => {
  const [first, second] = [createFakeSuperOffice({ contacts }), createFakeSuperOffice({ contacts })];
  first.removeImage(1);
  second.fail({ kind: 'forbidden', contactId: 2 });
  expect(await readJson(await second.fetch(urlOf(1)))).toMatchObject({ MimeType: 'image/png' });
  expect((await first.fetch(urlOf(2))).status).toBe(200);
});
