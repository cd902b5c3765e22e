'use client';

import type { JSX } from 'react';
import type { EditorProblem } from '../../editing/editorState.js';
import type { AvatarMessages } from '../../i18n/AvatarMessages.js';
import type { EditorMessages } from '../../i18n/EditorMessages.js';
import { EditorButton } from './EditorButton.js';
import { EditorNotice } from './EditorNotice.js';
import { explainFailure } from './explainFailure.js';
import { explainRefusal } from './explainRefusal.js';
import type { Editor } from './useEditor.js';

interface EditorProblemNoticeProps {
  editor: Editor;
  words: EditorMessages;
  avatarWords: AvatarMessages;
  locale: string | undefined;
  onSave: () => void;
}

function toSentences(problem: EditorProblem | null, props: EditorProblemNoticeProps): string[] {
  if (problem === null) return [];
  const { words, avatarWords, locale } = props;
  return problem.kind === 'refused'
    ? [explainRefusal(problem.refusal, words, locale)]
    : explainFailure(problem.request, problem.error, words, avatarWords);
}

/** What went wrong with a file or a request; a request can be made again. */
export function EditorProblemNotice(props: EditorProblemNoticeProps): JSX.Element {
  const { editor, avatarWords, onSave } = props;
  const { problem } = editor.state;
  const again = { save: onSave, remove: editor.remove, undo: editor.undo };
  return (
    <EditorNotice sentences={toSentences(problem, props)}>
      {problem?.kind === 'failed' ? (
        <EditorButton onClick={() => void again[problem.request]()}>{avatarWords.retry}</EditorButton>
      ) : null}
    </EditorNotice>
  );
}
