import type { Locale, Messages } from './Locale.js';
import type { LocaleContextValue } from './LocaleContext.js';
import { mergeMessages, type Overrides } from './mergeMessages.js';

/** What a provider is given, and the one around it. */
interface LocaleSources {
  outer: LocaleContextValue | null;
  locale: Locale | undefined;
  messages: Overrides<Messages> | undefined;
  formatLocale: string | undefined;
  timeZone: string | undefined;
}

/** What a provider says: its own, else what the one around it says. Each group is merged once, when it is first used. */
export function createLocaleContext(sources: LocaleSources): LocaleContextValue {
  const { outer, locale, messages, formatLocale, timeZone } = sources;
  const merged: { [G in keyof Messages]?: Messages[G] } = {};

  function mergeGroup<G extends keyof Messages>(group: G, english: Messages[G]): Messages[G] {
    const words = locale?.[group] ?? outer?.messagesOf(group, english) ?? english;
    const overrides: Overrides<Messages[G]> | undefined = messages?.[group];
    return overrides === undefined ? words : mergeMessages(words, overrides);
  }

  return {
    format: {
      locale: formatLocale ?? locale?.tag ?? outer?.format.locale,
      timeZone: timeZone ?? outer?.format.timeZone,
    },
    messagesOf: (group, english) => (merged[group] ??= mergeGroup(group, english)),
  };
}
