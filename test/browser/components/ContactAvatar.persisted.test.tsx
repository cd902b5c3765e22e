import { dehydrate, hydrate, QueryClient } from '@tanstack/react-query';
import { waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { pathsOf } from '../../fixtures/pathsOf.js';
import { createApp } from '../fixtures/createApp.js';
import { renderAvatar, shownSource, untilStatus } from '../fixtures/renderAvatar.js';

it('survives a cache that the app has kept as JSON, which knows neither Blobs nor dates', async () => {
  const before = createApp();
  const first = renderAvatar({ contactId: 7, name: 'Nordlys', badge: 'updated', recentDays: 10_000 }, before);
  await untilStatus(first.avatar, 'loaded');
  const kept = JSON.stringify(dehydrate(before.queryClient));
  first.unmount();

  const queryClient = new QueryClient();
  hydrate(queryClient, JSON.parse(kept));
  const after = createApp({ fake: before.fake, queryClient });
  after.fake.clearRequests();
  const { avatar } = renderAvatar(
    { contactId: 7, name: 'Nordlys', badge: 'updated', recentDays: 10_000 },
    after,
  );
  // The info is known at once, and says which picture to load again.
  expect(avatar).toHaveAccessibleName('Nordlys, New');
  await untilStatus(avatar, 'loaded');
  await waitFor(() => expect(shownSource(avatar)).toMatch(/^blob:/u));
  expect(pathsOf(after.fake.requests)).toEqual(['Image 7 w=64']);
});
