'use client';

import { useRef, type JSX, type KeyboardEvent, type RefObject } from 'react';
import type { EditorDraft, FramingChange } from '../../editing/editorState.js';
import { getStageArea } from '../../editing/Framing.js';
import { getFramingKey } from '../../editing/framingKeys.js';
import { EditorFrameHandles } from './EditorFrameHandles.js';
import { EditorPicture } from './EditorPicture.js';
import { useStageGestures } from './useStageGestures.js';
import { useStageWheel } from './useStageWheel.js';

interface EditorStageProps {
  draft: EditorDraft;
  url: string | undefined;
  /** Names it, and says how it is moved. */
  label: string;
  /** Whether a circle is drawn into the frame: as avatars show it. */
  isRound: boolean;
  stageRef: RefObject<HTMLDivElement | null>;
  onFrame: (change: FramingChange) => void;
}

/** Where the picture is moved behind its frame: by pointer, by fingers, by wheel and by keys. */
export function EditorStage(props: EditorStageProps): JSX.Element {
  const { draft, url, label, isRound, stageRef, onFrame } = props;
  const { picture, framing, shape, background } = draft;
  const frameSize = { width: `${framing.frame.width * 100}%`, height: `${framing.frame.height * 100}%` };
  const region = useRef<HTMLDivElement>(null);
  const gestures = useStageGestures(region, picture.size, onFrame);
  useStageWheel(stageRef, region, picture.size, onFrame);

  function onKeyDown(event: KeyboardEvent): void {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const change = getFramingKey(picture.size, event.key, event.shiftKey);
    if (change === undefined) return;
    event.preventDefault();
    onFrame(change);
  }

  return (
    // An application: else screen readers would keep the arrow keys to themselves.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- It takes keys and pointers.
    <div
      ref={stageRef}
      className="so-image-editor-stage"
      role="application"
      aria-label={label}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- What takes keys has to be reached.
      tabIndex={0}
      onKeyDown={onKeyDown}
      {...gestures}
    >
      <div ref={region} className="so-image-editor-region">
        <div className="so-image-editor-ground" data-background={background} style={frameSize} />
        <EditorPicture draft={draft} area={getStageArea(picture.size, framing)} url={url} />
        <div
          className="so-image-editor-frame"
          data-round={isRound && shape === 'square' ? '' : undefined}
          style={frameSize}
        >
          {shape === 'free' ? (
            <EditorFrameHandles region={region} picture={picture.size} onFrame={onFrame} />
          ) : null}
        </div>
      </div>
    </div>
  );
}
