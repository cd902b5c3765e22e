import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
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
  isSuperOfficeError,
  SuperOfficeImagesProvider,
  useSuperOfficeClient,
} from 'react-superoffice-images';
import { createFakeSuperOffice, sampleImages } from 'react-superoffice-images/testing';
import { Suspense, type JSX, type ReactNode } from 'react';
import { renderToPipeableStream } from 'react-dom/server';
import { beforeEach, expect, it } from 'vitest';
import { createFakeClient } from '../../fixtures/createFakeClient.js';
import { pathsOf } from '../../fixtures/pathsOf.js';

let fake = createFakeSuperOffice();

beforeEach(() => {
  fake = createFakeSuperOffice({
    contacts: [
      { id: 7, name: 'Nordlys Kaffe AS', image: sampleImages.png() },
      { id: 9, name: 'Without a picture' },
    ],
  });
});

interface StreamedProps {
  contactId: number;
  name: string;
}

/** Waits for the info on the server; the avatar finds it, and so does the browser. */
function Streamed({ contactId, name }: StreamedProps): JSX.Element {
  const client = useSuperOfficeClient();
  const { data } = useSuspenseQuery(contactImageQueries(client).info(contactId));
  return (
    <HydrationBoundary state={dehydrate(useQueryClient())}>
      <p>{data === null ? 'No picture' : `A picture of ${data.originalSize} bytes`}</p>
      <ContactAvatar contactId={contactId} name={name} size={64} />
    </HydrationBoundary>
  );
}

function Page({ children }: { children: ReactNode }): JSX.Element {
  return (
    <QueryClientProvider client={new QueryClient()}>
      <SuperOfficeImagesProvider client={createFakeClient(fake)}>
        <Suspense fallback={<p>Wait</p>}>{children}</Suspense>
      </SuperOfficeImagesProvider>
    </QueryClientProvider>
  );
}

/** The page as it has come when all of it has, and what React reported meanwhile. */
async function stream(page: ReactNode): Promise<{ html: string; errors: unknown[] }> {
  const errors: unknown[] = [];
  const { pipe } = renderToPipeableStream(page, { onError: (error) => void errors.push(error) });
  return { html: await text(pipe(new PassThrough())), errors };
}

it('sends what to show meanwhile, then the avatar with what is known', async () => {
  const { html, errors } = await stream(
    <Page>
      <Streamed contactId={7} name="Nordlys Kaffe AS" />
    </Page>,
  );
  expect(html.indexOf('<p>Wait</p>')).toBeLessThan(html.indexOf('role="img"'));
  expect(html).toContain('A picture of ');
  expect(html).toContain('aria-label="Nordlys Kaffe AS, PNG"');
  expect(html).toContain('data-status="loading"');
  expect(errors).toEqual([]);
  expect(pathsOf(fake.requests)).toEqual(['Imageinfo 7']);
});

it('says that there is no picture', async () => {
  const { html, errors } = await stream(
    <Page>
      <Streamed contactId={9} name="Without" />
    </Page>,
  );
  expect(errors).toEqual([]);
  expect(html).toContain('No picture');
  expect(html).toContain('data-status="none"');
});

it('leaves to the browser what the server could not fetch', async () => {
  fake.fail({ kind: 'forbidden' });
  const { html, errors } = await stream(
    <Page>
      <Streamed contactId={7} name="Nordlys" />
    </Page>,
  );
  expect(html).toContain('<p>Wait</p>');
  expect(html).not.toContain('role="img"');
  expect(errors.map((error) => isSuperOfficeError(error) && error.code)).toEqual(['forbidden']);
  expect(pathsOf(fake.requests)).toEqual(['Imageinfo 7']);
});
