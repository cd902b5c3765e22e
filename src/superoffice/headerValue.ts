/**
 * Can this text be sent as a header? `Headers` would refuse it too, but with a message that repeats the
 * value, and the value may be a token.
 */
export function isHeaderValue(text: string): boolean {
  return /^[\t\x20-\x7E\x80-\xFF]*$/u.test(text) && text.trim() === text;
}
