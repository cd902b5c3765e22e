import { readdirSync, readFileSync } from 'node:fs';
import { parseColor, type LinearRgb } from './color.js';
import { cascade, parseRules, resolveValue, type Rule, type Scheme } from './stylesheet.js';

const folder = new URL('../../../src/styles/', import.meta.url);

/** The rules of a stylesheet of the package, as its source has them. */
export function readRules(file: string): Rule[] {
  return parseRules(readFileSync(new URL(file, folder), 'utf8'));
}

export function stylesheets(): string[] {
  return readdirSync(folder).filter((file) => file.endsWith('.css'));
}

export interface Pair {
  ground: LinearRgb;
  letters: LinearRgb;
}

/** What an avatar without a picture is painted in; without an index, that of something without an id. */
export function getAvatarPair(rules: readonly Rule[], index: number | undefined, scheme: Scheme): Pair {
  const root = cascade(rules, ['.so-avatar', `.so-avatar[data-color='${index}']`]);
  const fallback = cascade(rules, ['.so-avatar-fallback']);
  return toPair(fallback.get('background'), root.get('color'), root, scheme);
}

export function getBadgePair(rules: readonly Rule[], kind: string, scheme: Scheme): Pair {
  const badge = cascade(rules, ['.so-avatar-badge', `.so-avatar-badge[data-kind='${kind}']`]);
  return toPair(badge.get('background'), badge.get('color'), badge, scheme);
}

function toPair(
  ground: string | undefined,
  letters: string | undefined,
  properties: ReadonlyMap<string, string>,
  scheme: Scheme,
): Pair {
  if (ground === undefined || letters === undefined) throw new Error('It has no color of its own.');
  return {
    ground: parseColor(resolveValue(ground, properties, scheme)),
    letters: parseColor(resolveValue(letters, properties, scheme)),
  };
}
