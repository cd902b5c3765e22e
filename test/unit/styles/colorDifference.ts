import type { LinearRgb } from './color.js';

/** CIELAB, under the white of sRGB (D65). */
export type Lab = readonly [lightness: number, a: number, b: number];

/** Where a color stands in CIELAB; what no screen can show, at the nearest edge of sRGB. */
export function toLab(color: LinearRgb): Lab {
  const [r = 0, g = 0, b = 0] = color.map((channel) => Math.min(Math.max(channel, 0), 1));
  const x = toLabScale((0.4123908 * r + 0.3575843 * g + 0.1804808 * b) / 0.9504559);
  const y = toLabScale(0.212639 * r + 0.7151687 * g + 0.0721923 * b);
  const z = toLabScale((0.0193308 * r + 0.1191948 * g + 0.9505322 * b) / 1.0890578);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

function toLabScale(value: number): number {
  return value > 216 / 24_389 ? Math.cbrt(value) : ((24_389 / 27) * value + 16) / 116;
}

/**
 * CIEDE2000: how different two colors look. 1 is about the least that a keen eye tells apart side by side.
 * In the words of Sharma, Wu and Dalal, "The CIEDE2000 Color-Difference Formula", 2005.
 */
export function getColorDifference([l1, a1, b1]: Lab, [l2, a2, b2]: Lab): number {
  const meanChroma = (Math.hypot(a1, b1) + Math.hypot(a2, b2)) / 2;
  const g = 0.5 * (1 - getChromaWeight(meanChroma));
  const c1 = Math.hypot(a1 * (1 + g), b1);
  const c2 = Math.hypot(a2 * (1 + g), b2);
  const h1 = getHue(a1 * (1 + g), b1);
  const h2 = getHue(a2 * (1 + g), b2);

  const isAround = Math.abs(h2 - h1) > 180;
  const hueStep = isAround ? h2 - h1 - Math.sign(h2 - h1) * 360 : h2 - h1;
  const deltaHue = 2 * Math.sqrt(c1 * c2) * sin(hueStep / 2);
  const isGrey = c1 * c2 === 0;
  const hue = isGrey ? h1 + h2 : h1 + hueStep / 2;

  const lightness = (l1 + l2) / 2;
  const chroma = (c1 + c2) / 2;
  const t =
    1 - 0.17 * cos(hue - 30) + 0.24 * cos(2 * hue) + 0.32 * cos(3 * hue + 6) - 0.2 * cos(4 * hue - 63);
  const inLightness =
    (l2 - l1) / (1 + (0.015 * (lightness - 50) ** 2) / Math.sqrt(20 + (lightness - 50) ** 2));
  const inChroma = (c2 - c1) / (1 + 0.045 * chroma);
  const inHue = deltaHue / (1 + 0.015 * chroma * t);
  // In the blues, hue and chroma hang together.
  const blueness = Math.exp(-(((((hue + 360) % 360) - 275) / 25) ** 2));
  const rotation = -sin(60 * blueness) * 2 * getChromaWeight(chroma);
  return Math.sqrt(inLightness ** 2 + inChroma ** 2 + inHue ** 2 + rotation * inChroma * inHue);
}

function getChromaWeight(chroma: number): number {
  return Math.sqrt(chroma ** 7 / (chroma ** 7 + 25 ** 7));
}

function getHue(a: number, b: number): number {
  return ((Math.atan2(b, a) * 180) / Math.PI + 360) % 360;
}

function sin(degrees: number): number {
  return Math.sin((degrees * Math.PI) / 180);
}

function cos(degrees: number): number {
  return Math.cos((degrees * Math.PI) / 180);
}
