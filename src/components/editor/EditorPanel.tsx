'use client';

import { useId, type JSX, type ReactNode } from 'react';
import { useContactImageInfo } from '../../hooks/useContactImageInfo.js';
import { avatarMessages, editorMessages } from '../../i18n/messages.js';
import { useFormatOptions } from '../../i18n/useFormatOptions.js';
import { useMessages } from '../../i18n/useMessages.js';
import { contactImageActions } from '../../images/contactImageActions.js';
import { ContactAvatar } from '../ContactAvatar.js';
import { EditorChooser } from './EditorChooser.js';
import { getEditorDenials } from './editorDenials.js';
import { EditorFooter } from './EditorFooter.js';
import { EditorProblemNotice } from './EditorProblemNotice.js';
import { EditorProgress } from './EditorProgress.js';
import { defaultSettings, type EditorSubject } from './EditorSettings.js';
import { EditorStatus, getStatusText } from './EditorStatus.js';
import { EditorUndo } from './EditorUndo.js';
import { EditorWorkbench } from './EditorWorkbench.js';
import type { Editor } from './useEditor.js';
import { useEditorFocus } from './useEditorFocus.js';
import { useFileDrop } from './useFileDrop.js';

/** How avatars show the company. */
export interface EditorLook {
  name?: string | null | undefined;
  shape?: 'circle' | 'rounded' | 'square' | undefined;
  fit?: 'cover' | 'contain' | undefined;
  fallback?: ReactNode;
}

interface EditorPanelProps {
  editor: Editor;
  subject: EditorSubject;
  look: EditorLook;
  title: ReactNode;
  onSave: () => void;
  /** `undefined` where there is nothing to close. */
  onCancel: (() => void) | undefined;
}

/** All that is seen of an editor, in a dialog or on the page. */
export function EditorPanel(props: EditorPanelProps): JSX.Element {
  const { editor, subject, look, title, onSave, onCancel } = props;
  const { state, dispatch, percent } = editor;
  const { contactId, maxFileBytes = defaultSettings.maxFileBytes } = subject;
  const { shape = 'circle', fit = 'cover' } = look;
  const words = useMessages('editor', editorMessages);
  const avatarWords = useMessages('avatar', avatarMessages);
  const { locale } = useFormatOptions();
  const { data: info } = useContactImageInfo(contactId);
  // What the server does not know of any more has been removed, or was never there.
  const hasPicture = info !== null;
  const denials = getEditorDenials(contactImageActions(info), hasPicture, words, useId());
  const isDenied = denials.upload.text !== '';
  const { isOver, handlers } = useFileDrop(editor.open, isDenied || state.work === 'save');
  const { chooseRef, stageRef } = useEditorFocus(state);
  const isOpening = state.work === 'opening';
  const isSending = state.work === 'save' || state.work === 'undo';
  const status = isOpening ? avatarWords.loading : getStatusText(state, percent, words);

  return (
    <div className="so-image-editor-panel" aria-busy={state.work === null ? undefined : true} {...handlers}>
      <div className="so-image-editor-header">
        {title}
        {look.name?.trim() ? (
          <div className="so-image-editor-name">
            <bdi>{look.name.trim()}</bdi>
          </div>
        ) : null}
      </div>
      {state.removed === null ? null : (
        <EditorUndo
          words={words}
          isBusy={state.work !== null}
          onUndo={() => void editor.undo()}
          onExpire={() => dispatch({ type: 'undoExpired' })}
        />
      )}
      {state.draft === null ? (
        <EditorChooser
          words={words}
          locale={locale}
          maxFileBytes={maxFileBytes}
          denial={denials.upload}
          invitation={isOver ? words.dropNow : isOpening ? avatarWords.loading : words.drop}
          isOver={isOver}
          open={editor.open}
          chooseRef={chooseRef}
        >
          <ContactAvatar {...look} contactId={contactId} size={112} badge="none" decorative />
        </EditorChooser>
      ) : (
        <EditorWorkbench
          draft={state.draft}
          words={words}
          locale={locale}
          shape={shape}
          fit={fit}
          stageRef={stageRef}
          dispatch={dispatch}
        />
      )}
      <EditorProblemNotice
        editor={editor}
        words={words}
        avatarWords={avatarWords}
        locale={locale}
        onSave={onSave}
      />
      {denials.remove.text === '' || state.draft !== null ? null : (
        <p className="so-image-editor-hint" id={denials.remove.id}>
          {denials.remove.text}
        </p>
      )}
      {isSending ? <EditorProgress percent={percent} text={status} /> : null}
      <EditorStatus text={status} />
      <EditorFooter
        editor={editor}
        words={words}
        hasPicture={hasPicture}
        denials={denials}
        onSave={onSave}
        onCancel={isSending ? editor.abort : onCancel}
      />
    </div>
  );
}
