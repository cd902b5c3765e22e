'use client';

import { useEffect, useRef, useState, type JSX } from 'react';
import type { EditorMessages } from '../../i18n/EditorMessages.js';
import { EditorButton } from './EditorButton.js';
import { undoIcon } from './editorIcons.js';
import { takeFocus } from './takeFocus.js';
import { useLatest } from './useLatest.js';

interface EditorUndoProps {
  words: EditorMessages;
  isBusy: boolean;
  onUndo: () => void;
  onExpire: () => void;
}

/** How long there is to undo, in seconds. */
export const undoSeconds = 8;

/** Says that the picture was removed, and brings it back as long as there is time. */
export function EditorUndo({ words, isBusy, onUndo, onExpire }: EditorUndoProps): JSX.Element {
  const [seconds, setSeconds] = useState(undoSeconds);
  const button = useRef<HTMLButtonElement>(null);
  const latest = useLatest({ onExpire });

  // The button that was pressed is no longer there.
  useEffect(() => takeFocus(button.current), []);

  useEffect(() => {
    if (isBusy) return undefined;
    const timer = setTimeout(() => {
      if (seconds > 1) setSeconds(seconds - 1);
      else latest.current.onExpire();
    }, 1000);
    return () => clearTimeout(timer);
  }, [seconds, isBusy, latest]);

  return (
    <div className="so-image-editor-undo">
      <p>{words.removed}</p>
      <EditorButton ref={button} icon={undoIcon} isDisabled={isBusy} onClick={onUndo}>
        {words.undo(seconds)}
      </EditorButton>
    </div>
  );
}
