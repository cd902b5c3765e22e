import {
  basicAuth,
  bearerAuth,
  createSuperOfficeClient,
  sessionAuth,
  soTicketAuth,
  type ContactId,
  type ContactImageInfo,
  type SuperOfficeAuth,
  type SuperOfficeClient,
} from 'react-superoffice-images/core';
import { describe, expectTypeOf, it } from 'vitest';

const auth = sessionAuth();

describe('createSuperOfficeClient', () => {
  it('needs a base URL and a way to sign in, and nothing else', () => {
    expectTypeOf(createSuperOfficeClient({ baseUrl: '/api', auth })).toEqualTypeOf<SuperOfficeClient>();
    expectTypeOf(
      createSuperOfficeClient({ baseUrl: new URL('https://x'), auth }),
    ).toExtend<SuperOfficeClient>();
    // @ts-expect-error without a way to sign in
    createSuperOfficeClient({ baseUrl: '/api' });
    // @ts-expect-error without a base URL
    createSuperOfficeClient({ auth });
  });

  it('takes every option of the contract, also as undefined', () => {
    const client = createSuperOfficeClient({
      baseUrl: '/api',
      auth,
      scope: 'Cust12345/kari',
      acceptLanguage: 'nb',
      language: 'nb',
      culture: 'nb-NO',
      timeZone: 'UTC',
      timeoutMs: 15_000,
      concurrency: 24,
      maxBytes: 10_000_000,
      fetch: globalThis.fetch,
    });
    expectTypeOf(client).toEqualTypeOf<SuperOfficeClient>();
    createSuperOfficeClient({
      baseUrl: '/api',
      auth,
      scope: undefined,
      acceptLanguage: undefined,
      language: undefined,
      culture: undefined,
      timeZone: undefined,
      timeoutMs: undefined,
      concurrency: undefined,
      maxBytes: undefined,
      fetch: undefined,
    });
    // @ts-expect-error an option that there is not
    createSuperOfficeClient({ baseUrl: '/api', auth, retries: 3 });
  });
});

describe('a client', () => {
  it('answers with an info, a picture, a blob id or nothing', () => {
    expectTypeOf<SuperOfficeClient['getImageInfo']>().returns.toEqualTypeOf<
      Promise<ContactImageInfo | null>
    >();
    expectTypeOf<SuperOfficeClient['getImage']>().returns.toEqualTypeOf<Promise<Blob | null>>();
    expectTypeOf<SuperOfficeClient['putImage']>().returns.toEqualTypeOf<Promise<number>>();
    expectTypeOf<SuperOfficeClient['deleteImage']>().returns.toEqualTypeOf<Promise<void>>();
  });

  it('takes an id as a number or as text, never nothing', () => {
    expectTypeOf<ContactId>().toEqualTypeOf<number | string>();
    expectTypeOf<SuperOfficeClient['getImageInfo']>().parameter(0).toEqualTypeOf<ContactId>();
    expectTypeOf<SuperOfficeClient['getImage']>().parameter(0).toEqualTypeOf<ContactId>();
    expectTypeOf<SuperOfficeClient['putImage']>().parameter(0).toEqualTypeOf<ContactId>();
    expectTypeOf<SuperOfficeClient['deleteImage']>().parameter(0).toEqualTypeOf<ContactId>();
  });

  it('takes a signal, a width and a type that the server converts to', () => {
    expectTypeOf<{ signal: AbortSignal; width: number; type: 'JPEG' }>().toExtend<
      Parameters<SuperOfficeClient['getImage']>[1]
    >();
    expectTypeOf<{ type: 'WEBP' }>().not.toExtend<Parameters<SuperOfficeClient['getImage']>[1]>();
    expectTypeOf<{ signal: undefined }>().toExtend<Parameters<SuperOfficeClient['getImageInfo']>[1]>();
    expectTypeOf<File>().toExtend<Parameters<SuperOfficeClient['putImage']>[1]>();
  });
});

describe('a way to sign in', () => {
  it('is made by each of the four functions', () => {
    expectTypeOf(sessionAuth()).toEqualTypeOf<SuperOfficeAuth>();
    expectTypeOf(basicAuth({ username: 'x', password: 'y' })).toEqualTypeOf<SuperOfficeAuth>();
    expectTypeOf(bearerAuth({ getToken: () => 'x' })).toEqualTypeOf<SuperOfficeAuth>();
    expectTypeOf(soTicketAuth({ getTicket: () => 'x' })).toEqualTypeOf<SuperOfficeAuth>();
  });

  it('may get its token now or later, or have none', () => {
    expectTypeOf(bearerAuth({ getToken: () => null })).toEqualTypeOf<SuperOfficeAuth>();
    bearerAuth({ getToken: () => null, refreshToken: () => undefined });
    bearerAuth({ getToken: async () => 'x', refreshToken: async () => {} });
    bearerAuth({ getToken: async () => undefined, refreshToken: undefined });
    soTicketAuth({ getTicket: async () => null, appToken: undefined });
    // @ts-expect-error a token as it is would soon be an old one
    bearerAuth({ getToken: 'x' });
  });
});
