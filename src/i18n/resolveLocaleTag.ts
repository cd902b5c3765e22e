import type { LocaleTag } from './LocaleTag.js';

const tags: ReadonlyMap<string, LocaleTag> = new Map([
  ['en', 'en'],
  ['nb', 'nb'],
  // SuperOffice writes `no`; who reads Nynorsk reads Bokmål too.
  ['no', 'nb'],
  ['nn', 'nb'],
  ['sv', 'sv'],
  ['da', 'da'],
  ['de', 'de'],
  ['nl', 'nl'],
  ['fi', 'fi'],
  ['fr', 'fr'],
  ['es', 'es'],
  ['it', 'it'],
  ['pl', 'pl'],
  ['cs', 'cs'],
  ['ja', 'ja'],
  ['ru', 'ru'],
  ['zh', 'zh'],
]);

/**
 * Two letters that SuperOffice writes before its texts of several languages (`US:"Yes";GE:"Ja";SW:"Ja"`), and
 * that stand for something else, or nothing, everywhere else.
 */
const superOfficeTags: ReadonlyMap<string, LocaleTag> = new Map([
  ['us', 'en'],
  ['ge', 'de'],
  ['sw', 'sv'],
]);

/**
 * The language to load for what SuperOffice, a browser or a server calls one: `no`, `en-us`, `zh-cn`,
 * `nb-NO`, `sv_SE`, `US`. English where there is none.
 */
export function resolveLocaleTag(code: string | null | undefined): LocaleTag {
  const name = (code ?? '').trim().toLowerCase();
  const [language = ''] = name.split(/[-_.@]/u);
  // SuperOffice's own only as a whole: `sw-KE` is Swahili.
  return tags.get(language) ?? superOfficeTags.get(name) ?? 'en';
}
