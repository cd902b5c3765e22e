'use client';

import type { Dispatch, JSX, RefObject } from 'react';
import type { EditorAction, EditorDraft } from '../../editing/editorState.js';
import { formatBytes } from '../../format/formatBytes.js';
import { formatImageType } from '../../format/formatImageType.js';
import { useObjectUrl } from '../../hooks/useObjectUrl.js';
import type { EditorMessages } from '../../i18n/EditorMessages.js';
import { EditorControls } from './EditorControls.js';
import { pictureIcon } from './editorIcons.js';
import { EditorPreviews } from './EditorPreviews.js';
import { EditorStage } from './EditorStage.js';

interface EditorWorkbenchProps {
  draft: EditorDraft;
  words: EditorMessages;
  locale: string | undefined;
  shape: 'circle' | 'rounded' | 'square';
  fit: 'cover' | 'contain';
  stageRef: RefObject<HTMLDivElement | null>;
  dispatch: Dispatch<EditorAction>;
}

/** The picture that was chosen, and all that can be done with it before it is saved. */
export function EditorWorkbench(props: EditorWorkbenchProps): JSX.Element {
  const { draft, words, locale, shape, fit, stageRef, dispatch } = props;
  const { picture } = draft;
  const url = useObjectUrl(picture.view);
  if (picture.view === null) {
    return (
      // A picture that the browser cannot show is sent as it is.
      <div className="so-image-editor-unseeable" ref={stageRef} tabIndex={-1}>
        {pictureIcon}
        <bdi>{formatImageType(picture.type)}</bdi>
        <bdi>{formatBytes(picture.file.size, locale)}</bdi>
      </div>
    );
  }
  return (
    <div className="so-image-editor-workbench">
      <EditorStage
        draft={draft}
        url={url}
        label={words.cropArea}
        isRound={shape === 'circle'}
        stageRef={stageRef}
        onFrame={(change) => dispatch({ type: 'framed', change })}
      />
      <EditorPreviews draft={draft} url={url} label={words.preview} fit={fit} />
      <EditorControls draft={draft} words={words} locale={locale} dispatch={dispatch} />
    </div>
  );
}
