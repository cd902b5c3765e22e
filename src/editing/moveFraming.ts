import {
  constrain,
  getMaxZoom,
  getStageArea,
  getTurnedSize,
  type Framing,
  type QuarterTurns,
} from './Framing.js';
import type { PictureSize } from './PictureSize.js';

/** A point of the stage or a way across it, in parts of its side; (0, 0) is the middle. */
export interface StagePoint {
  x: number;
  y: number;
}

/** Moves the frame across the picture. */
export function moveFrame(picture: PictureSize, framing: Framing, by: StagePoint): Framing {
  const turned = getTurnedSize(picture, framing.turns);
  const stage = getStageArea(picture, framing);
  const center = {
    x: framing.center.x + (by.x * stage.width) / turned.width,
    y: framing.center.y + (by.y * stage.height) / turned.height,
  };
  return constrain(picture, { ...framing, center });
}

/** Zooms to or away from a point, which stays where it is on the stage, as far as that can be. */
export function zoomFrame(
  picture: PictureSize,
  framing: Framing,
  zoom: number,
  at: StagePoint = { x: 0, y: 0 },
): Framing {
  const next = Math.min(Math.max(zoom, 1), getMaxZoom(picture));
  const turned = getTurnedSize(picture, framing.turns);
  const stage = getStageArea(picture, framing);
  const away = 1 - framing.zoom / next;
  const center = {
    x: framing.center.x + (at.x * away * stage.width) / turned.width,
    y: framing.center.y + (at.y * away * stage.height) / turned.height,
  };
  return constrain(picture, { ...framing, zoom: next, center });
}

const turnsAfter: Readonly<Record<'left' | 'right', Readonly<Record<QuarterTurns, QuarterTurns>>>> = {
  left: { 0: 3, 1: 0, 2: 1, 3: 2 },
  right: { 0: 1, 1: 2, 2: 3, 3: 0 },
};

/** Turns the picture and what is framed of it; what was in the middle stays there. */
export function turnFrame(picture: PictureSize, framing: Framing, direction: 'left' | 'right'): Framing {
  const { center, frame } = framing;
  return constrain(picture, {
    ...framing,
    turns: turnsAfter[direction][framing.turns],
    frame: { width: frame.height, height: frame.width },
    center: direction === 'right' ? { x: 1 - center.y, y: center.x } : { x: center.y, y: 1 - center.x },
  });
}

/** Gives the frame other sides, in parts of the stage's; the picture stays where it is. */
export function resizeFrame(picture: PictureSize, framing: Framing, frame: PictureSize): Framing {
  return constrain(picture, { ...framing, frame });
}
