/** The languages that the library speaks: those of SuperOffice itself. */
export type LocaleTag =
  | 'en'
  | 'nb'
  | 'sv'
  | 'da'
  | 'de'
  | 'nl'
  | 'fi'
  | 'fr'
  | 'es'
  | 'it'
  | 'pl'
  | 'cs'
  | 'ja'
  | 'ru'
  | 'zh';
