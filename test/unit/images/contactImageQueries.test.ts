import { hashKey, QueryClient, skipToken } from '@tanstack/react-query';
import { beforeEach, describe, expect, it } from 'vitest';
import { contactImageQueries, isSuperOfficeError } from 'react-superoffice-images';
import { createFakeSuperOffice, sampleImages } from 'react-superoffice-images/testing';
import { createFakeClient } from '../../fixtures/createFakeClient.js';
import { testToken } from '../../fixtures/createTestClient.js';
import { pathsOf } from '../../fixtures/pathsOf.js';

const request = { version: '12@2024', width: 64, type: 'PNG' } as const;

let fake = createFakeSuperOffice();
let queries = contactImageQueries(createFakeClient(fake));
let queryClient = new QueryClient();

beforeEach(() => {
  fake = createFakeSuperOffice({
    contacts: [
      { id: 7, name: 'Nordlys Kaffe AS', image: sampleImages.png() },
      { id: 8, name: 'Without a picture' },
    ],
  });
  queries = contactImageQueries(createFakeClient(fake, { scope: 'Cust12345/kari' }));
  queryClient = new QueryClient();
});

/** The last part but the id of every key that is invalidated now. */
function invalidated(): string[] {
  return queryClient
    .getQueryCache()
    .getAll()
    .filter(({ state }) => state.isInvalidated)
    .map(({ queryKey }) => queryKey.slice(3, 5).join(' '))
    .toSorted();
}

describe('the keys', () => {
  it('hold all that decides about the answer', () => {
    expect(queries.all().queryKey).toEqual(['superoffice-images', 'Cust12345/kari', 'contact']);
    expect(queries.of(7).queryKey).toEqual([...queries.all().queryKey, 7]);
    expect(queries.info(7).queryKey).toEqual([...queries.of(7).queryKey, 'info']);
    expect(queries.image(7, request).queryKey).toEqual([
      ...queries.of(7).queryKey,
      'image',
      '12@2024',
      64,
      'PNG',
    ]);
  });

  it('tell every version, width and type apart', () => {
    const keys = [
      queries.image(7, request),
      queries.image(8, request),
      queries.image(7, { ...request, version: '12@2025' }),
      queries.image(7, { ...request, width: 128 }),
      queries.image(7, { ...request, width: undefined }),
      queries.image(7, { ...request, type: undefined }),
      queries.image(7, { ...request, type: 'JPEG' }),
      contactImageQueries(createFakeClient(fake, { scope: 'Cust12345/ola' })).image(7, request),
    ].map(({ queryKey }) => hashKey(queryKey));
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('take 7 and "7" for one contact', () => {
    expect(queries.of('7')).toEqual(queries.of(7));
    expect(queries.info('7').queryKey).toEqual(queries.info(7).queryKey);
    expect(queries.image('7', request).queryKey).toEqual(queries.image(7, request).queryKey);
  });

  it.each([undefined, null])('tell an id that is %s from the text that says so', (absent) => {
    expect(hashKey(queries.info(absent).queryKey)).not.toBe(hashKey(queries.info(String(absent)).queryKey));
  });

  it('fall back to the base URL as the scope', () => {
    const [, scope] = contactImageQueries(createFakeClient(fake)).all().queryKey;
    expect(scope).toBe('https://superoffice.test/Cust12345/api/');
  });

  it('hold no secret', async () => {
    await queryClient.fetchQuery(queries.info(7));
    await queryClient.fetchQuery(queries.image(7, request));
    expect(fake.requests.map(({ headers }) => headers['authorization'])).toEqual(
      Array.from({ length: 2 }, () => `Bearer ${testToken}`),
    );
    const keys = queryClient.getQueryCache().getAll();
    expect(JSON.stringify(keys.map(({ queryKey }) => queryKey))).not.toContain(testToken);
  });
});

describe('an info', () => {
  it('is fetched as it is', async () => {
    const info = await queryClient.fetchQuery(queries.info(7));
    expect(info).toMatchObject({ blobId: 1007, mimeType: 'image/png' });
    await expect(queryClient.fetchQuery(queries.info(8))).resolves.toBeNull();
    expect(pathsOf(fake.requests)).toEqual(['Imageinfo 7', 'Imageinfo 8']);
  });

  it('is fetched once for those who ask at about the same time', async () => {
    await Promise.all([queryClient.fetchQuery(queries.info(7)), queryClient.fetchQuery(queries.info('7'))]);
    await queryClient.fetchQuery(queries.info(7));
    expect(pathsOf(fake.requests)).toEqual(['Imageinfo 7']);
  });

  it.each([undefined, null])('of %s is not asked for', (absent) => {
    expect(queries.info(absent).queryFn).toBe(skipToken);
  });

  it.each([0, -1, 1.5, 2_147_483_648, '', '007', 'seven', 'undefined'])(
    'of %j fails without a request',
    async (id) => {
      const error = await queryClient.fetchQuery(queries.info(id)).catch((reason: unknown) => reason);
      expect(isSuperOfficeError(error) && error.code).toBe('invalid-id');
      expect(fake.requests).toEqual([]);
    },
  );
});

describe('an image', () => {
  it('is fetched in its width and type', async () => {
    const blob = await queryClient.fetchQuery(queries.image(7, request));
    expect(blob?.type).toBe('image/png');
    expect(pathsOf(fake.requests)).toEqual(['Image 7 w=64&type=PNG']);
  });

  it('never goes stale', async () => {
    await queryClient.fetchQuery(queries.image(7, request));
    await queryClient.fetchQuery(queries.image(7, request));
    expect(fake.requests).toHaveLength(1);
  });

  it.each([
    [undefined, request],
    [null, request],
    [7, undefined],
    [7, null],
    [undefined, undefined],
  ])('of %s with %j is not asked for', (id, wanted) => {
    expect(queries.image(id, wanted).queryFn).toBe(skipToken);
  });
});

describe('invalidation', () => {
  beforeEach(async () => {
    await Promise.all([
      queryClient.fetchQuery(queries.info(7)),
      queryClient.fetchQuery(queries.info(8)),
      queryClient.fetchQuery(queries.image(7, request)),
    ]);
  });

  it('of one contact leaves the others alone', async () => {
    await queryClient.invalidateQueries(queries.of('7'));
    expect(invalidated()).toEqual(['7 image', '7 info']);
  });

  it('of all takes the whole scope', async () => {
    await queryClient.invalidateQueries(queries.all());
    expect(invalidated()).toEqual(['7 image', '7 info', '8 info']);
  });

  it('of another scope takes nothing', async () => {
    const others = contactImageQueries(createFakeClient(fake, { scope: 'Cust12345' }));
    await queryClient.invalidateQueries(others.all());
    expect(invalidated()).toEqual([]);
  });

  it('of contact 7 does not reach contact 70', async () => {
    await queryClient.invalidateQueries(queries.of(70));
    expect(invalidated()).toEqual([]);
  });
});
