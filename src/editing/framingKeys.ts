import type { Framing } from './Framing.js';
import { moveFrame, zoomFrame, type StagePoint } from './moveFraming.js';
import type { PictureSize } from './PictureSize.js';

const directions: ReadonlyMap<string, StagePoint> = new Map([
  ['ArrowLeft', { x: -1, y: 0 }],
  ['ArrowRight', { x: 1, y: 0 }],
  ['ArrowUp', { x: 0, y: -1 }],
  ['ArrowDown', { x: 0, y: 1 }],
]);

const zooms: ReadonlyMap<string, number> = new Map([
  ['+', 1.1],
  // Where plus needs the shift key.
  ['=', 1.1],
  ['-', 1 / 1.1],
]);

/** In parts of the stage's side. */
const step = 0.02;
const largeStep = 0.1;

/** What a key does to a framing; `undefined` where it has nothing to do with it. */
export function getFramingKey(
  picture: PictureSize,
  key: string,
  isLarge: boolean,
): ((framing: Framing) => Framing) | undefined {
  const direction = directions.get(key);
  const length = isLarge ? largeStep : step;
  if (direction !== undefined) {
    const by = { x: direction.x * length, y: direction.y * length };
    return (framing) => moveFrame(picture, framing, by);
  }
  const zoom = zooms.get(key);
  if (zoom === undefined) return undefined;
  return (framing) => zoomFrame(picture, framing, framing.zoom * zoom);
}
