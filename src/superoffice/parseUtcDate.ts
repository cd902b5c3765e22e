const pattern =
  /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d)(:\d\d)?(?:[.,](\d{1,3})\d*)?)?\s*(?:Z|([+-]\d\d)(?::?(\d\d))?)?$/iu;

/**
 * An instant as SuperOffice writes it (facts, section 3). CreatedDate and UpdatedDate are UTC, so a text
 * without an offset is UTC, where `new Date(text)` would read it as local time. Fractions may have seven
 * digits; what is below a millisecond is cut off. .NET's minimum and maximum (years 1 and 9999) mean "not
 * set" and give `null`, and so does a text that is no date.
 */
export function parseUtcDate(text: string | null | undefined): Date | null {
  const [
    ,
    day = '',
    minutes = '00:00',
    seconds = ':00',
    fraction = '',
    offsetHours = '+00',
    offsetMinutes = '00',
  ] = pattern.exec(text?.trim() ?? '') ?? [];
  // The one form that `Date.parse` is sure to read.
  const instant = new Date(
    `${day}T${minutes}${seconds}.${fraction.padEnd(3, '0')}${offsetHours}:${offsetMinutes}`,
  );
  if (Number.isNaN(instant.getTime()) || day < '0002' || day >= '9999') return null;
  // It reads 30 February as 1 or 2 March.
  return new Date(`${day}T00:00Z`).toISOString().startsWith(day) ? instant : null;
}
