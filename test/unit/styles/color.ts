/** Red, green and blue of sRGB from 0 to 1, in light and not as they are encoded. */
export type LinearRgb = readonly [red: number, green: number, blue: number];

/** What a CSS color is: `oklch(0.4 0.1 250)` or `#fff`. May lie outside of sRGB. */
export function parseColor(css: string): LinearRgb {
  const oklch = /^oklch\(([\d.]+) ([\d.]+) ([\d.]+)\)$/.exec(css);
  if (oklch !== null) {
    const [lightness = 0, chroma = 0, hue = 0] = oklch.slice(1).map(Number);
    return fromOklch(lightness, chroma, hue);
  }
  const hex = /^#([\da-f])([\da-f])([\da-f])$/.exec(css);
  if (hex === null) throw new Error(`${css} is no color that this test reads.`);
  const [red = 0, green = 0, blue = 0] = hex.slice(1).map((digit) => decode(Number.parseInt(digit, 16) / 15));
  return [red, green, blue];
}

/** Oklab, as Björn Ottosson defined it and CSS Color 4 took it over. */
function fromOklch(lightness: number, chroma: number, hue: number): LinearRgb {
  const a = chroma * Math.cos((hue * Math.PI) / 180);
  const b = chroma * Math.sin((hue * Math.PI) / 180);
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ];
}

/** Whether every screen can show it. */
export function isInGamut(color: LinearRgb): boolean {
  return color.every((channel) => channel >= -1e-6 && channel <= 1 + 1e-6);
}

/** As a screen of 8 bits a channel shows it. */
export function toPainted([red, green, blue]: LinearRgb): LinearRgb {
  return [roundToScreen(red), roundToScreen(green), roundToScreen(blue)];
}

function roundToScreen(channel: number): number {
  const value = Math.min(Math.max(channel, 0), 1);
  const encoded = value <= 0.0031308 ? value * 12.92 : 1.055 * value ** (1 / 2.4) - 0.055;
  return decode(Math.round(encoded * 255) / 255);
}

function decode(encoded: number): number {
  return encoded <= 0.04045 ? encoded / 12.92 : ((encoded + 0.055) / 1.055) ** 2.4;
}

/** The contrast ratio of WCAG 2.2, from 1 to 21. */
export function getContrast(one: LinearRgb, other: LinearRgb): number {
  const [light = 0, dark = 0] = [getLuminance(one), getLuminance(other)].toSorted((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function getLuminance([red, green, blue]: LinearRgb): number {
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
