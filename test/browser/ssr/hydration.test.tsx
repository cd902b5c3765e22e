import {
  dehydrate,
  hydrate,
  HydrationBoundary,
  QueryClient,
  QueryClientProvider,
  type DehydratedState,
} from '@tanstack/react-query';
import { waitFor } from '@testing-library/react';
import {
  ContactAvatar,
  contactImageQueries,
  SuperOfficeImagesProvider,
  type ContactAvatarProps,
} from 'react-superoffice-images';
import { StrictMode, type JSX } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server.browser';
import { afterEach, describe, expect, it } from 'vitest';
import { pathsOf } from '../../fixtures/pathsOf.js';
import { createApp, type App } from '../fixtures/createApp.js';
import { untilStatus } from '../fixtures/renderAvatar.js';
import { settle } from '../fixtures/settle.js';

const cleanups: (() => void)[] = [];

afterEach(() => {
  for (const cleanup of cleanups.splice(0)) cleanup();
});

interface PageProps {
  app: App;
  queryClient: QueryClient;
  state: DehydratedState;
  avatar: ContactAvatarProps;
}

function Page({ app, queryClient, state, avatar }: PageProps): JSX.Element {
  return (
    <StrictMode>
      <QueryClientProvider client={queryClient}>
        <HydrationBoundary state={state}>
          <SuperOfficeImagesProvider client={app.client}>
            <ContactAvatar {...avatar} />
          </SuperOfficeImagesProvider>
        </HydrationBoundary>
      </QueryClientProvider>
    </StrictMode>
  );
}

/** What a server would send: its markup and what it knows, which crosses the wire. */
async function serve(
  app: App,
  avatar: ContactAvatarProps,
  ids: number[],
): Promise<{ html: string; state: DehydratedState }> {
  const queryClient = new QueryClient();
  const { info } = contactImageQueries(app.client);
  await Promise.all(ids.map((id) => queryClient.prefetchQuery(info(id))));
  const state = dehydrate(queryClient);
  const onServer = new QueryClient();
  hydrate(onServer, state);
  const html = renderToString(<Page app={app} queryClient={onServer} state={state} avatar={avatar} />);
  return { html, state: structuredClone(state) };
}

/** Puts the markup on the page and hands it to React; gives the avatar and what React had to say. */
function hydrateOnPage(html: string, props: PageProps): { avatar: HTMLElement; errors: unknown[] } {
  const container = document.createElement('div');
  container.innerHTML = html;
  document.body.append(container);
  const avatar = container.firstElementChild;
  if (!(avatar instanceof HTMLElement)) throw new Error('The server drew nothing.');
  const errors: unknown[] = [];
  const root = hydrateRoot(container, <Page {...props} />, {
    onRecoverableError: (error) => errors.push(error),
  });
  cleanups.push(() => {
    root.unmount();
    container.remove();
  });
  return { avatar, errors };
}

it.each([
  [7, 'Nordlys', 'Nordlys, JPEG', 'loaded', ['Image 7 w=64']],
  [9, 'Without', 'Without', 'none', []],
] as const)(
  'asks for no info that came with the page (contact %i)',
  async (id, name, label, status, paths) => {
    const app = createApp();
    const avatarProps = { contactId: id, name, size: 64 };
    const { html, state } = await serve(app, avatarProps, [id]);
    app.fake.clearRequests();
    // Through JSON, as most frameworks send it: dates come as text.
    const queryClient = new QueryClient();
    const { avatar } = hydrateOnPage(html, {
      app,
      queryClient,
      state: JSON.parse(JSON.stringify(state)),
      avatar: avatarProps,
    });
    expect(avatar).toHaveAccessibleName(label);
    await untilStatus(avatar, status);
    await settle();
    expect(pathsOf(app.fake.requests)).toEqual(paths);
  },
);

it('asks for an info that came with the page once it is older than a minute, and only for that', async () => {
  const app = createApp();
  const avatarProps = { contactId: 9, name: 'Without' };
  const { html, state } = await serve(app, avatarProps, [9]);
  for (const { state: query } of state.queries) query.dataUpdatedAt -= 61_000;
  app.fake.clearRequests();
  const { avatar } = hydrateOnPage(html, { app, queryClient: new QueryClient(), state, avatar: avatarProps });
  expect(avatar).toHaveAttribute('data-status', 'none');
  await waitFor(() => expect(pathsOf(app.fake.requests)).toEqual(['Imageinfo 9']));
});

describe.each([
  ['a picture', { contactId: 7, name: 'Nordlys Kaffe AS', size: 64 }, 'loaded'],
  ['a picture, eager', { contactId: 7, name: 'Nordlys Kaffe AS', size: 64, eager: true }, 'loaded'],
  ['a picture and its size', { contactId: 7, name: 'Nordlys', badge: 'size' }, 'loaded'],
  ['no picture', { contactId: 9, name: 'istanbul' }, 'none'],
  ['no id', { contactId: undefined, name: 'ಕನ್ನಡ ಕಂಪನಿ' }, 'idle'],
  ['no name', { contactId: 9 }, 'none'],
  ['no valid id', { contactId: 'seven', name: '👨‍👩‍👧‍👦' }, 'error'],
] as const)('an avatar of a contact with %s', (_, avatarProps, status) => {
  it.each([
    ['knows nothing', []],
    ['knows the infos', [7, 9]],
  ])('is taken over as the server drew it, when that %s', async (__, ids) => {
    const app = createApp();
    const { html, state } = await serve(app, avatarProps, ids);
    app.fake.clearRequests();
    const queryClient = new QueryClient();
    const { avatar, errors } = hydrateOnPage(html, { app, queryClient, state, avatar: avatarProps });
    await untilStatus(avatar, status);
    expect(errors).toEqual([]);
    expect(avatar.isConnected).toBe(true);
    // An info that came with the page is not asked for again.
    expect(
      pathsOf(app.fake.requests).filter((path) => path.startsWith('Imageinfo')).length,
    ).toBeLessThanOrEqual(ids.length > 0 ? 0 : 1);
  });
});
