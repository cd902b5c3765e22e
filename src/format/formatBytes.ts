const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;

/**
 * A size in bytes as people read it, in the locale's own words and digits: `4.2 MB`. Without a locale, in
 * the reader's.
 */
export function formatBytes(bytes: number, locale?: string): string {
  let value = bytes;
  let power = 0;
  // By what will be read: 999,999 bytes are 1 MB, not 1,000 kB.
  while (Math.round(value) >= 1_000 && power < units.length - 1) {
    value /= 1_000;
    power += 1;
  }
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: units[power] ?? 'byte',
    // The short form of bytes has no plural in English, and is a single letter in French.
    unitDisplay: power === 0 ? 'long' : 'short',
    maximumFractionDigits: value < 10 && power > 0 ? 1 : 0,
  }).format(value);
}
