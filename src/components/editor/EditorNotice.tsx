'use client';

import type { JSX, ReactNode } from 'react';
import { warningIcon } from './editorIcons.js';

interface EditorNoticeProps {
  /** Sentences, the most important first. Without any there is nothing to see. */
  sentences: readonly string[];
  /** What can be done about it. */
  children?: ReactNode;
}

/** Says what went wrong, at once. It is there all the time, so that what it says is heard. */
export function EditorNotice({ sentences, children }: EditorNoticeProps): JSX.Element {
  const [first, ...others] = sentences;
  return (
    <div className="so-image-editor-notice" role="alert">
      {first === undefined ? null : (
        <div className="so-image-editor-notice-box">
          {warningIcon}
          <p>
            <strong>{first}</strong> {others.join(' ')}
          </p>
          {children}
        </div>
      )}
    </div>
  );
}
