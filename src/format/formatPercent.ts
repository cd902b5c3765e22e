/** A part of a hundred as the locale writes it: `42%`, `42 %`. Without a locale, as the reader's does. */
export function formatPercent(percent: number, locale?: string): string {
  return new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 }).format(percent / 100);
}
