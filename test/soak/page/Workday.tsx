import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import {
  bearerAuth,
  ContactAvatar,
  contactImageQueries,
  createSuperOfficeClient,
  SuperOfficeImagesProvider,
} from 'react-superoffice-images';
import { persistContactImages } from 'react-superoffice-images/persistence';
import 'react-superoffice-images/styles.css';
import { sampleImages } from 'react-superoffice-images/testing';
import { StrictMode, type JSX } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { demoToken } from '../../../.storybook/superOfficeServer.js';
import { companyCount } from '../companyCount.js';
import { until } from './until.js';

/** How high a row is (CSS pixels). */
const rowHeight = 40;

let drawn = 0;

function drawPicture(): Blob {
  drawn += 1;
  return new Blob([sampleImages.png({ width: 20, height: 20, hue: drawn })], { type: 'image/png' });
}

/** What one user does from signing in to signing out. */
export class Workday {
  /** How many avatars have been mounted in it. */
  avatars = 0;
  readonly #queryClient = new QueryClient();
  readonly #client;
  readonly #persistence;
  readonly #container = document.body.appendChild(document.createElement('div'));
  readonly #root = createRoot(this.#container);
  #isOnline = true;

  /** Signs in. */
  constructor(user: string) {
    this.#client = createSuperOfficeClient({
      baseUrl: '/Cust12345/api/',
      scope: `Cust12345/${user}`,
      auth: bearerAuth({ getToken: () => demoToken }),
      timeoutMs: 600_000,
      fetch: (...request) =>
        this.#isOnline ? fetch(...request) : Promise.reject(new TypeError('Failed to fetch')),
    });
    this.#persistence = persistContactImages(this.#client);
  }

  async openList(): Promise<void> {
    this.#render(<CompanyList />);
    this.avatars += companyCount;
    await this.#untilAll('loaded');
  }

  /** Down to the end, a screen at a time. */
  async scroll(): Promise<void> {
    for (let top = 0; top < companyCount * rowHeight; top += innerHeight) {
      window.scrollTo(0, top);
      await this.#untilAll('loaded');
    }
    window.scrollTo(0, 0);
  }

  /** Somebody gives some of the companies that are seen another picture. */
  async replacePictures(): Promise<void> {
    await Promise.all([1, 2, 3].map((id) => this.#client.putImage(id, drawPicture())));
    await this.#refresh();
    await this.#untilAll('loaded');
  }

  /** The network goes, and everything is asked for in vain; then it is back. */
  async loseNetwork(): Promise<void> {
    this.#setOnline(false);
    const refreshed = this.#refresh();
    await until(() => this.#seen().every((avatar) => avatar.dataset['reason'] === 'offline'));
    await refreshed;
    this.#setOnline(true);
    await until(() => this.#seen().every((avatar) => avatar.dataset['reason'] === undefined));
  }

  closeList(): void {
    this.#render(null);
  }

  async signOut(): Promise<void> {
    this.closeList();
    flushSync(() => this.#root.unmount());
    this.#container.remove();
    await this.#persistence.clear();
    this.#queryClient.removeQueries(contactImageQueries(this.#client).all());
  }

  #render(page: JSX.Element | null): void {
    flushSync(() =>
      this.#root.render(
        <StrictMode>
          <QueryClientProvider client={this.#queryClient}>
            <SuperOfficeImagesProvider client={this.#client}>{page}</SuperOfficeImagesProvider>
          </QueryClientProvider>
        </StrictMode>,
      ),
    );
  }

  #refresh(): Promise<void> {
    return this.#queryClient.invalidateQueries(contactImageQueries(this.#client).all());
  }

  #setOnline(isOnline: boolean): void {
    this.#isOnline = isOnline;
    window.dispatchEvent(new Event(isOnline ? 'online' : 'offline'));
  }

  #seen(): HTMLElement[] {
    return [...this.#container.querySelectorAll<HTMLElement>('.so-avatar')].filter((avatar) => {
      const { top, bottom } = avatar.getBoundingClientRect();
      return bottom > 0 && top < innerHeight;
    });
  }

  #untilAll(status: string): Promise<void> {
    return until(() => this.#seen().every((avatar) => avatar.dataset['status'] === status));
  }
}

function CompanyList(): JSX.Element {
  return (
    <ul style={{ margin: 0, padding: 0, listStyle: 'none' }}>
      {Array.from({ length: companyCount }, (_, index) => (
        <li key={index} style={{ height: rowHeight }}>
          <ContactAvatar contactId={index + 1} name={`Company ${index + 1}`} />
        </li>
      ))}
    </ul>
  );
}
