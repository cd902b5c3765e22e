import { describe, expect, it } from 'vitest';
import { frameSquare, getArea, type Framing } from '../../../src/editing/Framing.js';
import { getFramingKey } from '../../../src/editing/framingKeys.js';
import { applyGesture } from '../../../src/editing/gesture.js';
import { zoomFrame } from '../../../src/editing/moveFraming.js';
import { placePicture } from '../../../src/editing/placePicture.js';
import { fromZoomStep, toZoomStep } from '../../../src/editing/zoomScale.js';

const photo = { width: 1000, height: 1000 };
const near = zoomFrame(photo, frameSquare(photo), 2);

const press = (key: string, isLarge = false): Framing | undefined =>
  getFramingKey(photo, key, isLarge)?.(near);

describe('a gesture', () => {
  it('moves the picture along with one finger', () => {
    const moved = applyGesture(photo, near, [{ x: 0, y: 0 }], [{ x: 0.1, y: -0.2 }]);
    // The frame sees what was on its left: half of the picture fills the stage.
    expect(getArea(photo, moved)).toMatchObject({ x: 200, y: 350 });
  });

  it('zooms as two fingers part, around the point between them', () => {
    const before = [
      { x: -0.1, y: 0 },
      { x: 0.1, y: 0 },
    ];
    const after = [
      { x: -0.2, y: 0 },
      { x: 0.2, y: 0 },
    ];
    const zoomed = applyGesture(photo, near, before, after);
    expect(zoomed.zoom).toBeCloseTo(4);
    expect(zoomed.center).toEqual({ x: 0.5, y: 0.5 });
  });

  it('moves with two fingers that keep their distance', () => {
    const before = [
      { x: -0.1, y: 0 },
      { x: 0.1, y: 0 },
    ];
    const moved = applyGesture(
      photo,
      near,
      before,
      before.map(({ x }) => ({ x: x + 0.1, y: 0 })),
    );
    expect(moved.zoom).toBeCloseTo(2);
    expect(getArea(photo, moved).x).toBeCloseTo(200);
  });
});

describe('the keys', () => {
  it.each([
    ['ArrowRight', false, { x: 260, y: 250 }],
    ['ArrowLeft', true, { x: 200, y: 250 }],
    ['ArrowUp', false, { x: 250, y: 240 }],
    ['ArrowDown', true, { x: 250, y: 300 }],
  ])('move the frame by %s', (key, isLarge, corner) => {
    const framing = press(key, isLarge);
    expect(framing && getArea(photo, framing)).toMatchObject(corner);
  });

  it.each([
    ['+', 2.2],
    ['=', 2.2],
    ['-', 2 / 1.1],
  ])('zoom by %s', (key, zoom) => {
    expect(press(key)?.zoom).toBeCloseTo(zoom);
  });

  it.each(['Tab', 'Escape', 'Enter', 'a'])('leave %s to others', (key) => {
    expect(press(key)).toBeUndefined();
  });
});

describe('the slider of the zoom', () => {
  it('has a step for each zoom, and finds it again', () => {
    expect(toZoomStep(1, 8)).toBe(0);
    expect(toZoomStep(8, 8)).toBe(100);
    for (const step of [0, 1, 33, 99, 100]) expect(toZoomStep(fromZoomStep(step, 8), 8)).toBe(step);
  });

  it('stays at its beginning where there is nothing to zoom', () => {
    expect(toZoomStep(1, 1)).toBe(0);
    expect(fromZoomStep(50, 1)).toBe(1);
  });
});

describe('placePicture', () => {
  it('fills the box with what the area holds', () => {
    expect(placePicture({ width: 400, height: 200 }, 0, { x: 100, y: 0, width: 200, height: 200 })).toEqual({
      left: '50%',
      top: '50%',
      width: '200%',
      height: '100%',
      transform: 'translate(-50%, -50%) rotate(0deg)',
    });
  });

  it('turns the picture around its own middle', () => {
    expect(placePicture({ width: 400, height: 200 }, 1, { x: 0, y: 0, width: 200, height: 200 })).toEqual({
      left: '50%',
      top: '100%',
      width: '200%',
      height: '100%',
      transform: 'translate(-50%, -50%) rotate(90deg)',
    });
  });
});
