import { array, assert, constantFrom, double, integer, oneof, property, record } from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  fitSquare,
  frameSquare,
  frameWhole,
  getArea,
  getMaxZoom,
  getTurnedSize,
  hasHoles,
  isUncut,
  type Framing,
} from '../../../src/editing/Framing.js';
import { moveFrame, resizeFrame, turnFrame, zoomFrame } from '../../../src/editing/moveFraming.js';

const photo = { width: 600, height: 400 };
const logo = { width: 900, height: 300 };

describe('a framing', () => {
  it('cuts the largest square out of the middle of a photo', () => {
    expect(getArea(photo, frameSquare(photo))).toEqual({ x: 100, y: 0, width: 400, height: 400 });
    expect(hasHoles(photo, frameSquare(photo))).toBe(false);
  });

  it('shows a logo as a whole in a square, with room above and below', () => {
    expect(getArea(logo, fitSquare(logo))).toEqual({ x: 0, y: -300, width: 900, height: 900 });
    expect(hasHoles(logo, fitSquare(logo))).toBe(true);
  });

  it('keeps a picture as it is', () => {
    expect(getArea(logo, frameWhole(logo))).toEqual({ x: 0, y: 0, ...logo });
    expect(isUncut(logo, frameWhole(logo))).toBe(true);
    expect(isUncut(photo, frameSquare(photo))).toBe(false);
  });

  it.each([
    ['left', 3],
    ['right', 1],
  ] as const)('turns a picture to the %s, and is no longer uncut', (direction, turns) => {
    const turned = turnFrame(logo, frameWhole(logo), direction);
    expect(turned).toMatchObject({ turns, frame: { width: 1 / 3, height: 1 } });
    expect(getArea(logo, turned)).toMatchObject({ width: 300, height: 900 });
    expect(isUncut(logo, turned)).toBe(false);
  });

  it('keeps what is in the middle there when it is turned', () => {
    const corner = moveFrame(photo, zoomFrame(photo, frameSquare(photo), 4), { x: -9, y: -9 });
    const { x, y, width } = getArea(photo, corner);
    expect(x).toBeCloseTo(0);
    expect(y).toBeCloseTo(0);
    const turned = getArea(photo, turnFrame(photo, corner, 'right'));
    // The upper left corner has become the upper right one.
    expect(turned.x + turned.width).toBeCloseTo(400);
    expect(turned.y).toBeCloseTo(0);
    expect(turned.width).toBeCloseTo(width);
  });

  it('keeps the point under the pointer where it is when it zooms', () => {
    const before = zoomFrame(photo, frameSquare(photo), 3);
    const at = { x: 0.3, y: -0.2 };
    const after = zoomFrame(photo, before, 4, at);
    const pointOf = (framing: Framing): number[] => {
      const area = getArea(photo, framing);
      return [area.x + (at.x + 0.5) * area.width, area.y + (at.y + 0.5) * area.height];
    };
    expect(pointOf(after)[0]).toBeCloseTo(pointOf(before)[0] ?? Number.NaN);
    expect(pointOf(after)[1]).toBeCloseTo(pointOf(before)[1] ?? Number.NaN);
  });
});

const sides = integer({ min: 1, max: 12_000 });
const parts = double({ min: -3, max: 3, noNaN: true });
const changes = oneof(
  record({ x: parts, y: parts }).map((by) => (size: typeof photo, now: Framing) => moveFrame(size, now, by)),
  record({ zoom: double({ min: 0.01, max: 500, noNaN: true }), x: parts, y: parts }).map(
    ({ zoom, ...at }) =>
      (size: typeof photo, now: Framing) =>
        zoomFrame(size, now, zoom, at),
  ),
  constantFrom('left' as const, 'right' as const).map(
    (direction) => (size: typeof photo, now: Framing) => turnFrame(size, now, direction),
  ),
  record({ width: parts, height: parts }).map(
    (frame) => (size: typeof photo, now: Framing) => resizeFrame(size, now, frame),
  ),
);

describe('whatever is done to a framing', () => {
  it('shows no hole on an axis on which the picture is long enough, and never leaves the picture', () => {
    assert(
      property(
        record({ width: sides, height: sides }),
        array(changes, { minLength: 1, maxLength: 12 }),
        (size, steps) => {
          const framing = steps.reduce((now, step) => step(size, now), frameSquare(size));
          const area = getArea(size, framing);
          const turned = getTurnedSize(size, framing.turns);
          const tolerance = Math.max(size.width, size.height) * 1e-9;
          const isInside = (start: number, length: number, whole: number): boolean =>
            length <= whole
              ? start >= -tolerance && start + length <= whole + tolerance
              : Math.abs(start + length / 2 - whole / 2) <= tolerance;
          expect(isInside(area.x, area.width, turned.width)).toBe(true);
          expect(isInside(area.y, area.height, turned.height)).toBe(true);
          expect(framing.zoom).toBeGreaterThanOrEqual(1);
          expect(framing.zoom).toBeLessThanOrEqual(getMaxZoom(size));
        },
      ),
    );
  });
});
