import { toColor } from './Color.js';
import type { Color } from './Color.js';

/**
 * @param hue Degrees, any number of turns.
 * @param saturation 0 to 1.
 * @param lightness 0 to 1.
 */
export function hslColor(hue: number, saturation: number, lightness: number): Color {
  const turn = (((hue % 360) + 360) % 360) / 30;
  const amplitude = saturation * Math.min(lightness, 1 - lightness);
  const channel = (offset: number): number => {
    const position = (offset + turn) % 12;
    return 255 * (lightness - amplitude * Math.max(-1, Math.min(position - 3, 9 - position, 1)));
  };
  return toColor(channel(0), channel(8), channel(4));
}
