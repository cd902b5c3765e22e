import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, render, waitFor } from '@testing-library/react';
import {
  ContactAvatar,
  ContactImageDetails,
  SuperOfficeImagesProvider,
  type SuperOfficeClient,
} from 'react-superoffice-images';
import { persistContactImages, type ContactImagePersistence } from 'react-superoffice-images/persistence';
import { createFakeSuperOffice, sampleImages, type FakeSuperOffice } from 'react-superoffice-images/testing';
import type { JSX } from 'react';
import { afterEach, beforeEach, expect, it, onTestFinished, vi } from 'vitest';
import { createFakeClient } from '../../fixtures/createFakeClient.js';
import { rowsOf } from '../../fixtures/keptRows.js';
import { settle } from '../fixtures/settle.js';
import { deletePictures } from '../persistence/visitPage.js';
import '../fixtures/createApp.js';

vi.setConfig({ testTimeout: 30_000 });

/** Two users of each of two tenants: to each of them contact 7 is another company, or has another picture. */
const scopes = ['Cust1/kari', 'Cust1/ola', 'Cust2/kari', 'Cust2/ola'] as const;
type Scope = (typeof scopes)[number];

const pictures = new Map<string, Uint8Array<ArrayBuffer>>(
  scopes.map((scope, index) => [scope, Uint8Array.from(sampleImages.png({ hue: index * 90 }))]),
);
const nameOfBytes = new Map([...pictures].map(([scope, bytes]) => [bytes.join(), scope]));
const descriptionOf = (scope: string): string => `Only for ${scope}`;

function fakeOf(scope: Scope): FakeSuperOffice {
  const image = { bytes: pictures.get(scope) ?? new Uint8Array(), description: descriptionOf(scope) };
  return createFakeSuperOffice({ contacts: [{ id: 7, name: 'Nordlys', image }] });
}

let fakes: Record<Scope, FakeSuperOffice>;
let open: ContactImagePersistence[] = [];

beforeEach(async () => {
  await deletePictures();
  fakes = {
    'Cust1/kari': fakeOf('Cust1/kari'),
    'Cust1/ola': fakeOf('Cust1/ola'),
    'Cust2/kari': fakeOf('Cust2/kari'),
    'Cust2/ola': fakeOf('Cust2/ola'),
  };
});

afterEach(leave);

/** Closes all pages. What is kept stays. */
function leave(): void {
  cleanup();
  for (const persistence of open) persistence.stop();
  open = [];
}

function createClient(scope: Scope): SuperOfficeClient {
  return createFakeClient(fakes[scope], { scope });
}

function createKeepingClient(scope: Scope): {
  client: SuperOfficeClient;
  persistence: ContactImagePersistence;
} {
  const client = createClient(scope);
  const persistence = persistContactImages(client);
  open.push(persistence);
  return { client, persistence };
}

interface PageProps {
  queryClient: QueryClient;
  client: SuperOfficeClient;
}

function Page({ queryClient, client }: PageProps): JSX.Element {
  return (
    <QueryClientProvider client={queryClient}>
      <SuperOfficeImagesProvider client={client}>
        <section data-scope={client.scope}>
          <ContactAvatar contactId={7} name="Nordlys" />
          <ContactImageDetails contactId={7} />
        </section>
      </SuperOfficeImagesProvider>
    </QueryClientProvider>
  );
}

/** Everything that was ever seen of somebody else's. */
interface Watch {
  wrong: () => Promise<string[]>;
}

function watch(): Watch {
  const wrong: string[] = [];
  const names = new Map<string, Promise<string>>();
  const shown: { scope: string; url: string }[] = [];
  const look = (): void => {
    for (const section of document.querySelectorAll<HTMLElement>('[data-scope]')) {
      const { scope = '' } = section.dataset;
      for (const other of scopes) {
        if (other !== scope && section.textContent.includes(descriptionOf(other)))
          wrong.push(`${other} for ${scope}`);
      }
      for (const { src: url } of section.querySelectorAll('img')) {
        shown.push({ scope, url });
        if (!names.has(url)) names.set(url, nameOf(url));
      }
    }
  };
  const observer = new MutationObserver(look);
  observer.observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
  onTestFinished(() => observer.disconnect());
  return {
    async wrong() {
      look();
      for (const { scope, url } of shown) {
        const name = await names.get(url);
        if (name !== scope) wrong.push(`the picture of ${name} for ${scope}`);
      }
      expect(shown).not.toHaveLength(0);
      return wrong;
    },
  };
}

