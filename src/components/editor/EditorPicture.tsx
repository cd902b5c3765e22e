'use client';

import type { JSX } from 'react';
import type { EditorDraft } from '../../editing/editorState.js';
import type { Area } from '../../editing/Framing.js';
import { placePicture } from '../../editing/placePicture.js';

interface EditorPictureProps {
  draft: EditorDraft;
  /** What the box around it shows. */
  area: Area;
  url: string | undefined;
}

/** The picture, as it lies in a box. */
export function EditorPicture({ draft, area, url }: EditorPictureProps): JSX.Element | null {
  if (url === undefined) return null;
  const { picture, framing } = draft;
  return (
    <img
      className="so-image-editor-picture"
      src={url}
      // What it shows is said by what is around it.
      alt=""
      draggable={false}
      style={placePicture(picture.size, framing.turns, area)}
    />
  );
}
