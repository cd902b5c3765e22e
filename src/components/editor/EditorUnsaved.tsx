'use client';

import { AlertDialog } from '@base-ui/react/alert-dialog';
import { useRef, type JSX } from 'react';
import type { EditorMessages } from '../../i18n/EditorMessages.js';
import { EditorButton } from './EditorButton.js';

interface EditorUnsavedProps {
  words: EditorMessages;
  isOpen: boolean;
  container: HTMLElement | null | undefined;
  onKeep: () => void;
  onDiscard: () => void;
}

/** Asks before a picture that was not saved is thrown away. */
export function EditorUnsaved(props: EditorUnsavedProps): JSX.Element {
  const { words, isOpen, container, onKeep, onDiscard } = props;
  // The answer that loses nothing.
  const keep = useRef<HTMLButtonElement>(null);
  return (
    <AlertDialog.Root open={isOpen} onOpenChange={(open) => (open ? undefined : onKeep())}>
      <AlertDialog.Portal container={container}>
        <AlertDialog.Backdrop className="so-image-editor-backdrop" forceRender />
        <AlertDialog.Viewport className="so-image-editor-viewport">
          <AlertDialog.Popup className="so-image-editor-question" initialFocus={keep}>
            <AlertDialog.Title className="so-image-editor-title" render={<div />}>
              {words.unsaved.question}
            </AlertDialog.Title>
            <AlertDialog.Description className="so-image-editor-hint">
              {words.unsaved.explanation}
            </AlertDialog.Description>
            <div className="so-image-editor-answers">
              <EditorButton onClick={onDiscard} kind="danger">
                {words.unsaved.discard}
              </EditorButton>
              <EditorButton ref={keep} onClick={onKeep} kind="primary">
                {words.unsaved.keep}
              </EditorButton>
            </div>
          </AlertDialog.Popup>
        </AlertDialog.Viewport>
      </AlertDialog.Portal>
    </AlertDialog.Root>
  );
}
