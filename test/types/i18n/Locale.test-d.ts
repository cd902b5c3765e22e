import { nb } from 'react-superoffice-images/locales/nb';
import { describe, expectTypeOf, it } from 'vitest';
import type { AvatarMessages } from '../../../src/i18n/AvatarMessages.js';
import type { Locale, Messages } from '../../../src/i18n/Locale.js';
import type { LocaleTag } from '../../../src/i18n/LocaleTag.js';
import type { Overrides } from '../../../src/i18n/mergeMessages.js';
import { avatarMessages } from '../../../src/i18n/messages.js';
import { plural, type PluralForms } from '../../../src/i18n/plural.js';
import { resolveLocaleTag } from '../../../src/i18n/resolveLocaleTag.js';
import { useMessages } from '../../../src/i18n/useMessages.js';
import type { SuperOfficeErrorCode } from '../../../src/superoffice/SuperOfficeError.js';

describe('a locale', () => {
  it('is what users import', () => {
    expectTypeOf(nb).toEqualTypeOf<Locale>();
  });

  it('does not compile without a group', () => {
    const { editor, ...rest } = nb;
    // @ts-expect-error The editor's words are missing.
    const locale: Locale = rest;
    expectTypeOf(locale).toEqualTypeOf<Locale>();
    expectTypeOf(editor).toEqualTypeOf<Locale['editor']>();
  });

  it('does not compile without a sentence', () => {
    const { stale, ...avatar } = nb.avatar;
    // @ts-expect-error A sentence is missing.
    const locale: Locale = { ...nb, avatar };
    expectTypeOf(locale.avatar.stale).toEqualTypeOf(stale);
  });

  it('does not compile without the words for a failure', () => {
    const { offline, ...problems } = nb.avatar.problems;
    // @ts-expect-error A failure has no words.
    const avatar: AvatarMessages = { ...nb.avatar, problems };
    expectTypeOf(avatar.problems.offline).toEqualTypeOf(offline);
    expectTypeOf<keyof AvatarMessages['problems']>().toEqualTypeOf<SuperOfficeErrorCode>();
  });

  it('does not compile with words that nobody asks for', () => {
    // @ts-expect-error There is no such word.
    const avatar: AvatarMessages = { ...avatarMessages, greeting: 'Hei' };
    expectTypeOf(avatar).toEqualTypeOf<AvatarMessages>();
  });
});

describe('plural', () => {
  it('asks for the forms that a language has', () => {
    expectTypeOf<keyof PluralForms<'en'>>().toEqualTypeOf<'one' | 'other'>();
    expectTypeOf<keyof PluralForms<'ja'>>().toEqualTypeOf<'other'>();
    expectTypeOf<keyof PluralForms<'cs'>>().toEqualTypeOf<'one' | 'few' | 'other'>();
    expectTypeOf<keyof PluralForms<'ru'>>().toEqualTypeOf<'one' | 'few' | 'many' | 'other'>();
  });

  it('does not compile without one of them, or with one more', () => {
    expectTypeOf({ one: '# firma', other: '# firm' }).not.toExtend<PluralForms<'pl'>>();
    // @ts-expect-error Chinese has one form.
    const forms: PluralForms<'zh'> = { one: '#', other: '#' };
    expectTypeOf(forms).toEqualTypeOf<{ other: string }>();
    expectTypeOf(plural<'cs'>)
      .parameter(2)
      .toEqualTypeOf<PluralForms<'cs'>>();
  });
});

describe('the app’s own words', () => {
  it('may be any part of them', () => {
    expectTypeOf({ avatar: { problems: { offline: { label: 'Away' } } } }).toExtend<Overrides<Messages>>();
    expectTypeOf({ group: { label: (count: number) => `${count}` } }).toExtend<Overrides<Messages>>();
    expectTypeOf({}).toExtend<Overrides<Messages>>();
  });

  it('are of the kind that they replace', () => {
    expectTypeOf({ avatar: { company: 7 } }).not.toExtend<Overrides<Messages>>();
    expectTypeOf({ group: { label: 'companies' } }).not.toExtend<Overrides<Messages>>();
    expectTypeOf({ group: { label: (name: string) => name } }).not.toExtend<Overrides<Messages>>();
  });
});

it('resolves to a language that there is', () => {
  expectTypeOf(resolveLocaleTag('no')).toEqualTypeOf<LocaleTag>();
  expectTypeOf(resolveLocaleTag).parameter(0).toEqualTypeOf<string | null | undefined>();
});

it('reads the words of a group', () => {
  expectTypeOf(useMessages<'avatar'>).returns.toEqualTypeOf<AvatarMessages>();
});
