import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { ContactAvatar, contactImageQueries, SuperOfficeImagesProvider } from 'react-superoffice-images';
import 'react-superoffice-images/styles.css';
import { createFakeSuperOffice, sampleImages, type FakeSuperOffice } from 'react-superoffice-images/testing';
import { Fragment, StrictMode, type JSX } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { vi } from 'vitest';
import { getQueue } from '../../../src/images/clientQueue.js';
import { createFakeClient } from '../../fixtures/createFakeClient.js';
import { nextFrame } from '../fixtures/nextFrame.js';

/** Who looks: what each of them may see of a contact is another picture. */
export const users = ['kari', 'ola'] as const;
export type User = (typeof users)[number];

export const contactIds = [1, 2, 3] as const;

/** An avatar on the page. */
export interface Avatar {
  contactId: number;
  size: number;
  isEager: boolean;
}

/** Where on the page the avatars are (CSS pixels): on the screen, near it, and far away. */
const tops = [0, 60, 800, 1_000, 3_000, 3_060] as const;
export const slots = [...tops.keys()];

const nameOf = (user: User, id: number, version: number): string => `${user}/${id}/${version}`;

let drawn = 0;

/** Bytes that no other picture has; every third picture is large enough to come in the width of its box. */
function drawPicture(): Uint8Array<ArrayBuffer> {
  drawn += 1;
  return sampleImages.png({
    width: 16 + (drawn % 7),
    height: 16 + Math.floor(drawn / 360),
    hue: drawn % 360,
  });
}

/** Two users of one tenant, their SuperOffices, one cache, and one page with avatars. */
export class World {
  readonly fakes: Record<User, FakeSuperOffice>;
  /** What each contact's picture is now; `null` for none. */
  readonly truth = new Map<string, string | null>();
  readonly #nameOfBytes = new Map<string, string>();
  readonly #versions = new Map<string, number>();
  readonly #nameOfUrl = new Map<string, Promise<string>>();
  /** Everything that was ever on the page: who should be seen, and the URL of what was. */
  readonly #seen = new Map<string, { expected: string; url: string }>();
  readonly #queryClient = new QueryClient();
  /** The second is another client of the first one's user, as after signing in again. */
  readonly clients;
  readonly #root;
  readonly #container = document.createElement('div');
  readonly #observer = new MutationObserver(() => this.#look());
  readonly #isStrict: boolean;
  #avatars = new Map<number, Avatar>();
  #clientIndex = 0;
  #isReversed = false;

  constructor(isStrict: boolean) {
    this.#isStrict = isStrict;
    const contacts = contactIds.map((id) => ({ id, name: `Company ${id}` }));
    this.fakes = { kari: createFakeSuperOffice({ contacts }), ola: createFakeSuperOffice({ contacts }) };
    this.clients = ([['kari'], ['kari'], ['ola']] as const).map(([user]) =>
      createFakeClient(this.fakes[user], { scope: `Cust12345/${user}`, concurrency: 2, timeoutMs: 2_000 }),
    );
    for (const user of users) for (const id of contactIds) this.replace(user, id);
    document.body.append(this.#container);
    this.#root = createRoot(this.#container);
    this.#observer.observe(this.#container, { subtree: true, childList: true, attributes: true });
    this.#draw();
  }

  get user(): User {
    return this.#clientIndex === 2 ? 'ola' : 'kari';
  }

  /** A colleague replaces the picture. */
  replace(user: User, id: number): void {
    const key = `${user}/${id}`;
    const version = (this.#versions.get(key) ?? 0) + 1;
    this.#versions.set(key, version);
    const bytes = drawPicture();
    this.#nameOfBytes.set(bytes.join(), nameOf(user, id, version));
    this.fakes[user].setImage(id, bytes);
    this.truth.set(key, nameOf(user, id, version));
  }

  /** A colleague removes the picture. */
  remove(user: User, id: number): void {
    this.fakes[user].removeImage(id);
    this.truth.set(`${user}/${id}`, null);
  }

  mount(slot: number, avatar: Avatar): void {
    this.#avatars.set(slot, avatar);
    this.#draw();
  }

  unmount(slot: number): void {
    this.#avatars.delete(slot);
    this.#draw();
  }

  swap(clientIndex: number): void {
    this.#clientIndex = clientIndex;
    this.#draw();
  }

  turnAround(): void {
    this.#isReversed = !this.#isReversed;
    this.#draw();
  }

  refetch(): void {
    for (const client of this.clients) {
      void this.#queryClient.invalidateQueries(contactImageQueries(client).all());
    }
  }

  recover(): void {
    for (const user of users) this.fakes[user].recover();
  }

  /** Lets time go by, and the browser do what it does in it. */
  async wait(ms: number): Promise<void> {
    await vi.advanceTimersByTimeAsync(ms);
    await nextFrame(2);
  }

  /** What is wrong with the avatars on the screen, now that nothing fails any more. */
  async objections(): Promise<string[]> {
    const wrong: string[] = [];
    for (const element of this.#elements()) {
      const { top, bottom } = element.getBoundingClientRect();
      if (bottom <= 0 || top >= innerHeight) continue;
      const { slot, expected = '', status } = element.dataset;
      const truth = this.truth.get(expected) ?? null;
      const url = element.querySelector('img')?.getAttribute('src') ?? null;
      const shown = url === null ? null : await this.#nameOf(url);
      if (status !== (truth === null ? 'none' : 'loaded')) wrong.push(`${slot} is ${status}, not ${truth}`);
      if (shown !== truth) wrong.push(`${slot} shows ${shown}, not ${truth}`);
    }
    return wrong;
  }

  /** Whatever was seen for a moment, and was another contact's, another user's or nobody's picture. */
  async wrongSights(): Promise<string[]> {
    const sights = await Promise.all(
      [...this.#seen.values()].map(async ({ expected, url }) => ({
        expected,
        shown: await this.#nameOf(url),
      })),
    );
    return sights
      .filter(({ expected, shown }) => !shown.startsWith(`${expected}/`))
      .map(({ expected, shown }) => `${shown} for ${expected}`);
  }

