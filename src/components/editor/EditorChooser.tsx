'use client';

import { useRef, useSyncExternalStore, type JSX, type ReactNode, type Ref } from 'react';
import { pickFile, readClipboardPicture } from '../../editing/pickFile.js';
import { formatBytes } from '../../format/formatBytes.js';
import type { EditorMessages } from '../../i18n/EditorMessages.js';
import { EditorButton } from './EditorButton.js';
import type { EditorDenials } from './editorDenials.js';
import { EditorFileInput } from './EditorFileInput.js';
import { cameraIcon, pasteIcon, uploadIcon } from './editorIcons.js';
import type { Editor } from './useEditor.js';

interface EditorChooserProps {
  words: EditorMessages;
  locale: string | undefined;
  maxFileBytes: number;
  /** Why no picture may be given. */
  denial: EditorDenials['upload'];
  /** What is asked for, or what is going on. */
  invitation: string;
  /** A file is held over the editor. */
  isOver: boolean;
  open: Editor['open'];
  chooseRef: Ref<HTMLButtonElement>;
  /** The picture that there is. */
  children: ReactNode;
}

/** What most people know; others are taken too where the browser decodes them. */
const namedTypes = ['PNG', 'JPEG', 'GIF', 'WebP', 'SVG'];

// Not on a server, nor where the page is not served safely.
const canPaste = (): boolean => typeof navigator.clipboard?.read === 'function';
const never = (): (() => void) => () => {};

/** The ways for a picture to come in. */
export function EditorChooser(props: EditorChooserProps): JSX.Element {
  const { words, locale, maxFileBytes, denial, invitation, isOver, open, chooseRef, children } = props;
  const fileInput = useRef<HTMLInputElement>(null);
  const cameraInput = useRef<HTMLInputElement>(null);
  const isPasteOffered = useSyncExternalStore(never, canPaste, () => false);
  const isDenied = denial.text !== '';
  const shared = { isDisabled: isDenied, 'aria-describedby': isDenied ? denial.id : undefined };
  const take = (files: File[]): void => void open(() => pickFile(files));

  return (
    <div className="so-image-editor-chooser" data-over={isOver ? '' : undefined}>
      {children}
      <p className="so-image-editor-drop">{invitation}</p>
      <div className="so-image-editor-ways">
        <EditorButton
          ref={chooseRef}
          kind="primary"
          icon={uploadIcon}
          onClick={() => fileInput.current?.click()}
          {...shared}
        >
          {words.choose}
        </EditorButton>
        {isPasteOffered ? (
          <EditorButton
            icon={pasteIcon}
            onClick={() => void open(() => readClipboardPicture(navigator.clipboard))}
            {...shared}
          >
            {words.paste}
          </EditorButton>
        ) : null}
        <EditorButton
          className="so-image-editor-camera"
          icon={cameraIcon}
          onClick={() => cameraInput.current?.click()}
          {...shared}
        >
          {words.takePhoto}
        </EditorButton>
      </div>
      <p className="so-image-editor-hint" id={denial.id}>
        {isDenied
          ? denial.text
          : words.accepted(
              new Intl.ListFormat(locale, { type: 'unit' }).format(namedTypes),
              formatBytes(maxFileBytes, locale),
            )}
      </p>
      <EditorFileInput ref={fileInput} label={words.choose} onFiles={take} />
      <EditorFileInput ref={cameraInput} label={words.takePhoto} capture="environment" onFiles={take} />
    </div>
  );
}
