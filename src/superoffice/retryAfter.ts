/**
 * `Retry-After` in milliseconds: seconds or an HTTP date. A date that has passed is 0; anything else, or a
 * header that this origin may not read, is `undefined`.
 */
export function parseRetryAfter(header: string | null, now: number = Date.now()): number | undefined {
  const text = header?.trim() ?? '';
  if (/^\d+(?:\.\d+)?$/u.test(text)) return Number(text) * 1_000;
  // Date.parse also takes bare numbers such as "-5" for years.
  if (!/[a-z]/iu.test(text)) return undefined;
  const at = Date.parse(text);
  return Number.isNaN(at) ? undefined : Math.max(0, at - now);
}
