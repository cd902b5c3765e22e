/**
 * A colour as `0xRRGGBB`. Drawing makes millions of them: as numbers they cost nothing, as objects half the
 * time went to collecting them.
 */
export type Color = number;

/** @param red 0 to 255, as are the others; what lies beyond is cut off. */
export function toColor(red: number, green: number, blue: number): Color {
  return (toByte(red) << 16) | (toByte(green) << 8) | toByte(blue);
}

export function redOf(color: Color): number {
  return color >> 16;
}

export function greenOf(color: Color): number {
  return (color >> 8) & 255;
}

export function blueOf(color: Color): number {
  return color & 255;
}

/** The colour between two others. @param amount 0 is all `from`, 1 is all `to`. */
export function mixColors(from: Color, to: Color, amount: number): Color {
  const share = Math.min(1, Math.max(0, amount));
  return toColor(
    redOf(from) + (redOf(to) - redOf(from)) * share,
    greenOf(from) + (greenOf(to) - greenOf(from)) * share,
    blueOf(from) + (blueOf(to) - blueOf(from)) * share,
  );
}

/** A colour with less light in it, and of which kind. @param blue 1 leaves the channel as it is, as do the others. */
export function shadeColor(color: Color, red: number, green: number, blue: number): Color {
  return toColor(redOf(color) * red, greenOf(color) * green, blueOf(color) * blue);
}

function toByte(value: number): number {
  return Math.min(255, Math.max(0, Math.round(value)));
}
