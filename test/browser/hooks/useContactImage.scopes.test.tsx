import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, waitFor } from '@testing-library/react';
import {
  SuperOfficeImagesProvider,
  useContactImage,
  type ContactImage,
  type SuperOfficeClient,
} from 'react-superoffice-images';
import { createFakeSuperOffice, sampleImages, type FakeSuperOffice } from 'react-superoffice-images/testing';
import type { JSX, ReactNode } from 'react';
import { beforeEach, expect, it } from 'vitest';
import { createFakeClient } from '../../fixtures/createFakeClient.js';
import '../fixtures/createApp.js';

const pictures = { kari: sampleImages.png({ hue: 0 }), ola: sampleImages.png({ hue: 120 }) };

/** What each user may see of the same contact. */
function fakeOf(user: keyof typeof pictures): FakeSuperOffice {
  return createFakeSuperOffice({ contacts: [{ id: 7, name: 'Nordlys', image: pictures[user] }] });
}

let fakes = { kari: fakeOf('kari'), ola: fakeOf('ola') };
let queryClient = new QueryClient();

beforeEach(() => {
  fakes = { kari: fakeOf('kari'), ola: fakeOf('ola') };
  queryClient = new QueryClient();
});

function clientOf(user: keyof typeof pictures): SuperOfficeClient {
  return createFakeClient(fakes[user], { scope: `Cust12345/${user}` });
}

/** Everything that was rendered, for one component. */
type Log = Pick<ContactImage, 'status' | 'url'>[];

function Probe({ log, isEager = false }: { log: Log; isEager?: boolean }): JSX.Element {
  const { status, url } = useContactImage(7, { eager: isEager });
  log.push({ status, url });
  return <output>{status}</output>;
}

function inScope(client: SuperOfficeClient, children: ReactNode): JSX.Element {
  return (
    <QueryClientProvider client={queryClient}>
      <SuperOfficeImagesProvider client={client}>{children}</SuperOfficeImagesProvider>
    </QueryClientProvider>
  );
}

async function bytesOfLast(log: Log): Promise<Uint8Array> {
  await waitFor(() => expect(log.at(-1)?.status).toBe('loaded'));
  const response = await fetch(log.at(-1)?.url ?? '');
  return new Uint8Array(await response.arrayBuffer());
}

it.each([false, true])('never shows the picture of another scope (eager: %s)', async (isEager) => {
  const log: Log = [];
  const { rerender } = render(inScope(clientOf('kari'), <Probe log={log} isEager={isEager} />));
  await expect(bytesOfLast(log)).resolves.toEqual(pictures.kari);
  const url = log.at(-1)?.url;

  const release = fakes.ola.hold({ endpoint: 'image' });
  log.length = 0;
  rerender(inScope(clientOf('ola'), <Probe log={log} isEager={isEager} />));
  await waitFor(() => expect(fakes.ola.requests).toHaveLength(2));
  expect(log.filter((image) => image.url !== undefined)).toEqual([]);
  expect(log.at(-1)?.status).toBe('loading');
  release();
  await expect(bytesOfLast(log)).resolves.toEqual(pictures.ola);
  expect(log.map((image) => image.url)).not.toContain(url);
});

it('shows each scope its own picture, side by side in one cache', async () => {
  const logs: [Log, Log] = [[], []];
  render(
    <>
      {inScope(clientOf('kari'), <Probe log={logs[0]} />)}
      {inScope(clientOf('ola'), <Probe log={logs[1]} />)}
    </>,
  );
  await expect(bytesOfLast(logs[0])).resolves.toEqual(pictures.kari);
  await expect(bytesOfLast(logs[1])).resolves.toEqual(pictures.ola);
});

it('keeps the picture, and asks nothing, when the client is another of the same scope', async () => {
  const log: Log = [];
  const { rerender } = render(inScope(clientOf('kari'), <Probe log={log} />));
  await expect(bytesOfLast(log)).resolves.toEqual(pictures.kari);
  const last = log.at(-1);
  log.length = 0;
  rerender(inScope(clientOf('kari'), <Probe log={log} />));
  expect(log.length).toBeGreaterThan(0);
  expect(new Set(log.map(({ url }) => url))).toEqual(new Set([last?.url]));
  expect(fakes.kari.requests).toHaveLength(2);
});
