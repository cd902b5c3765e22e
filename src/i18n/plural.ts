import type { LocaleTag } from './LocaleTag.js';

interface One {
  one: string;
  other: string;
}

interface OneFew extends One {
  few: string;
}

interface OneFewMany extends OneFew {
  many: string;
}

/** The forms that whole numbers need in each language: a form that is missing does not compile. */
export type PluralForms<T extends LocaleTag> = T extends 'ja' | 'zh'
  ? { other: string }
  : T extends 'pl' | 'ru'
    ? OneFewMany
    : T extends 'cs'
      ? OneFew
      : One;

const cache = new Map<LocaleTag, { rules: Intl.PluralRules; numbers: Intl.NumberFormat }>();

/** The form for a count, with the count in the place of `#`, in the language's own digits. */
export function plural<T extends LocaleTag>(tag: T, count: number, forms: PluralForms<T>): string {
  let intl = cache.get(tag);
  if (intl === undefined) {
    intl = { rules: new Intl.PluralRules(tag), numbers: new Intl.NumberFormat(tag) };
    cache.set(tag, intl);
  }
  const { rules, numbers } = intl;
  const all: Partial<Record<Intl.LDMLPluralRule, string>> & { other: string } = forms;
  // French, Spanish and Italian have a form for whole millions, which no list of companies needs.
  const form = all[rules.select(count)] ?? all.other;
  return form.replace('#', () => numbers.format(count));
}
