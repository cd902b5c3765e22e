/**
 * `Retry-After` in milliseconds: seconds or an HTTP date. A date that has passed is 0; anything else, or a
 * header that this origin may not read, is `undefined`.
 */
export function parseRetryAfter(header: string | null, now: number = Date.now()): number | undefined {
  const text = header?.trim() ?? '';
  if (/^\d{1,9}(?:\.\d+)?$/u.test(text)) return Number(text) * 1_000;
  // Date.parse alone would take "-5" for a year, and "soon 3" for a day in March.
  if (!/^[a-z]+,? .*\d{2}:\d{2}:\d{2}/iu.test(text)) return undefined;
  const at = Date.parse(text);
  return Number.isNaN(at) ? undefined : Math.max(0, at - now);
}
