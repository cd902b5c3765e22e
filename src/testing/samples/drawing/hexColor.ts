import type { Rgb } from './hslColor.js';

/** Reads `#3c8dd9`. */
export function hexColor(text: string): Rgb {
  const value = Number.parseInt(text.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
}

/** The colour between two others. @param amount 0 is all `from`, 1 is all `to`. */
export function mixColors(from: Rgb, to: Rgb, amount: number): Rgb {
  const share = Math.min(1, Math.max(0, amount));
  return [
    from[0] + (to[0] - from[0]) * share,
    from[1] + (to[1] - from[1]) * share,
    from[2] + (to[2] - from[2]) * share,
  ];
}
