import type { Layer } from '../drawing/paint.js';
import {
  both,
  box,
  circle,
  ellipse,
  either,
  leaf,
  moved,
  polygon,
  regularPolygon,
  ring,
  stroke,
  turned,
  without,
} from '../drawing/shapes.js';
import type { LogoColors } from './LogoColors.js';

/** Draws a mark around (0, 0), within a circle of radius 1. */
type Mark = (colors: LogoColors) => Layer[];

const degrees = (count: number): number[] =>
  Array.from({ length: count }, (_, index) => (index * 360) / count);

/** Geometric marks as companies have them. */
export const logoMarks = {
  rings: ({ main, accent }) => [
    { shape: ring(-0.34, 0, 0.5, 0.24), fill: main },
    { shape: ring(0.34, 0, 0.5, 0.24), fill: accent },
    // Where the rings cross above, the first lies on top: they are linked.
    { shape: both(ring(-0.34, 0, 0.5, 0.24), box(0, -0.4, 0.3, 0.3)), fill: main },
  ],
  signal: ({ main, accent }) => [
    ...[0.62, 1.02, 1.42].map((radius) => ({
      shape: both(ring(-0.62, 0.62, radius, 0.22), box(0.4, -0.4, 1.02, 1.02)),
      fill: main,
    })),
    { shape: circle(-0.55, 0.55, 0.22), fill: accent },
  ],
  waves: ({ main, soft, accent }) => [
    { shape: circle(0, 0, 0.92), fill: soft },
    ...[
      { level: -0.18, fill: accent },
      { level: 0.16, fill: main },
    ].map(({ level, fill }) => ({
      shape: both(circle(0, 0, 0.92), (x, y) => (level + 0.13 * Math.sin(x * 4.6 + level * 4) - y) * 0.85),
      fill,
    })),
  ],
  grid: ({ main, accent, soft }) =>
    Array.from({ length: 9 }, (_, index) => ({
      shape: box(((index % 3) - 1) * 0.56, (Math.floor(index / 3) - 1) * 0.56, 0.22, 0.22, 0.09),
      fill: index === 2 ? accent : [1, 3, 8].includes(index) ? soft : main,
    })),
  hexagon: ({ main, accent }) => [
    { shape: without(regularPolygon(0, 0, 0.95, 6), regularPolygon(0, 0, 0.6, 6)), fill: main },
    { shape: regularPolygon(0, 0, 0.34, 6), fill: accent },
  ],
  honeycomb: ({ main, accent, soft }) => [
    { shape: regularPolygon(0, 0, 0.33, 6), fill: accent },
    ...degrees(6).map((angle, index) => ({
      shape: turned(moved(regularPolygon(0, 0, 0.33, 6, 0.5), 0.62, 0), angle),
      fill: index % 3 === 2 ? soft : main,
    })),
  ],
  leaves: ({ main, accent }) => [
    { shape: moved(turned(leaf(1.5, 0.72), -38), 0.06, 0.72), fill: main },
    { shape: moved(turned(leaf(1.15, 0.56), 42), -0.02, 0.72), fill: accent },
  ],
  petals: ({ main, soft, accent }) => [
    ...degrees(8).map((angle, index) => ({
      shape: turned(leaf(0.95, 0.52), angle),
      fill: index % 2 === 0 ? main : soft,
      opacity: 0.92,
    })),
    { shape: circle(0, 0, 0.2), fill: accent },
  ],
  halves: ({ main, accent }) => [
    { shape: both(circle(-0.06, 0.24, 0.66), box(-1.06, 0, 1, 1.2)), fill: main },
    { shape: both(circle(0.06, -0.24, 0.66), box(1.06, 0, 1, 1.2)), fill: accent },
  ],
  bars: ({ main, accent, soft }) => [
    { shape: box(-0.6, 0.42, 0.2, 0.38, 0.2), fill: soft },
    { shape: box(0, 0.16, 0.2, 0.64, 0.2), fill: main },
    { shape: box(0.6, -0.02, 0.2, 0.82, 0.2), fill: accent },
  ],
  orbit: ({ main, accent, soft }) => [
    { shape: circle(0, 0, 0.46), fill: main },
    ...[-32, 32].map((angle) => ({
      shape: turned(ellipse(0.9, 0.39, 0.075), angle),
      fill: soft,
    })),
    { shape: circle(0.76, -0.48, 0.17), fill: accent },
  ],
  layers: ({ main, soft, accent }) =>
    [
      { dy: 0.4, fill: soft },
      { dy: 0.02, fill: main },
      { dy: -0.36, fill: accent },
    ].map(({ dy, fill }) => ({
      shape: polygon([
        [0, dy - 0.48],
        [0.92, dy],
        [0, dy + 0.48],
        [-0.92, dy],
      ]),
      fill,
      opacity: 0.94,
    })),
  peaks: ({ main, accent, soft }) => [
    { shape: circle(0.42, -0.46, 0.24), fill: accent },
    { shape: polygon([[0.3, -0.24], [1.02, 0.7], [-0.42, 0.7]]), fill: soft }, // prettier-ignore
    { shape: polygon([[-0.28, -0.66], [0.62, 0.7], [-1.02, 0.7]]), fill: main }, // prettier-ignore
  ],
  tiles: ({ main, accent, soft }) => [
    { shape: both(circle(-0.04, -0.04, 0.82), box(-0.45, -0.45, 0.41, 0.41)), fill: main },
    { shape: both(circle(0.86, -0.86, 0.82), box(0.45, -0.45, 0.41, 0.41)), fill: accent },
    { shape: box(-0.45, 0.45, 0.41, 0.41), fill: soft },
    { shape: circle(0.45, 0.45, 0.41), fill: main },
  ],
  sun: ({ main, accent }) => [
    { shape: circle(0, 0, 0.42), fill: accent },
    {
      shape: either(...degrees(12).map((angle) => turned(stroke([0, -0.64], [0, -0.86], 0.15), angle))),
      fill: main,
    },
  ],
  chevrons: ({ main, accent, soft }) =>
    [
      { dx: -0.5, fill: soft },
      { dx: 0, fill: main },
      { dx: 0.5, fill: accent },
    ].map(({ dx, fill }) => ({
      shape: either(
        stroke([dx - 0.3, -0.6], [dx + 0.25, 0], 0.26),
        stroke([dx + 0.25, 0], [dx - 0.3, 0.6], 0.26),
      ),
      fill,
    })),
  drop: ({ main, accent }) => [
    {
      shape: either(circle(0, 0.28, 0.6), polygon([[0, -0.95], [0.55, 0.05], [-0.55, 0.05]])), // prettier-ignore
      fill: main,
    },
    { shape: both(ring(0, 0.28, 0.36, 0.14), box(-0.4, 0.6, 0.4, 0.32)), fill: accent },
  ],
  target: ({ main, accent }) => [
    { shape: without(ring(0, 0, 0.74, 0.3), box(0.5, -0.5, 0.5, 0.5)), fill: main },
    { shape: circle(0, 0, 0.3), fill: main },
    { shape: both(ring(0, 0, 0.74, 0.3), box(0.56, -0.56, 0.5, 0.5)), fill: accent },
  ],
} as const satisfies Record<string, Mark>;

/** The name of a mark. */
export type LogoMark = keyof typeof logoMarks;
