import {
  isSuperOfficeError,
  type SuperOfficeError,
  type SuperOfficeErrorCode,
} from 'react-superoffice-images/core';
import { expectTypeOf, it } from 'vitest';

it('has the codes of the contract, no more and no less', () => {
  expectTypeOf<SuperOfficeErrorCode>().toEqualTypeOf<
    | 'invalid-id'
    | 'unauthorized'
    | 'forbidden'
    | 'not-found'
    | 'throttled'
    | 'wrong-tenant'
    | 'server-error'
    | 'offline'
    | 'timeout'
    | 'invalid-response'
    | 'unsupported-image'
    | 'too-large'
    | 'rejected'
  >();
});

it('is known by its guard', () => {
  expectTypeOf(isSuperOfficeError).guards.toEqualTypeOf<SuperOfficeError>();
  expectTypeOf(isSuperOfficeError).parameter(0).toBeUnknown();
});

it('tells what is known as data', () => {
  expectTypeOf<SuperOfficeError>().toExtend<Error>();
  expectTypeOf<SuperOfficeError['status']>().toEqualTypeOf<number | undefined>();
  expectTypeOf<SuperOfficeError['contactId']>().toEqualTypeOf<number | undefined>();
  expectTypeOf<SuperOfficeError['retryAfterMs']>().toEqualTypeOf<number | undefined>();
  expectTypeOf<SuperOfficeError['serverMessage']>().toEqualTypeOf<string | undefined>();
  expectTypeOf<SuperOfficeError['cause']>().toBeUnknown();
});
