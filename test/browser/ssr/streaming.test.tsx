import {
  dehydrate,
  HydrationBoundary,
  QueryClient,
  QueryClientProvider,
  useQueryClient,
  useSuspenseQuery,
} from '@tanstack/react-query';
import {
  ContactAvatar,
  contactImageQueries,
  SuperOfficeImagesProvider,
  useSuperOfficeClient,
} from 'react-superoffice-images';
import { StrictMode, Suspense, type JSX } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { renderToReadableStream } from 'react-dom/server.browser';
import { afterEach, expect, it, vi } from 'vitest';
import { pathsOf } from '../../fixtures/pathsOf.js';
import { createApp, type App } from '../fixtures/createApp.js';
import { untilStatus } from '../fixtures/renderAvatar.js';
import { settle } from '../fixtures/settle.js';

const cleanups: (() => void)[] = [];

afterEach(() => {
  vi.restoreAllMocks();
  for (const cleanup of cleanups.splice(0)) cleanup();
});

function Company({ contactId, name }: { contactId: number; name: string }): JSX.Element {
  const { data } = useSuspenseQuery(contactImageQueries(useSuperOfficeClient()).info(contactId));
  return (
    <HydrationBoundary state={dehydrate(useQueryClient())}>
      <p>{data === null ? 'No picture' : data.mimeType}</p>
      <ContactAvatar contactId={contactId} name={name} size={64} />
    </HydrationBoundary>
  );
}

function Page({ app, queryClient }: { app: App; queryClient: QueryClient }): JSX.Element {
  return (
    <StrictMode>
      <QueryClientProvider client={queryClient}>
        <SuperOfficeImagesProvider client={app.client}>
          {[7, 9].map((id) => (
            <Suspense key={id} fallback={<p>Wait</p>}>
              <Company contactId={id} name={`Company ${id}`} />
            </Suspense>
          ))}
        </SuperOfficeImagesProvider>
      </QueryClientProvider>
    </StrictMode>
  );
}

/** What a server has sent when all of it has come, drawn as a browser draws it: its little scripts run. */
async function serve(app: App, queryClient: QueryClient): Promise<HTMLElement> {
  const stream = await renderToReadableStream(<Page app={app} queryClient={queryClient} />);
  await stream.allReady;
  const html = await new Response(stream).text();
  const container = document.body.appendChild(document.createElement('div'));
  container.append(document.createRange().createContextualFragment(html));
  return container;
}

it('takes over what was streamed as it came, and asks for no info again', async () => {
  const logged = vi.spyOn(console, 'error').mockImplementation(() => {});
  const app = createApp();
  const onServer = new QueryClient();
  const container = await serve(app, onServer);
  expect(pathsOf(app.fake.requests)).toEqual(['Imageinfo 7', 'Imageinfo 9']);
  await vi.waitFor(() => expect(container.querySelectorAll('[role=img]')).toHaveLength(2));
  const drawn = [...container.querySelectorAll<HTMLElement>('[role=img]')];
  app.fake.clearRequests();

  const errors: unknown[] = [];
  const queryClient = new QueryClient();
  for (const { queryKey, state } of dehydrate(onServer).queries) {
    queryClient.setQueryData(queryKey, state.data);
  }
  const root = hydrateRoot(container, <Page app={app} queryClient={queryClient} />, {
    onRecoverableError: (error) => void errors.push(error),
  });
  cleanups.push(() => {
    root.unmount();
    container.remove();
  });
  const [first, second] = drawn;
  if (first === undefined || second === undefined) throw new Error('The server drew nothing.');
  await untilStatus(first, 'loaded');
  await untilStatus(second, 'none');
  await settle();
  expect(errors).toEqual([]);
  // Server and browser are one page here, which React notices. It has nothing else to say.
  const said = logged.mock.calls.filter(([message]) => !String(message).includes('multiple renderers'));
  expect(said).toEqual([]);
  expect(drawn.map((avatar) => avatar.isConnected)).toEqual([true, true]);
  expect(pathsOf(app.fake.requests)).toEqual(['Image 7 w=64']);
});
