import { mixColors } from '../drawing/Color.js';
import type { Color } from '../drawing/Color.js';

/** What a logo stands on. */
export type LogoGround = 'transparent' | 'white' | 'light' | 'ink' | 'gradient';

/** The colours of a brand, by what they are for. */
export interface LogoColors {
  /** The mark itself. */
  main: Color;
  /** The part of the mark that stands out. */
  accent: Color;
  /** Between the mark and the ground: for parts that lie behind. */
  soft: Color;
  /** `null` for none. Two colours run from the upper left to the lower right. */
  ground: readonly [Color, Color] | null;
}

const brands = {
  teal: [0x0f6e84, 0xfb8b24, 0xe9f6f8, 0x19a7a0],
  indigo: [0x4338ca, 0xf7b801, 0xeef0ff, 0x8b5cf6],
  forest: [0x1b6b45, 0xa3d65c, 0xeef7ee, 0x3aa76d],
  crimson: [0xb3122e, 0xffb703, 0xfff1ea, 0xef5350],
  navy: [0x1d3a8a, 0xff9f1c, 0xeef3fb, 0x3b82f6],
  plum: [0x86195f, 0xff8fab, 0xfdeff6, 0xc0398b],
  sky: [0x0284c7, 0xfacc15, 0xe8f6fd, 0x38bdf8],
  charcoal: [0x2b2d42, 0xef233c, 0xf0f2f5, 0x565a7c],
  violet: [0x7c22ce, 0x22d3ee, 0xf6edff, 0xc026d3],
  orange: [0xe4570a, 0x5b2333, 0xfff3e8, 0xf9a03f],
  rose: [0xe11d62, 0xffd166, 0xfff0f4, 0xff7096],
  mint: [0x0d9373, 0xff6b6b, 0xe7f8f2, 0x34d399],
} as const;

/** A family of colours that go together. */
export type Brand = keyof typeof brands;

/** The colours of a brand on a ground of the given kind. */
export function logoColors(brand: Brand, ground: LogoGround): LogoColors {
  const [main, accent, pale, second] = brands[brand];
  const white = 0xffffff;
  if (ground === 'ink' || ground === 'gradient') {
    const end = ground === 'gradient' ? second : main;
    return { main: white, accent, soft: mixColors(white, main, 0.45), ground: [main, end] };
  }
  const onLight = { main, accent, soft: mixColors(main, pale, 0.5) };
  if (ground === 'transparent') return { ...onLight, ground: null };
  return { ...onLight, ground: ground === 'white' ? [white, white] : [pale, pale] };
}
