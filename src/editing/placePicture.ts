import { getTurnedSize, type Area, type QuarterTurns } from './Framing.js';
import type { PictureSize } from './PictureSize.js';

/** Styles of an element that is positioned absolutely. */
export interface Placement {
  left: string;
  top: string;
  width: string;
  height: string;
  transform: string;
}

const percent = (part: number): string => `${Number((part * 100).toFixed(4))}%`;

/**
 * How the picture lies in a box that shows an area of it. In parts of the box, so that the box is measured by
 * nobody, whatever its size.
 */
export function placePicture(picture: PictureSize, turns: QuarterTurns, area: Area): Placement {
  const turned = getTurnedSize(picture, turns);
  return {
    left: percent((turned.width / 2 - area.x) / area.width),
    top: percent((turned.height / 2 - area.y) / area.height),
    width: percent(picture.width / area.width),
    height: percent(picture.height / area.height),
    transform: `translate(-50%, -50%) rotate(${turns * 90}deg)`,
  };
}
