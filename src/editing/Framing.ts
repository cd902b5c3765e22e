import type { PictureSize } from './PictureSize.js';

/** A part of a turned picture, in its pixels. It may reach beyond the picture, where there is nothing. */
export interface Area extends PictureSize {
  readonly x: number;
  readonly y: number;
}

/** How often a picture is turned to the right by 90 degrees. */
export type QuarterTurns = 0 | 1 | 2 | 3;

/**
 * How a picture lies behind the frame through which it is seen. The frame stays in the middle of a square
 * stage; at a zoom of 1 the longer side of the picture is as long as the stage.
 */
export interface Framing {
  readonly turns: QuarterTurns;
  readonly zoom: number;
  /** The point of the turned picture in the middle of the frame, from 0 to 1 in both directions. */
  readonly center: { readonly x: number; readonly y: number };
  /** The frame's sides as parts of the stage's: both 1 for a square. */
  readonly frame: PictureSize;
}

/** No closer than that: a frame with fewer pixels (on its shorter side) shows nothing that could be made out. */
const fewestPixels = 48;
const maxMagnification = 8;
/** A frame's shortest side, as a part of the stage's. */
const shortestSide = 0.15;

const clamp = (value: number, min: number, max: number): number => Math.min(Math.max(value, min), max);

/** The size of the picture when it has been turned. */
export function getTurnedSize({ width, height }: PictureSize, turns: QuarterTurns): PictureSize {
  return turns % 2 === 0 ? { width, height } : { width: height, height: width };
}

/** How far one can go in: 1 shows all of the picture. */
export function getMaxZoom(picture: PictureSize): number {
  const long = Math.max(picture.width, picture.height);
  const cover = long / Math.min(picture.width, picture.height);
  return Math.max(cover, Math.min(cover * maxMagnification, long / fewestPixels));
}

/** What is seen through the frame. */
export function getArea(picture: PictureSize, { turns, zoom, center, frame }: Framing): Area {
  const turned = getTurnedSize(picture, turns);
  const stage = Math.max(picture.width, picture.height) / zoom;
  const width = frame.width * stage;
  const height = frame.height * stage;
  return {
    x: center.x * turned.width - width / 2,
    y: center.y * turned.height - height / 2,
    width,
    height,
  };
}

/** What the stage shows around the frame, and in it. */
export function getStageArea(picture: PictureSize, framing: Framing): Area {
  return getArea(picture, { ...framing, frame: { width: 1, height: 1 } });
}

/** Where the middle may be on one axis, so that no hole opens that need not be. */
function clampCenter(center: number, part: number): number {
  return part >= 1 ? 0.5 : clamp(center, part / 2, 1 - part / 2);
}

/** The nearest framing that is possible. */
export function constrain(picture: PictureSize, framing: Framing): Framing {
  const zoom = clamp(framing.zoom, 1, getMaxZoom(picture));
  const frame = {
    width: clamp(framing.frame.width, shortestSide, 1),
    height: clamp(framing.frame.height, shortestSide, 1),
  };
  const turned = getTurnedSize(picture, framing.turns);
  const area = getArea(picture, { ...framing, zoom, frame });
  const center = {
    x: clampCenter(framing.center.x, area.width / turned.width),
    y: clampCenter(framing.center.y, area.height / turned.height),
  };
  return { ...framing, zoom, frame, center };
}

const middle = { x: 0.5, y: 0.5 };

/** A square filled by the picture, as a photo wants it. */
export function frameSquare(picture: PictureSize, turns: QuarterTurns = 0): Framing {
  const { width, height } = picture;
  const zoom = Math.max(width, height) / Math.min(width, height);
  return constrain(picture, { turns, zoom, center: middle, frame: { width: 1, height: 1 } });
}

/** All of the picture in a square, as avatars want a logo; what it does not fill is left open. */
export function fitSquare(picture: PictureSize, turns: QuarterTurns = 0): Framing {
  return constrain(picture, { turns, zoom: 1, center: middle, frame: { width: 1, height: 1 } });
}

/** All of the picture and nothing else, whatever its sides. */
export function frameWhole(picture: PictureSize, turns: QuarterTurns = 0): Framing {
  const { width, height } = getTurnedSize(picture, turns);
  const long = Math.max(width, height);
  const frame = { width: width / long, height: height / long };
  // Not constrained: a very long picture has a frame that is lower than one could draw it.
  return { turns, zoom: 1, center: middle, frame };
}

/** Does the frame show something that is not there? */
export function hasHoles(picture: PictureSize, framing: Framing): boolean {
  const turned = getTurnedSize(picture, framing.turns);
  const { width, height } = getArea(picture, framing);
  // Half a pixel is a matter of rounding.
  return width > turned.width + 0.5 || height > turned.height + 0.5;
}

/** Is the picture sent as it stands, whole and not turned? */
export function isUncut(picture: PictureSize, framing: Framing): boolean {
  const { x, y, width, height } = getArea(picture, framing);
  const differences = [x, y, width - picture.width, height - picture.height];
  return framing.turns === 0 && differences.every((difference) => Math.abs(difference) < 0.5);
}
