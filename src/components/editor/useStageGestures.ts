'use client';

import { useRef, type PointerEvent, type RefObject } from 'react';
import type { FramingChange } from '../../editing/editorState.js';
import { applyGesture } from '../../editing/gesture.js';
import type { StagePoint } from '../../editing/moveFraming.js';
import type { PictureSize } from '../../editing/PictureSize.js';
import { toStagePoint } from './stagePoint.js';

interface StageGestures {
  onPointerDown: (event: PointerEvent<HTMLElement>) => void;
  onPointerMove: (event: PointerEvent<HTMLElement>) => void;
  onPointerUp: (event: PointerEvent<HTMLElement>) => void;
  onPointerCancel: (event: PointerEvent<HTMLElement>) => void;
}

/** Moves and zooms the picture under a mouse, a pen, or one or two fingers. */
export function useStageGestures(
  region: RefObject<HTMLElement | null>,
  picture: PictureSize,
  onFrame: (change: FramingChange) => void,
): StageGestures {
  const points = useRef(new Map<number, StagePoint>());

  function end({ pointerId }: PointerEvent<HTMLElement>): void {
    points.current.delete(pointerId);
  }

  return {
    onPointerDown(event) {
      if (event.button !== 0 || region.current === null || points.current.size >= 2) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      points.current.set(event.pointerId, toStagePoint(region.current, event));
    },
    onPointerMove(event) {
      if (region.current === null || !points.current.has(event.pointerId)) return;
      const before = [...points.current.values()];
      points.current.set(event.pointerId, toStagePoint(region.current, event));
      const after = [...points.current.values()];
      onFrame((framing) => applyGesture(picture, framing, before, after));
    },
    onPointerUp: end,
    onPointerCancel: end,
  };
}
