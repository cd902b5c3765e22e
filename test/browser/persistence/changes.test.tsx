import { waitFor } from '@testing-library/react';
import { sampleImages } from 'react-superoffice-images/testing';
import { expect, it } from 'vitest';
import { rowsOf } from '../../fixtures/keptRows.js';
import { renderChanges, sent } from '../fixtures/renderChanges.js';
import { settle } from '../fixtures/settle.js';
import { createTenant, inNewBrowser, leave, untilLoaded, untilQuiet, visitPage } from './visitPage.js';

inNewBrowser();

const bytes = sampleImages.jpeg({ width: 600, height: 400, hue: 200 });
const file = new Blob([bytes], { type: 'image/jpeg' });

const keysOf = async (table: 'infos' | 'images'): Promise<string[]> => [...(await rowsOf(table)).keys()];

it('finds an uploaded picture again at the next visit', async () => {
  const fake = createTenant(1);
  const page = visitPage(fake, 1);
  await untilLoaded(1);
  const changes = renderChanges(page, { id: 1 });
  await changes.start(({ upload }) => upload.mutateAsync(file));
  await untilQuiet(fake);
  // Nothing is left of the version before.
  const keys = await keysOf('images');
  expect(keys).toHaveLength(1);
  expect(keys[0]).toContain('"original"');
  leave();
  fake.clearRequests();
  const again = visitPage(fake, 1);
  await untilLoaded(1);
  await untilQuiet(fake);
  expect(sent(again)).toEqual(['GET Imageinfo 1']);
});

it('keeps nothing that the server has not said', async () => {
  const fake = createTenant(1);
  const page = visitPage(fake, 1);
  await untilLoaded(1);
  await untilQuiet(fake);
  const before = [await keysOf('infos'), await keysOf('images')];
  const changes = renderChanges(page, { id: 1 });
  fake.fail({ kind: 'forbidden', endpoint: 'upload' });
  await changes.start(({ upload }) => upload.mutate(file));
  await waitFor(() => expect(changes.now.upload.isError).toBe(true));
  await settle();
  expect([await keysOf('infos'), await keysOf('images')]).toEqual(before);
});

it('forgets a removed picture', async () => {
  const fake = createTenant(1);
  const page = visitPage(fake, 1);
  await untilLoaded(1);
  const changes = renderChanges(page, { id: 1 });
  await changes.start(({ remove }) => remove.mutateAsync());
  await untilQuiet(fake);
  expect(await keysOf('images')).toEqual([]);
  expect([...(await rowsOf('infos')).values()]).toMatchObject([{ info: null }]);
});

it('keeps nothing of an upload that ends after the sign-out', async () => {
  const fake = createTenant(1);
  const page = visitPage(fake, 1);
  await untilLoaded(1);
  const release = fake.hold({ endpoint: 'upload' });
  const changes = renderChanges(page, { id: 1 });
  await changes.start(({ upload }) => upload.mutate(file));
  await page.persistence.clear();
  release();
  await waitFor(() => expect(changes.now.upload.isSuccess).toBe(true));
  await settle();
  expect([...(await keysOf('infos')), ...(await keysOf('images'))]).toEqual([]);
});
