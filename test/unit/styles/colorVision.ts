import type { LinearRgb } from './color.js';

type Matrix = readonly [row: LinearRgb, row: LinearRgb, row: LinearRgb];

/** What someone sees of a color, as someone of normal vision would have to be shown it. */
export type Vision = (color: LinearRgb) => LinearRgb;

const through =
  ([red, green, blue]: Matrix): Vision =>
  (color) => [dot(red, color), dot(green, color), dot(blue, color)];

function dot(row: LinearRgb, color: LinearRgb): number {
  return row[0] * color[0] + row[1] * color[1] + row[2] * color[2];
}

/**
 * Brettel, Viénot and Mollon, "Computerized simulation of color appearance for dichromats", 1997: two half
 * planes, one on either side of the greys. The figures are libDaltonLens's for sRGB.
 */
const brettelTritan: Vision = (color) => {
  const isFirstHalf = dot([0.0396, -0.02831, -0.01129], color) >= 0;
  return through(
    isFirstHalf
      ? [
          [1.01354, 0.14268, -0.15622],
          [-0.01181, 0.87561, 0.13619],
          [0.07707, 0.81208, 0.11085],
        ]
      : [
          [0.93337, 0.19999, -0.13336],
          [0.05809, 0.82565, 0.11626],
          [-0.37923, 1.13825, 0.24098],
        ],
  )(color);
};

/**
 * How the common deficiencies of colour vision see, complete ones, by two models each, so that no result is
 * the doing of one of them.
 *
 * - Machado, Oliveira and Fernandes, "A Physiologically-based Model for Simulation of Color Vision
 *   Deficiency", 2009: the matrices of severity 1.0.
 * - Viénot, Brettel and Mollon, "Digital video colourmaps for checking the legibility of displays by
 *   dichromats", 1999, in libDaltonLens's figures for sRGB; for tritanopia, which it leaves out, Brettel 1997.
 */
export const visions: Readonly<Record<string, Vision>> = {
  'protanopia (Machado 2009)': through([
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ]),
  'protanopia (Viénot 1999)': through([
    [0.11238, 0.88762, 0],
    [0.11238, 0.88762, 0],
    [0.00401, -0.00401, 1],
  ]),
  'deuteranopia (Machado 2009)': through([
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ]),
  'deuteranopia (Viénot 1999)': through([
    [0.29275, 0.70725, 0],
    [0.29275, 0.70725, 0],
    [-0.02234, 0.02234, 1],
  ]),
  'tritanopia (Machado 2009)': through([
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ]),
  'tritanopia (Brettel 1997)': brettelTritan,
};
