import { hexColor, mixColors } from '../drawing/hexColor.js';
import type { Rgb } from '../drawing/hslColor.js';

/** What a logo stands on. */
export type LogoGround = 'transparent' | 'white' | 'light' | 'ink' | 'gradient';

/** The colours of a brand, by what they are for. */
export interface LogoColors {
  /** The mark itself. */
  main: Rgb;
  /** The part of the mark that stands out. */
  accent: Rgb;
  /** Between the mark and the ground: for parts that lie behind. */
  soft: Rgb;
  /** `null` for none. Two colours run from the upper left to the lower right. */
  ground: readonly [Rgb, Rgb] | null;
}

const brands = {
  teal: ['#0f6e84', '#fb8b24', '#e9f6f8', '#19a7a0'],
  indigo: ['#4338ca', '#f7b801', '#eef0ff', '#8b5cf6'],
  forest: ['#1b6b45', '#a3d65c', '#eef7ee', '#3aa76d'],
  crimson: ['#b3122e', '#ffb703', '#fff1ea', '#ef5350'],
  navy: ['#1d3a8a', '#ff9f1c', '#eef3fb', '#3b82f6'],
  plum: ['#86195f', '#ff8fab', '#fdeff6', '#c0398b'],
  sky: ['#0284c7', '#facc15', '#e8f6fd', '#38bdf8'],
  charcoal: ['#2b2d42', '#ef233c', '#f0f2f5', '#565a7c'],
  violet: ['#7c22ce', '#22d3ee', '#f6edff', '#c026d3'],
  orange: ['#e4570a', '#5b2333', '#fff3e8', '#f9a03f'],
  rose: ['#e11d62', '#ffd166', '#fff0f4', '#ff7096'],
  mint: ['#0d9373', '#ff6b6b', '#e7f8f2', '#34d399'],
} as const;

/** A family of colours that go together. */
export type Brand = keyof typeof brands;

/** The colours of a brand on a ground of the given kind. */
export function logoColors(brand: Brand, ground: LogoGround): LogoColors {
  const [ink, accent, light, second] = brands[brand];
  const white: Rgb = [255, 255, 255];
  const main = hexColor(ink);
  const pale = hexColor(light);
  if (ground === 'ink' || ground === 'gradient') {
    const end = ground === 'gradient' ? hexColor(second) : main;
    return { main: white, accent: hexColor(accent), soft: mixColors(white, main, 0.45), ground: [main, end] };
  }
  const onLight = { main, accent: hexColor(accent), soft: mixColors(main, pale, 0.5) };
  if (ground === 'transparent') return { ...onLight, ground: null };
  return { ...onLight, ground: ground === 'white' ? [white, white] : [pale, pale] };
}
