import type { QueryClient, UseQueryResult } from '@tanstack/react-query';
import {
  prefetchContactImages,
  useContactImage,
  useContactImageInfo,
  usePrefetchContactImages,
  type ContactImage,
  type ContactImageInfo,
  type SuperOfficeClient,
  type SuperOfficeError,
} from 'react-superoffice-images';
import { describe, expectTypeOf, it } from 'vitest';

const maybeId = 7 as number | string | null | undefined;

function adviceOn({ code }: SuperOfficeError): string {
  switch (code) {
    case 'unauthorized':
    case 'forbidden':
      return 'Ask for the right.';
    case 'throttled':
    case 'server-error':
    case 'offline':
    case 'timeout':
      return 'Try again.';
    case 'invalid-id':
    case 'not-found':
    case 'wrong-tenant':
    case 'rejected':
    case 'invalid-response':
    case 'unsupported-image':
    case 'too-large':
      return 'Tell a developer.';
    default:
      return code satisfies never;
  }
}

describe('the hooks', () => {
  it('return TanStack’s own result for an info', () => {
    expectTypeOf(useContactImageInfo(maybeId)).toEqualTypeOf<
      UseQueryResult<ContactImageInfo | null, SuperOfficeError>
    >();
    const result = useContactImageInfo(7);
    if (result.isSuccess) expectTypeOf(result.data).toEqualTypeOf<ContactImageInfo | null>();
    if (result.isError) expectTypeOf(result.error).toEqualTypeOf<SuperOfficeError>();
  });

  it('return a picture with its state', () => {
    expectTypeOf(useContactImage(maybeId)).toEqualTypeOf<ContactImage>();
    expectTypeOf(
      useContactImage(7, { width: undefined, eager: undefined, enabled: undefined }),
    ).toEqualTypeOf<{
      status: 'idle' | 'loading' | 'loaded' | 'none' | 'error';
      url: string | undefined;
      info: ContactImageInfo | null | undefined;
      error: SuperOfficeError | null;
      isStale: boolean;
      retry: () => void;
    }>();
  });

  it('fail with codes that can be switched over to the end', () => {
    const { error } = useContactImageInfo(7);
    expectTypeOf(error && adviceOn(error)).toEqualTypeOf<string | null>();
  });

  it('fetch pictures ahead, by ids of either form, with a width or without', () => {
    const prefetch = usePrefetchContactImages();
    expectTypeOf(prefetch([7, '8'], { width: 40 })).toEqualTypeOf<Promise<void>>();
    expectTypeOf(prefetch).parameter(1).toEqualTypeOf<{ width?: number | undefined } | undefined>();
    // @ts-expect-error An absent id is nothing that could be fetched.
    void prefetch([undefined]);
  });
});

it('fetches pictures ahead outside of React too', () => {
  expectTypeOf(prefetchContactImages).toEqualTypeOf<
    (
      queryClient: QueryClient,
      client: SuperOfficeClient,
      ids: readonly (number | string)[],
      options?: { width?: number | undefined },
    ) => Promise<void>
  >();
});
