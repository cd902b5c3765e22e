import { expect, it } from 'vitest';
import { placePopup } from '../../../src/parts/avatarGroupPlacement.js';

const screen = { width: 400, height: 600 };
const popup = { width: 200, height: 150 };

it('places a popup below, from the side on where its text starts', () => {
  const anchor = { left: 40, top: 20, width: 40, height: 40 };
  expect(placePopup(anchor, popup, screen, false)).toEqual({ left: 40, top: 66, maxHeight: 526 });
  expect(placePopup({ ...anchor, left: 300 }, popup, screen, true)).toMatchObject({ left: 140, top: 66 });
});

it('places it above where there is no room below, and more above', () => {
  expect(placePopup({ left: 40, top: 500, width: 40, height: 40 }, popup, screen, false)).toEqual({
    left: 40,
    top: 344,
    maxHeight: 486,
  });
});

it('keeps it on the screen', () => {
  const anchor = { left: 380, top: 20, width: 40, height: 40 };
  expect(placePopup(anchor, popup, screen, false).left).toBe(192);
  expect(placePopup({ ...anchor, left: -30 }, popup, screen, true).left).toBe(8);
  expect(placePopup(anchor, { width: 500, height: 20 }, screen, false).left).toBe(8);
});

it('lets it be no higher than there is room', () => {
  const { top, maxHeight } = placePopup(
    { left: 0, top: 280, width: 40, height: 40 },
    { width: 200, height: 900 },
    screen,
    false,
  );
  expect({ top, maxHeight }).toEqual({ top: 326, maxHeight: 266 });
});
