'use client';

import { useContext, useMemo, type JSX, type ReactNode } from 'react';
import { createLocaleContext } from './createLocaleContext.js';
import type { Locale, Messages } from './Locale.js';
import { LocaleContext } from './LocaleContext.js';
import type { Overrides } from './mergeMessages.js';

export interface SuperOfficeImagesLocaleProviderProps {
  /**
   * The language, one of `react-superoffice-images/locales/*` or the app's own. Without one, that of the
   * provider around this one, else English words and the reader's numbers and dates.
   */
  locale?: Locale | undefined;
  /** The app's own words, for any sentence. Made outside of components: another object draws everything anew. */
  messages?: Overrides<Messages> | undefined;
  /** How numbers and dates are written, as a BCP 47 tag such as `en-GB`. @default the locale's tag */
  formatLocale?: string | undefined;
  /** The time zone of dates, as an IANA name such as `Europe/Oslo`. @default the reader's */
  timeZone?: string | undefined;
  children?: ReactNode;
}

/**
 * Tells the components below it which language to speak. A server that renders for its readers names all of
 * it, the time zone too: it has no reader's own.
 *
 * @example
 * import { nb } from 'react-superoffice-images/locales/nb';
 *
 * const messages = { avatar: { company: 'Kunde' } };
 *
 * <SuperOfficeImagesLocaleProvider locale={nb} messages={messages}>
 *   <App />
 * </SuperOfficeImagesLocaleProvider>
 */
export function SuperOfficeImagesLocaleProvider({
  locale,
  messages,
  formatLocale,
  timeZone,
  children,
}: SuperOfficeImagesLocaleProviderProps): JSX.Element {
  const outer = useContext(LocaleContext);
  const value = useMemo(
    () => createLocaleContext({ outer, locale, messages, formatLocale, timeZone }),
    [outer, locale, messages, formatLocale, timeZone],
  );
  return <LocaleContext.Provider value={value}>{children}</LocaleContext.Provider>;
}
