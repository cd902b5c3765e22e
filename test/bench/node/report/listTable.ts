import { contestants } from '../../contestants.js';
import type { Results } from '../Results.js';
import { ratioTo, type Rival } from './compare.js';
import { formatFigure, formatRatio } from './formatFigure.js';
import { markdownTable } from './markdownTable.js';
import { metrics } from './metrics.js';

const rivals = [
  ['÷ floor', 'floor'],
  ['÷ by hand', 'by hand'],
  ['÷ query + img', 'plain'],
  ['÷ best library', 'best peer'],
  ['÷ before', 'before'],
] as const satisfies readonly (readonly [string, Rival])[];

/** A list's medians, and how ours compares. */
export function listTable(results: Results, list: string): string {
  const present = contestants.filter(({ name }) => results.has(list, name));
  const compared = rivals.filter(([, rival]) =>
    metrics.some(({ name }) => ratioTo(rival, results, list, name) !== undefined),
  );
  const rows = metrics
    .filter((metric) => present.some(({ name }) => results.median(list, name, metric.name) !== undefined))
    .map(({ title, name, unit }) =>
      [title].concat(
        present.map((contestant) => formatFigure(results.median(list, contestant.name, name), unit)),
        compared.map(([, rival]) =>
          unit === 'count' || unit === 'share' ? '' : formatRatio(ratioTo(rival, results, list, name)),
        ),
      ),
    );
  return markdownTable(['', ...present.map(({ title }) => title), ...compared.map(([title]) => title)], rows);
}