  /** Takes everything off the page. */
  leave(): void {
    this.#observer.disconnect();
    flushSync(() => this.#root.unmount());
    this.#container.remove();
  }

  /** What is still on its way. */
  business(): string[] {
    return this.#queryClient
      .getQueryCache()
      .getAll()
      .filter(({ state }) => state.fetchStatus !== 'idle')
      .map(({ queryHash, state }) => `${queryHash} is ${state.fetchStatus}`);
  }

  /** What goes on although nobody looks. */
  leftovers(): string[] {
    return [
      ...this.business(),
      ...users
        .filter((user) => this.fakes[user].inFlight > 0)
        .map((user) => `${user} has a request in flight`),
      ...this.clients.flatMap((client, index) =>
        contactIds
          .filter((id) => getQueue(client).isOnTheWire(String(id)))
          .map((id) => `contact ${id} is on the wire of client ${index}`),
      ),
      ...this.#queryClient
        .getQueryCache()
        .getAll()
        .filter((query) => query.isActive())
        .map(({ queryHash }) => `${queryHash} is active`),
    ];
  }

  requestCount(): number {
    return users.reduce((count, user) => count + this.fakes[user].requests.length, 0);
  }

  #elements(): HTMLElement[] {
    return [...this.#container.querySelectorAll<HTMLElement>('[data-slot]')];
  }

  #look(): void {
    for (const element of this.#elements()) {
      const { expected = '' } = element.dataset;
      for (const image of element.querySelectorAll('img')) {
        const url = image.src;
        this.#seen.set(`${expected} ${url}`, { expected, url });
        void this.#nameOf(url);
      }
    }
  }

  /** Which picture a URL leads to. Asked while it is on the page: later it may have been revoked. */
  #nameOf(url: string): Promise<string> {
    const known = this.#nameOfUrl.get(url);
    if (known !== undefined) return known;
    const name = fetch(url)
      .then((response) => response.arrayBuffer())
      .then((buffer) => this.#nameOfBytes.get(new Uint8Array(buffer).join()) ?? `${buffer.byteLength} bytes`)
      .catch(() => 'a revoked URL');
    this.#nameOfUrl.set(url, name);
    return name;
  }

  #draw(): void {
    const client = this.clients[this.#clientIndex];
    if (client === undefined) throw new Error(`There is no client ${this.#clientIndex}.`);
    const avatars = [...this.#avatars].toSorted(([a], [b]) => (this.#isReversed ? b - a : a - b));
    const { user } = this;
    const Mode = this.#isStrict ? StrictMode : Fragment;
    const toAvatar = ([slot, { contactId, size, isEager }]: [number, Avatar]): JSX.Element => (
      <div key={slot} style={{ position: 'absolute', top: tops[slot] ?? 0 }}>
        <ContactAvatar
          contactId={contactId}
          name="A"
          size={size}
          eager={isEager}
          badge="none"
          data-slot={slot}
          data-expected={`${user}/${contactId}`}
        />
      </div>
    );
    flushSync(() =>
      this.#root.render(
        <Mode>
          <QueryClientProvider client={this.#queryClient}>
            <SuperOfficeImagesProvider client={client}>
              <div style={{ position: 'relative', height: 4_000 }}>{avatars.map(toAvatar)}</div>
            </SuperOfficeImagesProvider>
          </QueryClientProvider>
        </Mode>,
      ),
    );
    this.#look();
  }
}
