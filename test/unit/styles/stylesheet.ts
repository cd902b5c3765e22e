/** A rule of a stylesheet, in so much of CSS as `src/styles` uses. */
export interface Rule {
  /** `prefers-contrast: more`; empty outside of `@media`. */
  media: string;
  prelude: string;
  /** What stands in `:where(...)`. */
  selectors: string[];
  declarations: Map<string, string>;
}

export type Scheme = 'light' | 'dark';

export function parseRules(css: string, media = ''): Rule[] {
  const rules: Rule[] = [];
  let rest = css.replaceAll(/\/\*.*?\*\//gs, '');
  for (let open = rest.indexOf('{'); open !== -1; open = rest.indexOf('{')) {
    const close = findClosing(rest, open);
    const prelude = collapse(rest.slice(0, open));
    const block = rest.slice(open + 1, close);
    const [, query] = /^@media \((.+)\)$/.exec(prelude) ?? [];
    if (query !== undefined) rules.push(...parseRules(block, query));
    else if (!prelude.startsWith('@')) rules.push({ media, ...parseRule(prelude, block) });
    rest = rest.slice(close + 1);
  }
  return rules;
}

function parseRule(prelude: string, block: string): Omit<Rule, 'media'> {
  const declarations = block
    .split(';')
    .map((each) => /^([\w-]+): (.+)$/.exec(collapse(each)))
    .filter((match) => match !== null)
    .map(([, property = '', value = '']): [string, string] => [property, value]);
  return {
    prelude,
    selectors: splitArguments(prelude.replace(/^:where\((.*)\)$/, '$1')),
    declarations: new Map(declarations),
  };
}

/** What the rules for any of these selectors declare together. None has any specificity, so the last one wins. */
export function cascade(rules: readonly Rule[], selectors: readonly string[]): Map<string, string> {
  const declared = new Map<string, string>();
  for (const { selectors: own, declarations } of rules) {
    if (!own.some((each) => selectors.includes(each))) continue;
    for (const [property, value] of declarations) declared.set(property, value);
  }
  return declared;
}

/** A value without its `var()` and `light-dark()`. */
export function resolveValue(value: string, properties: ReadonlyMap<string, string>, scheme: Scheme): string {
  const call = /\b(var|light-dark)\(/.exec(value);
  if (call === null) return value;
  const open = call.index + call[0].length - 1;
  const close = findClosing(value, open);
  const [first = '', second] = splitArguments(value.slice(open + 1, close));
  const chosen = call[1] === 'var' ? (properties.get(first) ?? second) : scheme === 'light' ? first : second;
  if (chosen === undefined) throw new Error(`${value} has no value.`);
  return resolveValue(value.slice(0, call.index) + chosen + value.slice(close + 1), properties, scheme);
}

const closings: Readonly<Record<string, string>> = { '(': ')', '{': '}' };

function findClosing(text: string, open: number): number {
  const opening = text.charAt(open);
  let depth = 0;
  for (let index = open; index < text.length; index += 1) {
    if (text[index] === opening) depth += 1;
    if (text[index] === closings[opening]) depth -= 1;
    if (depth === 0) return index;
  }
  throw new Error(`${text.slice(open)} does not end.`);
}

/** At the commas that stand in no parentheses. */
function splitArguments(text: string): string[] {
  const parts = [''];
  let depth = 0;
  for (const sign of text) {
    if (sign === '(') depth += 1;
    if (sign === ')') depth -= 1;
    if (sign === ',' && depth === 0) parts.push('');
    else parts.push(`${parts.pop() ?? ''}${sign}`);
  }
  return parts.map((part) => part.trim());
}

function collapse(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
