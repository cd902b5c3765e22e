/** A box on the screen, in CSS pixels. */
export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** Where a popup goes: its corner on the screen, and how high it may be. */
export interface Placement {
  left: number;
  top: number;
  maxHeight: number;
}

/** Room between the popup and what opened it, and between the popup and the screen's edge (CSS pixels). */
const gap = 6;
const margin = 8;

/**
 * Places a popup below what opened it, or above where there is more room, from the same side on as its text
 * starts, and never off the screen.
 *
 * @param popup Its size without a limit.
 */
export function placePopup(
  anchor: Box,
  popup: Pick<Box, 'width' | 'height'>,
  screen: Pick<Box, 'width' | 'height'>,
  isRightToLeft: boolean,
): Placement {
  const below = screen.height - margin - (anchor.top + anchor.height + gap);
  const above = anchor.top - gap - margin;
  const isBelow = popup.height <= below || below >= above;
  const maxHeight = Math.max(0, isBelow ? below : above);
  const height = Math.min(popup.height, maxHeight);
  const left = isRightToLeft ? anchor.left + anchor.width - popup.width : anchor.left;
  return {
    left: Math.max(margin, Math.min(left, screen.width - margin - popup.width)),
    top: isBelow ? anchor.top + anchor.height + gap : anchor.top - gap - height,
    maxHeight,
  };
}
