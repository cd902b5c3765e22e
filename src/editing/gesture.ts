import type { Framing } from './Framing.js';
import { moveFrame, zoomFrame, type StagePoint } from './moveFraming.js';
import type { PictureSize } from './PictureSize.js';

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(values.length, 1);

function middleOf(points: readonly StagePoint[]): StagePoint {
  return { x: mean(points.map(({ x }) => x)), y: mean(points.map(({ y }) => y)) };
}

/** How far the points are spread. One point is not spread at all. */
function spreadOf(points: readonly StagePoint[]): number {
  const middle = middleOf(points);
  return mean(points.map(({ x, y }) => Math.hypot(x - middle.x, y - middle.y)));
}

/**
 * What fingers, or a mouse, do to a picture: it stays under them while they move, and grows while they part.
 *
 * @param before Where they were. The same ones, in the same order, are in `after`.
 */
export function applyGesture(
  picture: PictureSize,
  framing: Framing,
  before: readonly StagePoint[],
  after: readonly StagePoint[],
): Framing {
  const from = middleOf(before);
  const to = middleOf(after);
  const moved = moveFrame(picture, framing, { x: from.x - to.x, y: from.y - to.y });
  const [spread, spreadAfter] = [spreadOf(before), spreadOf(after)];
  return spread > 0 && spreadAfter > 0
    ? zoomFrame(picture, moved, (moved.zoom * spreadAfter) / spread, to)
    : moved;
}
