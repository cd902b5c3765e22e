import { renderHook, waitFor } from '@testing-library/react';
import { useQuery } from '@tanstack/react-query';
import { contactImageQueries, useContactImageInfo, type ContactId } from 'react-superoffice-images';
import { describe, expect, it, vi } from 'vitest';
import { pathsOf } from '../../fixtures/pathsOf.js';
import { createApp } from '../fixtures/createApp.js';
import { settle } from '../fixtures/settle.js';

it('describes a contact’s picture', async () => {
  const { fake, wrapper } = createApp();
  const { result } = renderHook(() => useContactImageInfo(7), { wrapper });
  expect(result.current).toMatchObject({ status: 'pending', fetchStatus: 'fetching', data: undefined });
  await waitFor(() => expect(result.current.status).toBe('success'));
  expect(result.current.data).toMatchObject({ blobId: 1007, mimeType: 'image/jpeg' });
  expect(result.current.data?.updatedDate).toBeInstanceOf(Date);
  expect(pathsOf(fake.requests)).toEqual(['Imageinfo 7']);
});

it('is null, and no error, for a contact without a picture', async () => {
  const { fake, wrapper } = createApp();
  const { result } = renderHook(() => useContactImageInfo(9), { wrapper });
  await waitFor(() => expect(result.current.status).toBe('success'));
  expect(result.current).toMatchObject({ data: null, error: null });
  expect(fake.requests).toHaveLength(1);
});

it('is TanStack’s own result, untouched', async () => {
  const { client, wrapper } = createApp();
  const { result } = renderHook(
    () => ({ ours: useContactImageInfo(7), theirs: useQuery(contactImageQueries(client).info(7)) }),
    { wrapper },
  );
  await waitFor(() => expect(result.current.ours.isSuccess).toBe(true));
  const { ours, theirs } = result.current;
  expect(Object.keys(ours).toSorted()).toEqual(Object.keys(theirs).toSorted());
  expect(ours.data).toBe(theirs.data);
});

describe('without an id', () => {
  it.each([undefined, null])('(%s) is idle and asks nothing', async (id) => {
    const { fake, wrapper } = createApp();
    const { result } = renderHook(() => useContactImageInfo(id), { wrapper });
    await settle();
    expect(result.current).toMatchObject({ status: 'pending', fetchStatus: 'idle' });
    expect(fake.requests).toEqual([]);
  });

  it('stays idle beside a text that says "undefined"', async () => {
    const { wrapper } = createApp();
    const { result } = renderHook(
      () => [useContactImageInfo('undefined'), useContactImageInfo(undefined)] as const,
      { wrapper },
    );
    await waitFor(() => expect(result.current[0].error?.code).toBe('invalid-id'));
    expect(result.current[1]).toMatchObject({ status: 'pending', fetchStatus: 'idle', error: null });
  });

  it('asks as soon as there is one', async () => {
    const { fake, wrapper } = createApp();
    const { result, rerender } = renderHook(({ id }) => useContactImageInfo(id), {
      wrapper,
      initialProps: { id: undefined as ContactId | undefined },
    });
    rerender({ id: 7 });
    await waitFor(() => expect(result.current.isSuccess).toBe(true));
    expect(pathsOf(fake.requests)).toEqual(['Imageinfo 7']);
  });
});

it.each([0, -7, 1.5, NaN, 2_147_483_648, '', '007', 'seven'])(
  'fails at once for %j, which is no id, and asks nothing',
  async (id) => {
    const { fake, wrapper } = createApp();
    const { result } = renderHook(() => useContactImageInfo(id), { wrapper });
    await waitFor(() => expect(result.current.error?.code).toBe('invalid-id'));
    expect(result.current).toMatchObject({ status: 'error', failureCount: 1 });
    expect(fake.requests).toEqual([]);
  },
);

it('takes 7 and "7" for one contact, and asks once', async () => {
  const { fake, wrapper } = createApp();
  const { result } = renderHook(() => [useContactImageInfo(7), useContactImageInfo('7')] as const, {
    wrapper,
  });
  await waitFor(() => expect(result.current[1].isSuccess).toBe(true));
  expect(result.current[0].data).toBe(result.current[1].data);
  expect(pathsOf(fake.requests)).toEqual(['Imageinfo 7']);
});

it.each([
  ['forbidden', 'forbidden'],
  ['not-found', 'not-found'],
  ['login-page', 'invalid-response'],
  ['wrong-json', 'invalid-response'],
] as const)('tells that the server answers %s by the code %s', async (kind, code) => {
  const { fake, wrapper } = createApp();
  fake.fail({ kind });
  const { result } = renderHook(() => useContactImageInfo(7), { wrapper });
  await waitFor(() => expect(result.current.error?.code).toBe(code));
  expect(result.current.error?.contactId).toBe(7);
  expect(fake.requests).toHaveLength(1);
});

it('makes one request in StrictMode', async () => {
  const { fake, wrapper } = createApp({ isStrict: true });
  const { result } = renderHook(() => useContactImageInfo(7), { wrapper });
  await waitFor(() => expect(result.current.isSuccess).toBe(true));
  expect(pathsOf(fake.requests)).toEqual(['Imageinfo 7']);
});

it('gives up its request when it is unmounted', async () => {
  const { fake, wrapper } = createApp();
  fake.hold();
  const { unmount } = renderHook(() => useContactImageInfo(7), { wrapper });
  await waitFor(() => expect(fake.inFlight).toBe(1));
  unmount();
  await waitFor(() => expect(fake.requests.map(({ aborted }) => aborted)).toEqual([true]));
});

it('says what to do when there is no provider', () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  expect(() => renderHook(() => useContactImageInfo(7))).toThrow(
    /^No SuperOffice client found.*Wrap the tree in <SuperOfficeImagesProvider client=\{client\}>\.$/u,
  );
  vi.restoreAllMocks();
});
