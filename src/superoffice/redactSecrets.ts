/** Takes credentials out of a text: servers repeat what they were sent, also inside of HTML. */
export function redactSecrets(text: string, secrets: Iterable<string>): string {
  return (
    [...secrets]
      .flatMap((secret) => [secret, escapeHtml(secret)])
      .filter((form) => form !== '')
      // The longest first: one secret may be the beginning of another, and its rest must not stay.
      .toSorted((one, other) => other.length - one.length)
      .reduce((rest, form) => rest.replaceAll(form, '***'), text)
  );
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/gu, (character) => entities[character] ?? character);
}
