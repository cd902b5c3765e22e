'use client';

import { useImperativeHandle, type JSX, type ReactNode, type Ref } from 'react';
import { isUnsaved } from '../../editing/editorState.js';
import { editorMessages } from '../../i18n/messages.js';
import { useMessages } from '../../i18n/useMessages.js';
import { EditorPanel, type EditorLook } from './EditorPanel.js';
import type { EditorSubject } from './EditorSettings.js';
import { EditorUnsaved } from './EditorUnsaved.js';
import { useEditor } from './useEditor.js';
import { useLatest } from './useLatest.js';

interface EditorSessionProps {
  subject: EditorSubject;
  look: EditorLook;
  title: ReactNode;
  /** What questions are put into. */
  container: HTMLElement | null | undefined;
  /** Set to a function that says whether the editor may be closed, and asks where something would be lost. */
  mayClose?: Ref<() => boolean> | undefined;
  /** Where the editor can be closed. `text` says what has been done. */
  onClose?: ((text: string) => void) | undefined;
}

/** An editor from when it is opened until it is closed. */
export function EditorSession(props: EditorSessionProps): JSX.Element {
  const { subject, look, title, container, mayClose, onClose } = props;
  const words = useMessages('editor', editorMessages);
  const editor = useEditor(subject);
  const { state, dispatch, abort } = editor;
  const latest = useLatest(state);

  useImperativeHandle(
    mayClose,
    () => () => {
      if (!isUnsaved(latest.current)) return true;
      dispatch({ type: 'leave' });
      return false;
    },
    [latest, dispatch],
  );

  const cancel = (): void => {
    if (isUnsaved(state)) dispatch({ type: 'leave' });
    else onClose?.('');
  };
  const save = async (): Promise<void> => {
    if (await editor.save()) onClose?.(words.saved);
  };

  return (
    <>
      <EditorPanel
        editor={editor}
        subject={subject}
        look={look}
        title={title}
        onSave={() => void save()}
        onCancel={onClose === undefined && state.draft === null ? undefined : cancel}
      />
      <EditorUnsaved
        words={words}
        isOpen={state.isLeaving}
        container={container}
        onKeep={() => dispatch({ type: 'stay' })}
        onDiscard={() => {
          abort();
          dispatch({ type: 'discarded' });
          onClose?.('');
        }}
      />
    </>
  );
}
