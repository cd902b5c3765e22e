import { waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { rowsOf, writeRow } from '../../fixtures/keptRows.js';
import { pathsOf } from '../../fixtures/pathsOf.js';
import { avatarOf, idsWithin, range } from '../fixtures/companyList.js';
import { logo } from '../fixtures/createApp.js';
import { shownSource } from '../fixtures/renderAvatar.js';
import { settle } from '../fixtures/settle.js';
import { watchFrames } from '../fixtures/watchFrames.js';
import {
  createTenant,
  inNewBrowser,
  leave,
  untilLoaded,
  untilQuiet,
  visitOnce,
  visitPage,
} from './visitPage.js';

inNewBrowser();

const infosOf = (ids: readonly number[]): string[] => ids.map((id) => `Imageinfo ${id}`);

describe('a second visit', () => {
  it('shows the pictures before any request, and then asks for the infos only', async () => {
    const fake = createTenant(8);
    await visitOnce(fake, 8);
    const release = fake.hold();
    visitPage(fake, 8);
    await untilLoaded(8);
    expect(fake.requests).toEqual([]);
    await waitFor(() => expect(fake.requests).toHaveLength(8));
    release();
    await untilQuiet(fake);
    expect(pathsOf(fake.requests).toSorted()).toEqual(infosOf(range(1, 8)));
  });

  it('asks for no picture where avatars are eager', async () => {
    const fake = createTenant(4);
    await visitOnce(fake, 4, { isEager: true });
    visitPage(fake, 4, { isEager: true });
    await untilLoaded(4);
    await untilQuiet(fake);
    expect(pathsOf(fake.requests).toSorted()).toEqual(infosOf(range(1, 4)));
  });

  it('changes nothing on the page when the versions are the same', async () => {
    const fake = createTenant(1);
    await visitOnce(fake, 1);
    visitPage(fake, 1);
    await untilLoaded(1);
    const { samples, stop } = watchFrames(avatarOf(1), () => avatarOf(1).outerHTML);
    await untilQuiet(fake);
    stop();
    expect(fake.requests).toHaveLength(1);
    expect(new Set(samples).size).toBe(1);
  });

  it('asks for the one picture that has changed, and swaps once', async () => {
    const fake = createTenant(3);
    await visitOnce(fake, 3);
    fake.setImage(2, logo);
    const release = fake.hold();
    visitPage(fake, 3);
    await untilLoaded(3);
    const old = shownSource(avatarOf(2));
    const { samples, stop } = watchFrames(avatarOf(2), () => shownSource(avatarOf(2)));
    release();
    await waitFor(() => expect(shownSource(avatarOf(2))).not.toBe(old));
    await untilQuiet(fake);
    stop();
    expect(samples.filter((source, index) => index > 0 && source !== samples[index - 1])).toHaveLength(1);
    expect(samples).not.toContain(null);
    expect(pathsOf(fake.requests).filter((path) => path.startsWith('Image '))).toEqual(['Image 2']);
  });

  it('shows the initials where the picture has been removed meanwhile', async () => {
    const fake = createTenant(2);
    await visitOnce(fake, 2);
    fake.removeImage(1);
    visitPage(fake, 2);
    await untilLoaded(2);
    await waitFor(() => expect(avatarOf(1)).toHaveAttribute('data-status', 'none'));
    expect(shownSource(avatarOf(1))).toBeNull();
    await untilQuiet(fake);
    expect(fake.requests).toHaveLength(2);
  });

  it('knows who has no picture, and shows it', async () => {
    const fake = createTenant(1);
    fake.removeImage(1);
    visitPage(fake, 1);
    await waitFor(() => expect(avatarOf(1)).toHaveAttribute('data-status', 'none'));
    await untilQuiet(fake);
    leave();
    fake.clearRequests();
    fake.hold();
    visitPage(fake, 1);
    await waitFor(() => expect(avatarOf(1)).toHaveAttribute('data-status', 'none'));
    expect(fake.requests).toEqual([]);
  });

  it('shows the pictures without a network, and says that they may be old', async () => {
    const fake = createTenant(2);
    await visitOnce(fake, 2);
    fake.fail({ kind: 'offline' });
    visitPage(fake, 2);
    await untilLoaded(2);
    await waitFor(() => expect(avatarOf(1)).toHaveAttribute('data-stale'), { timeout: 8_000 });
    expect(avatarOf(1)).toHaveAttribute('data-reason', 'offline');
    expect(shownSource(avatarOf(1))).not.toBeNull();
  });

  it('asks anew for a picture that the browser has spoilt', async () => {
    const fake = createTenant(2);
    await visitOnce(fake, 2);
    for (const [key] of await rowsOf('images')) {
      await writeRow('images', JSON.parse(key), new Blob(['<html>'], { type: 'image/jpeg' }));
    }
    visitPage(fake, 2);
    await untilLoaded(2);
    await untilQuiet(fake);
    expect(pathsOf(fake.requests).toSorted()).toEqual(['Image 1 w=64', 'Image 2 w=64', ...infosOf([1, 2])]);
    leave();
    fake.clearRequests();
    visitPage(fake, 2);
    await untilLoaded(2);
    await untilQuiet(fake);
    expect(pathsOf(fake.requests).toSorted()).toEqual(infosOf([1, 2]));
  });

  it('reads and asks only for what is near', async () => {
    const fake = createTenant(200);
    visitPage(fake, 200);
    const near = idsWithin(300);
    await untilLoaded(near.length);
    await untilQuiet(fake);
    leave();
    fake.clearRequests();
    visitPage(fake, 200);
    await untilLoaded(near.length);
    await untilQuiet(fake);
    expect(pathsOf(fake.requests).toSorted()).toEqual(infosOf(near).toSorted());
  });
});

describe('what is not for the next visit', () => {
  it('is an encrypted picture', async () => {
    const fake = createTenant(2);
    fake.setInfo(1, { IsEncrypted: true });
    await visitOnce(fake, 2);
    const release = fake.hold();
    visitPage(fake, 2);
    await untilLoaded(1);
    await settle();
    expect(avatarOf(1)).toHaveAttribute('data-status', 'loading');
    release();
    await untilLoaded(2);
    await untilQuiet(fake);
    expect(pathsOf(fake.requests).filter((path) => path.startsWith('Image '))).toEqual(['Image 1 w=64']);
  });

  it('is another user’s', async () => {
    const fake = createTenant(2);
    await visitOnce(fake, 2);
    const release = fake.hold();
    visitPage(fake, 2, { app: { scope: 'Cust12345/ola' } });
    await waitFor(() => expect(fake.requests).toHaveLength(2));
    await settle();
    expect(document.querySelectorAll('[data-status="loading"]')).toHaveLength(2);
    release();
    await untilLoaded(2);
    expect(fake.requests).toHaveLength(4);
  });
});
