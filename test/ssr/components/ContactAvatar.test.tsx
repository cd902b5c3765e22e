import { dehydrate, HydrationBoundary, QueryClient, QueryClientProvider } from '@tanstack/react-query';
import {
  ContactAvatar,
  prefetchContactImages,
  SuperOfficeImagesProvider,
  type ContactAvatarProps,
} from 'react-superoffice-images';
import { createFakeSuperOffice, sampleImages } from 'react-superoffice-images/testing';
import { renderToString } from 'react-dom/server';
import { beforeEach, describe, expect, it } from 'vitest';
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

/** What a server sends. It knows the infos of `prefetched` contacts. */
async function serve(props: ContactAvatarProps, prefetched: number[] = []): Promise<string> {
  const client = createFakeClient(fake);
  const queryClient = new QueryClient();
  await prefetchContactImages(queryClient, client, prefetched, { width: 40 });
  return renderToString(
    <QueryClientProvider client={new QueryClient()}>
      <HydrationBoundary state={dehydrate(queryClient)}>
        <SuperOfficeImagesProvider client={client}>
          <ContactAvatar {...props} />
        </SuperOfficeImagesProvider>
      </HydrationBoundary>
    </QueryClientProvider>,
  );
}

it('draws the initials, and asks nothing', async () => {
  const html = await serve({ contactId: 7, name: 'Nordlys Kaffe AS' });
  expect(html).toContain('role="img" aria-label="Nordlys Kaffe AS"');
  expect(html).toContain('data-status="loading"');
  expect(html).toContain('>NK</span>');
  expect(html).not.toContain('<img');
  expect(fake.requests).toEqual([]);
});

it('asks nothing when it is eager either', async () => {
  await serve({ contactId: 7, name: 'Nordlys', eager: true });
  expect(fake.requests).toEqual([]);
});

it('is idle without an id', async () => {
  await expect(serve({ contactId: undefined, name: 'Nordlys' })).resolves.toContain('data-status="idle"');
});

it('draws the building where the name is not known', async () => {
  const html = await serve({ contactId: 7 });
  expect(html).toContain('aria-label="Company"');
  expect(html).toContain('<svg');
});

it('escapes the name', async () => {
  const html = await serve({ contactId: 7, name: '<script>alert(1)</script>' });
  expect(html).not.toContain('<script');
});

describe('with the infos that the server has fetched', () => {
  it('draws the badge', async () => {
    const html = await serve({ contactId: 7, name: 'Nordlys', size: 64 }, [7]);
    expect(html).toContain('aria-label="Nordlys, PNG"');
    expect(html).toContain('data-badge="format"');
    expect(pathsOf(fake.requests)).toEqual(['Imageinfo 7']);
  });

  it('knows that there is no picture', async () => {
    const html = await serve({ contactId: 9, name: 'Without' }, [9]);
    expect(html).toContain('data-status="none"');
    expect(html).toContain('>W</span>');
  });

  it('knows that a picture is coming, and has asked for none', async () => {
    const html = await serve({ contactId: 7, name: 'Nordlys' }, [7, 9]);
    expect(html).toContain('data-status="loading"');
    expect(html).toContain('>N</span>');
    expect(pathsOf(fake.requests)).toEqual(['Imageinfo 7', 'Imageinfo 9']);
  });

  it('draws the initials, as if it knew nothing, when they could not be fetched', async () => {
    fake.fail({ kind: 'forbidden' });
    const html = await serve({ contactId: 7, name: 'Nordlys' }, [7]);
    expect(html).toContain('data-status="loading"');
    expect(html).toContain('>N</span>');
  });
});
