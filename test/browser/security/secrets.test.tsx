import { render } from '@testing-library/react';
import {
  ContactAvatar,
  ContactAvatarGroup,
  ContactImageDetails,
  isSuperOfficeError,
} from 'react-superoffice-images';
import { ContactImageCard } from 'react-superoffice-images/card';
import { persistContactImages } from 'react-superoffice-images/persistence';
import {
  createFakeSuperOffice,
  fakeFailureKinds,
  sampleImages,
  type FakeSuperOffice,
} from 'react-superoffice-images/testing';
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { untilWritten, writeRow } from '../../fixtures/keptRows.js';
import { createApp } from '../fixtures/createApp.js';
import { nextFrame } from '../fixtures/nextFrame.js';
import { deletePictures } from '../persistence/visitPage.js';
import { forgetCookie, plantedCredentials, word, type PlantedCredential } from './credentials.js';
import { echoes } from './echoes.js';
import { searchEverywhere, type Places } from './searchEverywhere.js';

vi.setConfig({ testTimeout: 30_000 });

const well = 1;
/** One contact for each failure, and one for each echo. */
const failing = fakeFailureKinds.map((kind, index) => ({ id: 100 + index, kind }));
const echoing = echoes.map((echo, index) => ({ id: 200 + index, echo }));
const ids = [well, ...failing.map(({ id }) => id), ...echoing.map(({ id }) => id)];

let printed: unknown[] = [];

beforeEach(async () => {
  await deletePictures();
  printed = [];
  // The browser keeps 250, and the modules of the tests may be as many.
  performance.clearResourceTimings();
  for (const method of ['debug', 'log', 'info', 'warn', 'error', 'trace'] as const) {
    vi.spyOn(console, method).mockImplementation((...input) => void printed.push(input));
  }
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
});

afterEach(() => {
  vi.useRealTimers();
  forgetCookie();
});

function serve({ accepts }: PlantedCredential): FakeSuperOffice {
  const fake = createFakeSuperOffice({
    auth: accepts,
    contacts: ids.map((id) => ({ id, name: `Company ${id}`, image: sampleImages.png({ hue: id }) })),
  });
  // At once, or everything else would wait for it.
  for (const { id, kind } of failing) fake.fail({ kind, contactId: id, retryAfter: '0' });
  return fake;
}

/** The SuperOffice in memory, which repeats the credential where a contact's failure is to be an echo. */
function repeat(fake: FakeSuperOffice): typeof globalThis.fetch {
  return async (input, init) => {
    const request = new Request(input, init);
    const id = Number(/Contact\/(\d+)\//u.exec(request.url)?.[1]);
    const echo = echoing.find((contact) => contact.id === id)?.echo;
    if (echo === undefined) return fake.fetch(input, init);
    const names = ['authorization', 'so-apptoken', 'x-xsrf-token'];
    return echo(names.flatMap((name) => request.headers.get(name) ?? []).join(' '));
  };
}

async function untilSettled(): Promise<void> {
  for (let count = 0; count < 100; count += 1) {
    // A server that is busy, and does not say for how long, is left alone for up to minutes.
    await vi.advanceTimersByTimeAsync(30_000);
    await nextFrame();
    if (document.querySelector('[data-status="loading"], [data-status="idle"]') === null) return;
  }
  throw new Error('It is still loading.');
}

/** Looks at everything, and asks for everything, with this credential. */
async function useCredential(credential: PlantedCredential): Promise<Places & { codes: Set<string> }> {
  const fake = serve(credential);
  const channel = new BroadcastChannel('react-superoffice-images');
  const told: unknown[] = [];
  channel.addEventListener('message', ({ data }) => told.push(data));
  const { client, queryClient, wrapper } = createApp({
    fake,
    fetch: repeat(fake),
    auth: credential.createAuth(),
    timeoutMs: 300,
    maxBytes: 1_000_000,
  });
  const persistence = persistContactImages(client);
  onTestFinished(() => {
    persistence.stop();
    channel.close();
  });
  render(
    <>
      <ContactAvatarGroup contacts={ids.map((contactId) => ({ contactId, name: null }))} />
      <ContactImageCard contactId={ids[3]} name="A card" open />
      {ids.map((id) => (
        <ContactAvatar key={id} contactId={id} name={`Company ${id}`} size={24} eager={id % 2 === 0} />
      ))}
      {ids.map((id) => (
        <ContactImageDetails key={id} contactId={id} />
      ))}
    </>,
    { wrapper },
  );
  await untilSettled();

  const picture = new Blob([sampleImages.png()], { type: 'image/png' });
  const asking = Promise.allSettled(
    ids.flatMap((id) => [
      client.getImageInfo(id),
      client.getImage(id, { width: 64 }),
      client.putImage(id, picture),
      client.deleteImage(id),
    ]),
  );
  for (let count = 0; count < 10; count += 1) await vi.advanceTimersByTimeAsync(500);
  const errors: unknown[] = (await asking).flatMap((answer) =>
    answer.status === 'rejected' ? [answer.reason] : [],
  );
  for (const { state } of queryClient.getQueryCache().getAll())
    if (state.error !== null) errors.push(state.error);
  await untilWritten();
  const codes = new Set(errors.map((error) => (isSuperOfficeError(error) ? error.code : String(error))));
  return { queryClient, errors, printed, told, codes };
}

describe.each(plantedCredentials)('the secrets of $scheme', (credential) => {
  it('are in no error, log, query key, cache entry, row, DOM or dehydrated state, whatever fails', async () => {
    const { codes, ...places } = await useCredential(credential);
    expect(await searchEverywhere(credential.secrets, places)).toEqual([]);
    // It was let in, and failed in every way.
    expect(document.querySelector(`[data-status="loaded"]`)).not.toBeNull();
    expect([...codes].toSorted((a, b) => a.localeCompare(b))).toEqual([
      'forbidden',
      'invalid-response',
      'not-found',
      'offline',
      'rejected',
      'server-error',
      'throttled',
      'timeout',
      'too-large',
      'unauthorized',
      'unsupported-image',
      'wrong-tenant',
    ]);
  });
});

it('finds a secret in each of the places', async () => {
  const { client, queryClient, wrapper } = createApp();
  persistContactImages(client).stop();
  render(<p title={word} />, { wrapper });
  queryClient.setQueryData(['key', word], null);
  queryClient.setQueryData(['data'], { deep: [new Blob([word])] });
  await queryClient
    .fetchQuery({ queryKey: ['failed'], queryFn: () => Promise.reject(new Error(word)), retry: false })
    .catch(() => undefined);
  localStorage.setItem('mine', word);
  await writeRow('infos', ['scope', 'contact', 1], { info: { description: word } });
  await writeRow('images', ['scope', 'contact', 1, word, 64, 'PNG'], new Blob(['x']));
  await writeRow('usages', ['scope', 'contact', 1], { version: word });
  await fetch(`/?${word}`);
  const error = new Error('outside', {
    cause: new Error('inside', { cause: { request: { headers: word } } }),
  });
  const found = await searchEverywhere([word], {
    queryClient,
    errors: [error],
    printed: [[word]],
    told: [word],
  });
  localStorage.clear();
  const places = new Set(found.map((finding) => finding.split(':', 1)[0]));
  expect(places).toEqual(
    new Set([
      'errors',
      'printed',
      'told',
      'query keys',
      'cache entries',
      'dehydrated state',
      'kept infos',
      'kept images',
      'kept usages',
      'storage',
      'the DOM',
      'what was fetched',
    ]),
  );
});
