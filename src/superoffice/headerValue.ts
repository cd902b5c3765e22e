/**
 * Is this a text that can be sent as a header? `Headers` would refuse it too, but with a message that repeats
 * the value, and the value may be a token.
 */
export function isHeaderValue(value: unknown): value is string {
  return typeof value === 'string' && /^[\t\x20-\x7E\x80-\xFF]+$/u.test(value) && value.trim() === value;
}
