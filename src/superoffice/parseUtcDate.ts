const pattern =
  /^(?<date>(?<year>\d{4})-\d{2}-\d{2})(?:[T ](?<time>\d{2}:\d{2}(?::\d{2})?)(?:[.,](?<fraction>\d+))?)?\s*(?<offset>Z|[+-]\d{2}(?::?\d{2})?)?$/iu;

/** `Z`, `+02:00`, `-0500`, `+02` or nothing at all, in the one form that `Date.parse` is sure to read. */
function toIsoOffset(offset: string | undefined): string {
  if (offset === undefined || offset.toUpperCase() === 'Z') return 'Z';
  const digits = offset.slice(1).replace(':', '').padEnd(4, '0');
  return `${offset.charAt(0)}${digits.slice(0, 2)}:${digits.slice(2)}`;
}

/** Does this day exist? `Date.parse` reads 30 February as 1 or 2 March. */
function isDay(date: string): boolean {
  const midnight = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(midnight.getTime()) && midnight.toISOString().startsWith(date);
}

/**
 * An instant as SuperOffice writes it (facts, section 3). CreatedDate and UpdatedDate are UTC, so a text
 * without an offset is UTC, where `new Date(text)` would read it as local time. Fractions may have seven
 * digits; what is below a millisecond is cut off. .NET's minimum and maximum (years 1 and 9999) mean "not
 * set" and give `null`, and so does a text that is no date.
 */
export function parseUtcDate(text: string | null | undefined): Date | null {
  const groups = pattern.exec(text?.trim() ?? '')?.groups;
  if (groups === undefined) return null;
  const { date = '', year, time = '00:00', fraction = '', offset } = groups;
  if (year === undefined || year <= '0001' || year === '9999' || !isDay(date)) return null;
  const milliseconds = fraction.slice(0, 3).padEnd(3, '0');
  const seconds = time.length === 5 ? `${time}:00` : time;
  const instant = new Date(`${date}T${seconds}.${milliseconds}${toIsoOffset(offset)}`);
  return Number.isNaN(instant.getTime()) ? null : instant;
}
