import { describe, expect, it } from 'vitest';
import { resolveLocaleTag } from '../../../src/i18n/resolveLocaleTag.js';

describe('what SuperOffice calls its languages', () => {
  it.each([
    ['cs', 'cs'],
    ['da', 'da'],
    ['de', 'de'],
    ['en-us', 'en'],
    ['en-GB', 'en'],
    ['es', 'es'],
    ['fi', 'fi'],
    ['fr', 'fr'],
    ['it', 'it'],
    ['ja', 'ja'],
    ['nl', 'nl'],
    ['no', 'nb'],
    ['pl', 'pl'],
    ['ru', 'ru'],
    ['sv', 'sv'],
    ['zh-cn', 'zh'],
  ])('%s is %s', (code, tag) => {
    expect(resolveLocaleTag(code)).toBe(tag);
  });

  it.each([
    ['US', 'en'],
    ['NO', 'nb'],
    ['GE', 'de'],
    ['SW', 'sv'],
    ['FR', 'fr'],
  ])('%s, in a text of several languages, is %s', (code, tag) => {
    expect(resolveLocaleTag(code)).toBe(tag);
  });
});

describe('what browsers and servers call them', () => {
  it.each([
    ['nb', 'nb'],
    ['nb-NO', 'nb'],
    ['no-NO', 'nb'],
    ['nn', 'nb'],
    ['nn-NO', 'nb'],
    ['en', 'en'],
    ['en-AU', 'en'],
    ['sv-se', 'sv'],
    ['sv_SE', 'sv'],
    ['de-AT', 'de'],
    ['fr-CA', 'fr'],
    ['es-419', 'es'],
    ['zh', 'zh'],
    ['zh-Hans-CN', 'zh'],
    ['zh_CN', 'zh'],
    ['zh-TW', 'zh'],
    ['ja-JP-u-ca-japanese', 'ja'],
    ['PL', 'pl'],
    ['nb_NO.UTF-8', 'nb'],
    [' da-DK ', 'da'],
  ])('%j is %s', (code, tag) => {
    expect(resolveLocaleTag(code)).toBe(tag);
  });
});

it.each(['', ' ', 'pt-BR', 'sw-KE', 'ka-GE', 'constructor', '__proto__', 'norsk', 'e', '-', null, undefined])(
  'speaks English for %j',
  (code) => {
    expect(resolveLocaleTag(code)).toBe('en');
  },
);
