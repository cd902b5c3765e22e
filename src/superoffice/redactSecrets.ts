/** One sign as JSON, HTML or a URL writes it: `\u002B` `\"` `&#x2B;` `&#43;` `&lt;` `%2B`. */
const escape =
  /(?:%|\\u00)([\da-f]{2})|&#x0*([\da-f]{2});|&#(\d{2,3});|&(amp|lt|gt|quot|apos);|\\(["'/\\])/giu;

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function unescape(text: string): string {
  return text.replace(
    escape,
    (_, hex?: string, entity?: string, decimal?: string, name?: string, sign?: string) =>
      sign ??
      named[name?.toLowerCase() ?? ''] ??
      String.fromCharCode(Number(decimal ?? `0x${hex ?? entity}`)),
  );
}

/** Takes credentials out of a text: servers repeat what they were sent, also as JSON, HTML and URLs write it. */
export function redactSecrets(text: string, secrets: Iterable<string>): string {
  const longestFirst = [...secrets]
    .filter((secret) => secret !== '')
    // One secret may be the beginning of another, and its rest must not stay.
    .toSorted((one, other) => other.length - one.length);
  const redact = (rest: string): string =>
    longestFirst.reduce((redacted, secret) => redacted.replaceAll(secret, '***'), rest);
  const plain = redact(text);
  const unescaped = unescape(plain);
  const redacted = redact(unescaped);
  // What hides nothing stays as it was written.
  return redacted === unescaped ? plain : redacted;
}
