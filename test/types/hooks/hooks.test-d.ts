import type { QueryClient, UseMutationResult, UseQueryResult } from '@tanstack/react-query';
import {
  contactImageActions,
  prefetchContactImages,
  useContactImage,
  useContactImageInfo,
  usePrefetchContactImages,
  useRemoveContactImage,
  useUploadContactImage,
  type ContactImage,
  type ContactImageInfo,
  type ContactImageRemoval,
  type ContactImageUpload,
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

describe('the mutations', () => {
  it('return TanStack’s own result', () => {
    expectTypeOf(useUploadContactImage(maybeId)).toEqualTypeOf<
      UseMutationResult<number, SuperOfficeError | DOMException, ContactImageUpload>
    >();
    expectTypeOf(useRemoveContactImage(maybeId)).toEqualTypeOf<
      UseMutationResult<Blob | null, SuperOfficeError | DOMException, ContactImageRemoval>
    >();
  });

  it('take a file, alone or with what goes with it', () => {
    const { mutate, mutateAsync } = useUploadContactImage(7);
    const file = new File([], 'logo.png');
    mutate(file);
    mutate({ file, signal: undefined, onProgress: undefined });
    expectTypeOf(
      mutateAsync({
        file: new Blob(),
        signal: new AbortController().signal,
        onProgress: ({ phase }) =>
          expectTypeOf(phase).toEqualTypeOf<'preparing' | 'waiting' | 'sending' | 'confirming'>(),
      }),
    ).toEqualTypeOf<Promise<number>>();
    // @ts-expect-error A file is needed.
    mutate();
    // @ts-expect-error A URL is no file.
    mutate('https://example.com/logo.png');
  });

  it('remove with options and without', () => {
    const { mutate, mutateAsync } = useRemoveContactImage(7);
    mutate();
    mutate({ keep: true, signal: undefined });
    expectTypeOf(mutateAsync({ keep: true })).toEqualTypeOf<Promise<Blob | null>>();
  });

  it('fail with an error of this library, or with an abort', () => {
    const { error } = useUploadContactImage(7);
    if (error instanceof DOMException) expectTypeOf(error.name).toEqualTypeOf<string>();
    else expectTypeOf(error && adviceOn(error)).toEqualTypeOf<string | null>();
  });
});

it('says what may be done with a picture, whatever is known of it', () => {
  const { upload, remove } = contactImageActions(useContactImageInfo(7).data);
  expectTypeOf(upload).toEqualTypeOf<{ isAllowed: boolean; reason: string }>();
  expectTypeOf(remove).toEqualTypeOf<typeof upload>();
});
