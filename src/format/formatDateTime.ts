import type { FormatOptions } from './FormatOptions.js';

/** An instant as a day and a time of day: `1 Aug 2024, 10:18`; an empty string where the date is none. */
export function formatDateTime(date: Date, { locale, timeZone }: FormatOptions = {}): string {
  if (Number.isNaN(date.getTime())) return '';
  return new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short', timeZone }).format(date);
}
