'use client';

import type { JSX, PointerEvent, RefObject } from 'react';
import type { FramingChange } from '../../editing/editorState.js';
import { resizeFrame } from '../../editing/moveFraming.js';
import type { PictureSize } from '../../editing/PictureSize.js';
import { toStagePoint } from './stagePoint.js';

interface EditorFrameHandlesProps {
  region: RefObject<HTMLElement | null>;
  picture: PictureSize;
  onFrame: (change: FramingChange) => void;
}

const corners = ['top-left', 'top-right', 'bottom-left', 'bottom-right'] as const;

function onPointerDown(event: PointerEvent<HTMLElement>): void {
  // Not the picture's: it stays where it is.
  event.stopPropagation();
  if (event.button === 0) event.currentTarget.setPointerCapture(event.pointerId);
}

/** The corners of a frame, by which a pointer pulls it to another shape. Keys have two sliders for that. */
export function EditorFrameHandles(props: EditorFrameHandlesProps): JSX.Element {
  const { region, picture, onFrame } = props;

  function onPointerMove(event: PointerEvent<HTMLElement>): void {
    if (region.current === null || !event.currentTarget.hasPointerCapture(event.pointerId)) return;
    event.stopPropagation();
    const { x, y } = toStagePoint(region.current, event);
    const frame = { width: 2 * Math.abs(x), height: 2 * Math.abs(y) };
    onFrame((framing) => resizeFrame(picture, framing, frame));
  }

  return (
    <>
      {corners.map((corner) => (
        <span
          key={corner}
          className="so-image-editor-handle"
          data-corner={corner}
          aria-hidden="true"
          onPointerDown={onPointerDown}
          onPointerMove={onPointerMove}
        />
      ))}
    </>
  );
}
