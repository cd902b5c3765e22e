import { act } from '@testing-library/react';
import { contactImageQueries } from 'react-superoffice-images';
import { expect, it } from 'vitest';
import { rowsOf } from '../../fixtures/keptRows.js';
import { pathsOf } from '../../fixtures/pathsOf.js';
import { logo } from '../fixtures/createApp.js';
import { settle } from '../fixtures/settle.js';
import {
  createTenant,
  deletePictures,
  inNewBrowser,
  leave,
  untilLoaded,
  untilQuiet,
  visitOnce,
  visitPage,
} from './visitPage.js';

inNewBrowser();

it('leaves nothing for the next visit', async () => {
  const fake = createTenant(2);
  const { persistence } = visitPage(fake, 2);
  await untilLoaded(2);
  await persistence.clear();
  leave();
  fake.clearRequests();
  visitPage(fake, 2);
  await untilLoaded(2);
  expect(fake.requests).toHaveLength(4);
});

it('reaches other tabs, which keep nothing any more', async () => {
  const fake = createTenant(3);
  const here = visitPage(fake, 3);
  const there = visitPage(fake, 3);
  await untilLoaded(6);
  await untilQuiet(fake);
  await here.persistence.clear();
  await settle();
  // The other tab goes on for a while, and hears of new infos and a new picture.
  fake.setImage(1, logo);
  fake.clearRequests();
  await act(() => there.queryClient.invalidateQueries(contactImageQueries(there.client).all()));
  await untilQuiet(fake);
  expect(pathsOf(fake.requests)).toContain('Image 1');
  expect((await rowsOf('infos')).size + (await rowsOf('images')).size).toBe(0);
});

it('reaches another window', async () => {
  const fake = createTenant(1);
  visitPage(fake, 1);
  await untilLoaded(1);
  const frame = document.createElement('iframe');
  frame.srcdoc = `<script>
    const channel = new BroadcastChannel('react-superoffice-images');
    channel.postMessage({ cleared: 'Cust12345/kari' });
    channel.close();
  </script>`;
  document.body.append(frame);
  await settle(300);
  leave();
  frame.remove();
  fake.clearRequests();
  visitPage(fake, 1);
  await untilLoaded(1);
  expect(pathsOf(fake.requests)).toEqual(['Imageinfo 1', 'Image 1 w=64']);
});

it('goes on in memory where the database is deleted while the page is open', async () => {
  const fake = createTenant(2);
  const { client, queryClient } = visitPage(fake, 2);
  await untilLoaded(2);
  await deletePictures();
  await act(() => queryClient.invalidateQueries(contactImageQueries(client).all()));
  await untilQuiet(fake);
  expect(document.querySelectorAll('[data-status="loaded"]')).toHaveLength(2);
  leave();
  // What has come since is kept, in a new database.
  await visitOnce(fake, 2);
  visitPage(fake, 2);
  await untilLoaded(2);
  await untilQuiet(fake);
  expect(pathsOf(fake.requests)).toEqual(['Imageinfo 1', 'Imageinfo 2']);
});
