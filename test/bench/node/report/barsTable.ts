import type { Results } from '../Results.js';
import { bars, type Bar } from './bars.js';
import { formatRatio } from './formatFigure.js';
import { markdownTable } from './markdownTable.js';

/** Each bar that this run says something about. */
export function barsTable(results: Results): string {
  const rows = bars.flatMap((bar) => {
    const measured = bar.measured(results);
    if (measured === undefined) return [];
    return [
      [bar.what, write(measured, bar), write(bar.bar, bar), write(bar.goal, bar), verdict(measured, bar)],
    ];
  });
  return markdownTable(['', 'measured', 'bar', 'goal', ''], rows);
}

function write(value: number | undefined, { unit }: Bar): string {
  if (value === undefined) return '';
  const isRatio = unit.startsWith('×');
  return `${isRatio ? formatRatio(value) : String(value)} ${unit}`.trim();
}

function verdict(measured: number, { bar, goal }: Bar): string {
  if (measured > bar) return '**not reached**';
  return goal !== undefined && measured <= goal ? 'goal reached' : 'reached';
}
