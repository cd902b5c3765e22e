import { cs } from 'react-superoffice-images/locales/cs';
import { da } from 'react-superoffice-images/locales/da';
import { de } from 'react-superoffice-images/locales/de';
import { en } from 'react-superoffice-images/locales/en';
import { es } from 'react-superoffice-images/locales/es';
import { fi } from 'react-superoffice-images/locales/fi';
import { fr } from 'react-superoffice-images/locales/fr';
import { it } from 'react-superoffice-images/locales/it';
import { ja } from 'react-superoffice-images/locales/ja';
import { nb } from 'react-superoffice-images/locales/nb';
import { nl } from 'react-superoffice-images/locales/nl';
import { pl } from 'react-superoffice-images/locales/pl';
import { ru } from 'react-superoffice-images/locales/ru';
import { sv } from 'react-superoffice-images/locales/sv';
import { zh } from 'react-superoffice-images/locales/zh';
import type { Locale } from '../../../src/i18n/Locale.js';
import type { LocaleTag } from '../../../src/i18n/LocaleTag.js';

/** Every language, as users import it. */
export const bundledLocales: Record<LocaleTag, Locale> = {
  en,
  nb,
  sv,
  da,
  de,
  nl,
  fi,
  fr,
  es,
  it,
  pl,
  cs,
  ja,
  ru,
  zh,
};

type Saying = (...values: (string | number)[]) => string;

/** The words of a locale by their paths: `avatar.problems.offline.label`. */
export function wordsOf(node: object, path = ''): Map<string, string | Saying> {
  const words = new Map<string, string | Saying>();
  for (const [key, value] of Object.entries(node)) {
    const here = path === '' ? key : `${path}.${key}`;
    if (typeof value === 'object') wordsOf(value, here).forEach((word, name) => words.set(name, word));
    else words.set(here, value);
  }
  return words;
}
