import type { FormatOptions } from './FormatOptions.js';

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
const dayMs = 24 * hourMs;

/** A date on the calendar of the time zone. */
interface CalendarDate {
  year: number;
  month: number;
  day: number;
}

function toCalendarDate(date: Date, timeZone: string | undefined): CalendarDate {
  const format = new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', {
    timeZone,
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
  });
  const parts = new Map(format.formatToParts(date).map(({ type, value }) => [type, Number(value)]));
  return { year: parts.get('year') ?? 0, month: parts.get('month') ?? 0, day: parts.get('day') ?? 0 };
}

function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return (Date.UTC(to.year, to.month - 1, to.day) - Date.UTC(from.year, from.month - 1, from.day)) / dayMs;
}

function wholeMonthsBetween(from: CalendarDate, to: CalendarDate): number {
  const months = (to.year - from.year) * 12 + to.month - from.month;
  return to.day < from.day ? months - 1 : months;
}

/**
 * How long ago an instant is, or how far ahead: `now`, `5 minutes ago`, `yesterday`, `2 years ago`, in whole
 * units. From a day on they are those of the calendar, so that `yesterday` is true, also when the clocks
 * change. Under a minute is `now`, on either side: a server's clock may be ahead. An empty string where a
 * date is none.
 */
export function formatRelativeTime(date: Date, now: Date, { locale, timeZone }: FormatOptions = {}): string {
  const ms = date.getTime() - now.getTime();
  if (Number.isNaN(ms)) return '';
  const sign = ms < 0 ? -1 : 1;
  const size = Math.abs(ms);
  const near = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  if (size < minuteMs) return near.format(0, 'second');
  if (size < hourMs) return near.format(sign * Math.trunc(size / minuteMs), 'minute');

  const [from, to] = [toCalendarDate(date, timeZone), toCalendarDate(now, timeZone)];
  const [early, late] = sign < 0 ? [from, to] : [to, from];
  const days = daysBetween(early, late);
  // A day of 25 hours begins and ends on the same date.
  if (size < dayMs || days === 0) return near.format(sign * Math.trunc(size / hourMs), 'hour');
  const months = wholeMonthsBetween(early, late);
  if (months === 0) return near.format(sign * days, 'day');
  // Always a number: "last month" is not the same as a whole month ago.
  const far = new Intl.RelativeTimeFormat(locale, { numeric: 'always' });
  if (months < 12) return far.format(sign * months, 'month');
  return far.format(sign * Math.trunc(months / 12), 'year');
}
