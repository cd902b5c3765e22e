/**
 * The custom properties of ours that stylesheets read, each with its defaults: what stands behind the comma of
 * `var()`, each once.
 */
export function readDefaults(css: string): Map<string, string[]> {
  const defaults = new Map<string, string[]>();
  for (const { 1: name = '', index, 0: start } of css.matchAll(/var\(\s*(--so-[\w-]+)/gu)) {
    const rest = untilClosed(css.slice(index + start.length));
    const value = rest.replace(/^\s*,/u, '').replaceAll(/\s+/gu, ' ').trim();
    const known = defaults.get(name) ?? [];
    defaults.set(name, value === '' || known.includes(value) ? known : [...known, value]);
  }
  return defaults;
}

/** What comes before the parenthesis that closes what is open. */
function untilClosed(text: string): string {
  let depth = 1;
  for (let index = 0; index < text.length; index += 1) {
    if (text[index] === '(') depth += 1;
    if (text[index] === ')') depth -= 1;
    if (depth === 0) return text.slice(0, index);
  }
  throw new Error(`${text.slice(0, 40)} does not end.`);
}
