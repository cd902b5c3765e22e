import { cleanup, render } from '@testing-library/react';
import {
  persistContactImages,
  type ContactImagePersistence,
  type PersistContactImagesOptions,
} from 'react-superoffice-images/persistence';
import { createFakeSuperOffice, type FakeSuperOffice } from 'react-superoffice-images/testing';
import { afterEach, beforeEach } from 'vitest';
import { CompanyList, createCompanies } from '../fixtures/companyList.js';
import { createApp, type App, type AppOptions } from '../fixtures/createApp.js';

/** A page with a list of companies, on what the browser has kept of the last visit. */
export interface VisitedPage extends App {
  persistence: ContactImagePersistence;
}

let open: ContactImagePersistence[] = [];

/** Gives each test of a file a browser that has never been here. */
export function inNewBrowser(): void {
  beforeEach(deletePictures);
  afterEach(leave);
}

/** Deletes the database, as the browser's settings do. */
export async function deletePictures(): Promise<void> {
  await new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase('react-superoffice-images');
    request.addEventListener('success', resolve);
    request.addEventListener('error', reject);
  });
}

export function createTenant(count: number): FakeSuperOffice {
  return createFakeSuperOffice({ contacts: createCompanies(count) });
}

/** Closes the page. */
export function leave(): void {
  cleanup();
  for (const persistence of open) persistence.stop();
  open = [];
}

/** Opens the page: a new client, a new cache, the same scope. */
export function visitPage(
  fake: FakeSuperOffice,
  count: number,
  options: PersistContactImagesOptions & { app?: AppOptions; isEager?: boolean } = {},
): VisitedPage {
  const app = createApp({ fake, scope: 'Cust12345/kari', ...options.app });
  const persistence = persistContactImages(app.client, options);
  open.push(persistence);
  render(<CompanyList count={count} isEager={options.isEager} />, { wrapper: app.wrapper });
  return { ...app, persistence };
}

/** Looks at the page until all pictures are there and all answers too, and closes it. */
export async function visitOnce(
  fake: FakeSuperOffice,
  count: number,
  options: Parameters<typeof visitPage>[2] = {},
): Promise<void> {
  visitPage(fake, count, options);
  await untilLoaded(count);
  await untilQuiet(fake);
  leave();
  fake.clearRequests();
}

function statuses(): (string | null)[] {
  return [...document.querySelectorAll('[data-id]')].map((avatar) => avatar.getAttribute('data-status'));
}

/** Waits until so many avatars show their pictures. */
export async function untilLoaded(count: number): Promise<void> {
  await until(() => statuses().filter((status) => status === 'loaded').length === count);
}

/** Waits until nothing has been asked for in a while. */
export async function untilQuiet(fake: FakeSuperOffice): Promise<void> {
  let last = -1;
  let quietSince = performance.now();
  await until(() => {
    if (fake.inFlight > 0 || fake.requests.length !== last) quietSince = performance.now();
    last = fake.requests.length;
    return performance.now() - quietSince > 500;
  });
}

async function until(isSo: () => boolean): Promise<void> {
  const deadline = performance.now() + 8_000;
  while (!isSo()) {
    if (performance.now() > deadline) throw new Error('It never came to that.');
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}
