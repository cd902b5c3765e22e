import { QueryClient } from '@tanstack/react-query';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { SuperOfficeError, type SuperOfficeErrorCode } from 'react-superoffice-images/core';
import { createFakeSuperOffice, sampleImages } from 'react-superoffice-images/testing';
import { contactImageQueries } from '../../../src/images/contactImageQueries.js';
import { getRetryDelayMs, shouldRetry } from '../../../src/images/retryPolicy.js';
import { createFakeClient } from '../../fixtures/createFakeClient.js';

function errorOf(code: SuperOfficeErrorCode, retryAfterMs?: number): SuperOfficeError {
  return new SuperOfficeError(code, 'A sentence.', { retryAfterMs });
}

/** Every code. A new one has to be decided about here, or this does not compile. */
const isWorthAnotherTry: Record<SuperOfficeErrorCode, boolean> = {
  'invalid-id': false,
  unauthorized: false,
  forbidden: false,
  'not-found': false,
  throttled: true,
  'wrong-tenant': false,
  'server-error': true,
  offline: true,
  timeout: true,
  'invalid-response': false,
  'unsupported-image': false,
  'too-large': false,
  rejected: false,
};

const codes = Object.keys(isWorthAnotherTry) as SuperOfficeErrorCode[];

describe('shouldRetry', () => {
  it.each(codes.filter((code) => isWorthAnotherTry[code]))(
    'asks a bounded number of times after %s',
    (code) => {
      const retries = code === 'throttled' ? 5 : 2;
      const answers = Array.from({ length: 8 }, (_, failures) => shouldRetry(failures, errorOf(code)));
      expect(answers).toEqual(answers.map((_, failures) => failures < retries));
    },
  );

  it.each(codes.filter((code) => !isWorthAnotherTry[code]))('takes %s for an answer', (code) => {
    expect(shouldRetry(0, errorOf(code))).toBe(false);
  });

  it.each(codes)('sends a change again only after throttled (%s)', (code) => {
    expect(shouldRetry(0, errorOf(code), true)).toBe(code === 'throttled');
  });

  it.each([new Error('A bug.'), new DOMException('Aborted.', 'AbortError'), 'text', null, undefined])(
    'does not repeat what is not understood: %s',
    (error) => {
      expect(shouldRetry(0, error)).toBe(false);
    },
  );
});

describe('getRetryDelayMs', () => {
  it.each([
    [1, 400, 600],
    [2, 800, 1_200],
  ])('after %i failures waits from %i to %i ms', (failures, least, most) => {
    const delays = Array.from({ length: 200 }, () => getRetryDelayMs(failures));
    expect(Math.min(...delays)).toBeGreaterThanOrEqual(least);
    expect(Math.max(...delays)).toBeLessThanOrEqual(most);
    // Not all at once: who failed together does not come back together.
    expect(new Set(delays).size).toBeGreaterThan(100);
  });
});

describe('a query that fails', () => {
  const fake = createFakeSuperOffice({ contacts: [{ id: 7, name: 'Nordlys', image: sampleImages.png() }] });
  const { info } = contactImageQueries(createFakeClient(fake));

  beforeEach(() => {
    vi.useFakeTimers();
    fake.recover();
    fake.clearRequests();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  /** The outcome, with all the waiting done. */
  async function outcome(): Promise<unknown> {
    const fetched = new QueryClient().fetchQuery(info(7)).then(
      () => 'an info',
      (error: unknown) => (error instanceof SuperOfficeError ? error.code : error),
    );
    await vi.runAllTimersAsync();
    return fetched;
  }

  it.each([
    ['server-error', 'server-error', 3],
    ['gateway', 'server-error', 3],
    ['unavailable', 'throttled', 6],
    ['throttled', 'throttled', 6],
    ['offline', 'offline', 3],
    ['hang', 'timeout', 3],
    ['forbidden', 'forbidden', 1],
    ['not-found', 'not-found', 1],
    ['wrong-tenant', 'wrong-tenant', 1],
    ['bad-request', 'rejected', 1],
    ['login-page', 'invalid-response', 1],
    ['malformed-json', 'invalid-response', 1],
  ] as const)('by %s ends as %s after %i requests', async (kind, code, count) => {
    fake.fail({ kind });
    await expect(outcome()).resolves.toBe(code);
    expect(fake.requests).toHaveLength(count);
  });

  it('succeeds when the second request does', async () => {
    fake.fail({ kind: 'server-error', times: 1 });
    await expect(outcome()).resolves.toBe('an info');
    expect(fake.requests).toHaveLength(2);
  });
});