async function nameOf(url: string): Promise<string> {
  const response = await fetch(url);
  return nameOfBytes.get(new Uint8Array(await response.arrayBuffer()).join()) ?? 'nobody';
}

/** Waits until a scope's avatar and details are there. */
async function untilShown(scope: Scope): Promise<void> {
  await waitFor(() => {
    const section = document.querySelector(`[data-scope="${scope}"]`);
    expect(section?.querySelector('.so-avatar[data-status=loaded] img')).toBeTruthy();
    expect(section).toHaveTextContent(descriptionOf(scope));
  });
}

/** Waits until everything is kept that was shown. */
async function untilKept(count: number): Promise<void> {
  await waitFor(async () => expect((await rowsOf('images')).size).toBe(count));
}

it('shows two users of two tenants, side by side in one cache, each their own', async () => {
  const { wrong } = watch();
  const queryClient = new QueryClient();
  render(scopes.map((scope) => <Page key={scope} queryClient={queryClient} client={createClient(scope)} />));
  await Promise.all(scopes.map(untilShown));
  expect(await wrong()).toEqual([]);
});

it('shows nothing of another while the clients are swapped under mounted components', async () => {
  const { wrong } = watch();
  const queryClient = new QueryClient();
  const clients = scopes.map(createClient);
  const [first = createClient('Cust1/kari')] = clients;
  const { rerender } = render(<Page queryClient={queryClient} client={first} />);
  await untilShown('Cust1/kari');
  for (let round = 0; round < 40; round += 1) {
    const client = clients[(round * 7 + (round % 3)) % clients.length] ?? first;
    rerender(<Page queryClient={queryClient} client={client} />);
    // Sometimes an answer comes before the next swap, and sometimes after it.
    if (round % 4 !== 0) await settle(round % 5);
  }
  rerender(<Page queryClient={queryClient} client={clients[3] ?? first} />);
  await untilShown('Cust2/ola');
  expect(await wrong()).toEqual([]);
});

it('restores for each only what was kept for them', async () => {
  for (const scope of scopes.slice(0, 3)) {
    render(<Page queryClient={new QueryClient()} client={createKeepingClient(scope).client} />);
  }
  await Promise.all(scopes.slice(0, 3).map(untilShown));
  await untilKept(3);
  leave();

  const { wrong } = watch();
  for (const scope of scopes) fakes[scope].hold();
  const queryClient = new QueryClient();
  render(
    scopes.map((scope) => (
      <Page key={scope} queryClient={queryClient} client={createKeepingClient(scope).client} />
    )),
  );
  await Promise.all(scopes.slice(0, 3).map(untilShown));
  await settle(300);
  // Who was never here before sees nothing of the others.
  expect(document.querySelector('[data-scope="Cust2/ola"] img')).toBeNull();
  expect(await wrong()).toEqual([]);
});

it('removes of one user everything, and of the others nothing, when another tab signs out', async () => {
  const pages = scopes.map((scope) => ({ scope, ...createKeepingClient(scope) }));
  render(
    pages.map(({ scope, client }) => <Page key={scope} queryClient={new QueryClient()} client={client} />),
  );
  await Promise.all(scopes.map(untilShown));
  await untilKept(4);

  // Another tab has a client of its own, and the same database.
  const there = createKeepingClient('Cust1/kari');
  await there.persistence.clear();
  await untilKept(3);
  const kept = [...(await rowsOf('infos')).keys(), ...(await rowsOf('usages')).keys()];
  expect(kept.filter((key) => key.includes('Cust1/kari'))).toEqual([]);
  expect(kept).toHaveLength(6);
  leave();

  const { wrong } = watch();
  for (const scope of scopes) fakes[scope].hold();
  render(
    scopes.map((scope) => (
      <Page key={scope} queryClient={new QueryClient()} client={createKeepingClient(scope).client} />
    )),
  );
  await Promise.all(scopes.slice(1).map(untilShown));
  await settle(300);
  expect(document.querySelector('[data-scope="Cust1/kari"] img')).toBeNull();
  expect(await wrong()).toEqual([]);
});
