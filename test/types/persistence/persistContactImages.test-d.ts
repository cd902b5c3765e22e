import type { ContactImageInfo, SuperOfficeClient } from 'react-superoffice-images';
import {
  persistContactImages,
  type ContactImagePersistence,
  type PersistContactImagesOptions,
} from 'react-superoffice-images/persistence';
import { expectTypeOf, it } from 'vitest';

it('takes a client, and nothing else that has to be there', () => {
  expectTypeOf(persistContactImages).parameter(0).toEqualTypeOf<SuperOfficeClient>();
  expectTypeOf(persistContactImages).parameter(1).toEqualTypeOf<PersistContactImagesOptions | undefined>();
  expectTypeOf<Record<string, undefined>>().toExtend<PersistContactImagesOptions>();
});

it('lets the app look at an info before it is kept', () => {
  expectTypeOf<NonNullable<PersistContactImagesOptions['include']>>().toEqualTypeOf<
    (info: ContactImageInfo) => boolean
  >();
});

it('gives what ends it', () => {
  expectTypeOf(persistContactImages).returns.toEqualTypeOf<ContactImagePersistence>();
  expectTypeOf<ContactImagePersistence['clear']>().toEqualTypeOf<() => Promise<void>>();
  expectTypeOf<ContactImagePersistence['stop']>().toEqualTypeOf<() => void>();
});
