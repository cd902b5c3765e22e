import {
  QueryClient,
  useQueries,
  useQuery,
  useSuspenseQuery,
  type SkipToken,
  type UseQueryResult,
} from '@tanstack/react-query';
import {
  contactImageQueries,
  createSuperOfficeClient,
  sessionAuth,
  type ContactImageInfo,
  type SuperOfficeError,
} from 'react-superoffice-images';
import { describe, expectTypeOf, it } from 'vitest';

const client = createSuperOfficeClient({ baseUrl: '/api', auth: sessionAuth() });
const queries = contactImageQueries(client);
const queryClient = new QueryClient();
const maybeId = 7 as number | string | null | undefined;

describe('an info', () => {
  it('is given to the hooks and the methods as it is', () => {
    type Info = ContactImageInfo | null;
    expectTypeOf(useQuery(queries.info(7))).toEqualTypeOf<UseQueryResult<Info, SuperOfficeError>>();
    expectTypeOf(useSuspenseQuery(queries.info(7)).data).toEqualTypeOf<Info>();
    expectTypeOf(queryClient.fetchQuery(queries.info('7'))).resolves.toEqualTypeOf<Info>();
    expectTypeOf(queryClient.ensureQueryData(queries.info(7))).resolves.toEqualTypeOf<Info>();
    expectTypeOf(queryClient.prefetchQuery(queries.info(7))).resolves.toEqualTypeOf<void>();
    expectTypeOf(useQueries({ queries: [queries.info(7)] })[0].data).toEqualTypeOf<Info | undefined>();
  });

  it('is idle without an id, which only useQuery can be', () => {
    expectTypeOf(useQuery(queries.info(undefined)).data).toEqualTypeOf<ContactImageInfo | null | undefined>();
    expectTypeOf(useQuery(queries.info(null)).error).toEqualTypeOf<SuperOfficeError | null>();
    expectTypeOf(useQuery(queries.info(maybeId)).data).toEqualTypeOf<ContactImageInfo | null | undefined>();
    expectTypeOf(queries.info(maybeId).queryFn).extract<SkipToken>().toEqualTypeOf<SkipToken>();
    // @ts-expect-error -- there is nothing to wait for
    expectTypeOf(useSuspenseQuery(queries.info(undefined))).toBeObject();
  });

  it('is typed by its key', () => {
    expectTypeOf(queryClient.getQueryData(queries.info(7).queryKey)).toEqualTypeOf<
      ContactImageInfo | null | undefined
    >();
    expectTypeOf(queryClient.getQueryState(queries.info(7).queryKey)?.error).toEqualTypeOf<
      SuperOfficeError | null | undefined
    >();
  });

  it('can be narrowed by options of the app', () => {
    const result = useQuery({
      ...queries.info(7),
      select: (info) => info?.mimeType,
      refetchInterval: 60_000,
    });
    expectTypeOf(result.data).toEqualTypeOf<string | undefined>();
  });
});

describe('an image', () => {
  it('is given to the hooks and the methods as it is', () => {
    const request = { version: '12@2024', width: 64 };
    expectTypeOf(useQuery(queries.image(7, request)).data).toEqualTypeOf<Blob | null | undefined>();
    expectTypeOf(useSuspenseQuery(queries.image(7, request)).data).toEqualTypeOf<Blob | null>();
    expectTypeOf(queryClient.fetchQuery(queries.image(7, request))).resolves.toEqualTypeOf<Blob | null>();
    expectTypeOf(useQuery(queries.image(maybeId, undefined)).data).toEqualTypeOf<Blob | null | undefined>();
  });

  it('is of a version', () => {
    // @ts-expect-error -- a width alone does not say which picture
    expectTypeOf(queries.image(7, { width: 64 })).toBeObject();
  });
});

it('filters by contact and by scope', () => {
  expectTypeOf(queryClient.invalidateQueries(queries.all())).resolves.toEqualTypeOf<void>();
  expectTypeOf(queryClient.invalidateQueries(queries.of(7))).resolves.toEqualTypeOf<void>();
  expectTypeOf(queryClient.removeQueries(queries.of('7'))).toEqualTypeOf<void>();
});
