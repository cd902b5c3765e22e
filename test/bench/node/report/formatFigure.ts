import type { Unit } from './metrics.js';

const whole = new Intl.NumberFormat('en', { maximumFractionDigits: 0 });
const precise = new Intl.NumberFormat('en', { minimumFractionDigits: 1, maximumFractionDigits: 1 });

export function formatFigure(value: number | undefined, unit: Unit): string {
  if (value === undefined) return '';
  switch (unit) {
    case 'ms':
      return value < 20 ? precise.format(value) : whole.format(value);
    case 'count':
      return whole.format(value);
    case 'bytes':
      return value < 100_000 ? `${precise.format(value / 1000)} kB` : `${precise.format(value / 1e6)} MB`;
    case 'share':
      return value.toFixed(2);
    default:
      return unit satisfies never;
  }
}

/** `1.30`; `undefined` and a division by zero are empty. */
export function formatRatio(value: number | undefined): string {
  return value === undefined || !Number.isFinite(value) ? '' : value.toFixed(value < 0.1 ? 3 : 2);
}
