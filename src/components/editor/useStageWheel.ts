'use client';

import type { RefObject } from 'react';
import type { FramingChange } from '../../editing/editorState.js';
import { zoomFrame } from '../../editing/moveFraming.js';
import type { PictureSize } from '../../editing/PictureSize.js';
import { useIsomorphicLayoutEffect } from '../../hooks/useIsomorphicLayoutEffect.js';
import { toStagePoint } from './stagePoint.js';
import { useLatest } from './useLatest.js';

/** How much one unit of the wheel zooms: a line is about 16 pixels, a pinch on a touchpad comes in small numbers. */
const speeds = { pixel: 0.002, line: 0.032, pinch: 0.01 };

/** Zooms to where the pointer is. */
export function useStageWheel(
  stage: RefObject<HTMLElement | null>,
  region: RefObject<HTMLElement | null>,
  picture: PictureSize,
  onFrame: (change: FramingChange) => void,
): void {
  const latest = useLatest({ picture, onFrame });
  // In the first frame: until then the page would scroll.
  useIsomorphicLayoutEffect(() => {
    const element = stage.current;
    if (element === null) return undefined;
    const zoom = (event: WheelEvent): void => {
      if (region.current === null) return;
      event.preventDefault();
      const now = latest.current;
      const speed = event.ctrlKey ? speeds.pinch : event.deltaMode === 1 ? speeds.line : speeds.pixel;
      const factor = Math.exp(-event.deltaY * speed);
      const at = toStagePoint(region.current, event);
      now.onFrame((framing) => zoomFrame(now.picture, framing, framing.zoom * factor, at));
    };
    // React's own listeners cannot keep the page from scrolling.
    element.addEventListener('wheel', zoom, { passive: false });
    return () => element.removeEventListener('wheel', zoom);
  }, [stage, region, latest]);
}
