'use client';

import type { JSX } from 'react';
import type { EditorState } from '../../editing/editorState.js';
import type { EditorMessages } from '../../i18n/EditorMessages.js';
import { undoSeconds } from './EditorUndo.js';

/** What is going on, in words for those who hear the page. */
export function getStatusText(
  state: EditorState,
  percent: number | undefined,
  words: EditorMessages,
): string {
  const { work, outcome, removed } = state;
  if (work === 'save' || work === 'undo') {
    // Quarters: every percent would be a stream of speech.
    return percent === undefined ? words.saving : words.uploading(Math.floor(percent / 25) * 25);
  }
  if (outcome === 'saved') return words.saved;
  if (outcome === 'removed') {
    return removed === null ? words.removed : `${words.removed} ${words.undoTime(undoSeconds)}`;
  }
  return '';
}

/** Heard, not seen. */
export function EditorStatus({ text }: { text: string }): JSX.Element {
  return <output className="so-image-editor-unseen">{text}</output>;
}
