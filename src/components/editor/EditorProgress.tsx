'use client';

import type { JSX } from 'react';

interface EditorProgressProps {
  /** 0 to 100; `undefined` where it is not known. */
  percent: number | undefined;
  text: string;
}

/** How far it is. */
export function EditorProgress({ percent, text }: EditorProgressProps): JSX.Element {
  return (
    <div className="so-image-editor-progress">
      <progress
        className="so-image-editor-bar"
        aria-label={text}
        max={100}
        // Without a value it only says that it goes on.
        {...(percent === undefined ? {} : { value: percent })}
      />
      <span aria-hidden="true">{text}</span>
    </div>
  );
}
