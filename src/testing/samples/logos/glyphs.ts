import { both, box, either, moved, ring, stroke, without } from '../drawing/shapes.js';
import type { Shape } from '../drawing/shapes.js';

/** A small letter whose x-height is 1: from 0 to `width`, its foot on y = 1. */
interface Glyph {
  width: number;
  shape: Shape;
}

const weight = 0.21;
const bowl = ring(0.5, 0.5, 0.395, weight);
const line = (x1: number, y1: number, x2: number, y2: number): Shape => stroke([x1, y1], [x2, y2], weight);
const above = (y: number): Shape => box(0, y - 5, 10, 5);
const arch = both(ring(0.46, 0.46, 0.355, weight), above(0.46));
const stem = (x: number, top = 0.105): Shape => line(x, top, x, 0.895);
const tall = -0.42;

/** The letters of a geometric alphabet, as far as the sample companies need them. */
const glyphs = {
  a: { width: 1, shape: either(bowl, stem(0.895)) },
  d: { width: 1, shape: either(bowl, stem(0.895, tall)) },
  e: { width: 1, shape: either(without(bowl, box(0.85, 0.66, 0.3, 0.14)), line(0.16, 0.5, 0.88, 0.5)) },
  h: { width: 0.92, shape: either(stem(0.105, tall), arch, stem(0.815, 0.46)) },
  k: {
    width: 0.86,
    shape: either(stem(0.105, tall), line(0.2, 0.58, 0.7, 0.105), line(0.34, 0.5, 0.74, 0.895)),
  },
  l: { width: 0.21, shape: stem(0.105, tall) },
  o: { width: 1, shape: bowl },
  r: { width: 0.62, shape: either(stem(0.105), both(arch, box(0.3, 0.2, 0.32, 0.3))) },
  u: { width: 0.92, shape: either(stem(0.815), turnedArch(), line(0.105, 0.105, 0.105, 0.54)) },
  v: { width: 0.94, shape: either(line(0.105, 0.105, 0.47, 0.88), line(0.47, 0.88, 0.835, 0.105)) },
} as const satisfies Record<string, Glyph>;

/** A letter that can be set. */
export type GlyphName = keyof typeof glyphs;

/** A word as one shape, from 0 to `width`, its x-height 1. */
export function setWord(letters: readonly GlyphName[]): Glyph[] {
  let x = 0;
  return letters.map((letter) => {
    const glyph = glyphs[letter];
    const placed = { width: glyph.width, shape: moved(glyph.shape, x, 0) };
    x += glyph.width + 0.2;
    return placed;
  });
}

/** The width of a word in x-heights. */
export function wordWidth(letters: readonly GlyphName[]): number {
  return letters.reduce((sum, letter) => sum + glyphs[letter].width + 0.2, -0.2);
}

function turnedArch(): Shape {
  return (x, y) => arch(0.92 - x, 1 - y);
}
