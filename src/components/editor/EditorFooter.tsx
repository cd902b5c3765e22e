'use client';

import { useRef, type JSX } from 'react';
import { pickFile } from '../../editing/pickFile.js';
import type { EditorMessages } from '../../i18n/EditorMessages.js';
import { EditorButton } from './EditorButton.js';
import { EditorFileInput } from './EditorFileInput.js';
import { removeIcon } from './editorIcons.js';
import type { EditorDenials } from './editorDenials.js';
import type { Editor } from './useEditor.js';

interface EditorFooterProps {
  editor: Editor;
  words: EditorMessages;
  /** Is there a picture that could be removed? */
  hasPicture: boolean;
  denials: EditorDenials;
  onSave: () => void;
  /** `undefined` where there is nothing to close. */
  onCancel: (() => void) | undefined;
}

/** What is done with all of it. */
export function EditorFooter(props: EditorFooterProps): JSX.Element {
  const { editor, words, hasPicture, denials, onSave, onCancel } = props;
  const { draft, work } = editor.state;
  const input = useRef<HTMLInputElement>(null);
  const isBusy = work !== null;
  return (
    <div className="so-image-editor-footer">
      <div className="so-image-editor-actions">
        {draft === null && hasPicture ? (
          <EditorButton
            kind="danger"
            icon={removeIcon}
            isDisabled={isBusy || denials.remove.text !== ''}
            aria-describedby={denials.remove.text === '' ? undefined : denials.remove.id}
            onClick={() => void editor.remove()}
          >
            {words.remove}
          </EditorButton>
        ) : null}
        {draft === null ? null : (
          <>
            <EditorButton kind="quiet" isDisabled={isBusy} onClick={() => input.current?.click()}>
              {words.replace}
            </EditorButton>
            <EditorButton
              kind="quiet"
              isDisabled={isBusy || draft.picture.view === null}
              onClick={() => editor.dispatch({ type: 'reset' })}
            >
              {words.reset}
            </EditorButton>
            <EditorFileInput
              ref={input}
              label={words.replace}
              onFiles={(files) => void editor.open(() => pickFile(files))}
            />
          </>
        )}
      </div>
      <div className="so-image-editor-actions">
        {onCancel === undefined ? null : <EditorButton onClick={onCancel}>{words.cancel}</EditorButton>}
        {draft === null ? null : (
          <EditorButton kind="primary" isDisabled={isBusy} onClick={onSave}>
            {words.save}
          </EditorButton>
        )}
      </div>
    </div>
  );
}
