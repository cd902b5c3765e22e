import {
  ContactAvatar,
  SuperOfficeImagesProvider,
  type ContactAvatarProps,
  type ContactImageInfo,
  type ContactImageStatus,
  type SuperOfficeClient,
  type SuperOfficeErrorCode,
} from 'react-superoffice-images';
import { createRef, type ComponentProps } from 'react';
import { describe, expectTypeOf, it } from 'vitest';

type Props = ComponentProps<typeof ContactAvatar>;

describe('ContactAvatar', () => {
  it('needs an id only', () => {
    expectTypeOf(<ContactAvatar contactId={7} />).toExtend<object>();
    expectTypeOf<Props['contactId']>().toEqualTypeOf<number | string | null | undefined>();
    // @ts-expect-error -- an id that is not known is said to be undefined
    void (<ContactAvatar name="Nordlys" />);
  });

  it('takes undefined for every other prop, as spread props have it', () => {
    expectTypeOf(
      <ContactAvatar
        contactId={undefined}
        name={undefined}
        size={undefined}
        shape={undefined}
        fit={undefined}
        badge={undefined}
        eager={undefined}
        fallback={undefined}
        decorative={undefined}
        onStatusChange={undefined}
        recentDays={undefined}
        className={undefined}
        style={undefined}
        render={undefined}
        onClick={undefined}
      />,
    ).toExtend<object>();
  });

  it('takes the attributes of its element and a ref', () => {
    const ref = createRef<HTMLElement>();
    expectTypeOf(
      <ContactAvatar contactId={7} ref={ref} id="avatar" tabIndex={0} aria-describedby="more" data-row={3} />,
    ).toExtend<object>();
    expectTypeOf<ContactAvatarProps>().not.toHaveProperty('children');
  });

  it('knows its words', () => {
    expectTypeOf<NonNullable<Props['shape']>>().toEqualTypeOf<'circle' | 'rounded' | 'square'>();
    expectTypeOf<NonNullable<Props['fit']>>().toEqualTypeOf<'cover' | 'contain'>();
    expectTypeOf<Extract<Props['badge'], string>>().toEqualTypeOf<
      'auto' | 'format' | 'size' | 'updated' | 'none'
    >();
    // @ts-expect-error -- a misspelt badge would be no badge
    void (<ContactAvatar contactId={7} badge="formats" />);
  });

  it('tells a function its state', () => {
    void (
      <ContactAvatar
        contactId={7}
        badge={(state) => {
          expectTypeOf(state.status).toEqualTypeOf<ContactImageStatus>();
          expectTypeOf(state.reason).toEqualTypeOf<SuperOfficeErrorCode | null>();
          expectTypeOf(state.info).toEqualTypeOf<ContactImageInfo | null | undefined>();
          return state.isStale ? { kind: 'stale', text: 'Old' } : null;
        }}
        onStatusChange={(status, state) => {
          expectTypeOf(status).toEqualTypeOf<ContactImageStatus>();
          expectTypeOf(state.status).toEqualTypeOf<ContactImageStatus>();
        }}
      />
    );
  });

  it('is drawn as another element or by a function', () => {
    expectTypeOf(<ContactAvatar contactId={7} render={<section lang="nb" />} />).toExtend<object>();
    expectTypeOf(
      <ContactAvatar contactId={7} render={(props) => <section {...props} />} />,
    ).toExtend<object>();
  });
});

it('asks for a client once', () => {
  const client = {} as SuperOfficeClient;
  expectTypeOf(
    <SuperOfficeImagesProvider client={client}>text</SuperOfficeImagesProvider>,
  ).toExtend<object>();
  // @ts-expect-error -- a provider without a client provides nothing
  void (<SuperOfficeImagesProvider />);
});
