'use client';

import { useEffect, useRef, type RefObject } from 'react';
import type { EditorState } from '../../editing/editorState.js';
import { takeFocus } from './takeFocus.js';

interface EditorFocus {
  chooseRef: RefObject<HTMLButtonElement | null>;
  stageRef: RefObject<HTMLDivElement | null>;
}

/**
 * Brings the focus to what comes next: from the button that chose a file to the picture, and back when the
 * picture is gone.
 */
export function useEditorFocus({ draft, removed, outcome }: EditorState): EditorFocus {
  const chooseRef = useRef<HTMLButtonElement>(null);
  const stageRef = useRef<HTMLDivElement>(null);
  const picture = draft?.picture;
  const last = useRef(picture);

  useEffect(() => {
    const before = last.current;
    last.current = picture;
    if (picture !== undefined) return picture === before ? undefined : takeFocus(stageRef.current);
    const isOver = before !== undefined || outcome !== null;
    // As long as it can be undone, the focus is on the button that does.
    return isOver && removed === null ? takeFocus(chooseRef.current) : undefined;
  }, [picture, removed, outcome]);

  return { chooseRef, stageRef };
}
