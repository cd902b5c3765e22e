'use client';

import type { CSSProperties, JSX } from 'react';
import type { EditorDraft } from '../../editing/editorState.js';
import { getArea } from '../../editing/Framing.js';
import { EditorPicture } from './EditorPicture.js';

interface EditorPreviewsProps {
  draft: EditorDraft;
  url: string | undefined;
  label: string;
  /** How avatars show what is not square. */
  fit: 'cover' | 'contain';
}

/** Pixels: in a list, on a card, at the head of a page. */
const sizes = [80, 40, 24];
const shapes = ['circle', 'rounded'] as const;

/** What will be seen of it, wherever the company is shown. */
export function EditorPreviews({ draft, url, label, fit }: EditorPreviewsProps): JSX.Element {
  const area = getArea(draft.picture.size, draft.framing);
  const sides = [area.width, area.height];
  const reference = fit === 'cover' ? Math.min(...sides) : Math.max(...sides);
  const crop: CSSProperties = {
    width: `${(area.width / reference) * 100}%`,
    height: `${(area.height / reference) * 100}%`,
  };
  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- Six pictures that are heard as one.
    <div className="so-image-editor-previews" role="img" aria-label={label}>
      {shapes.map((shape) => (
        <div key={shape} className="so-image-editor-preview-row">
          {sizes.map((size) => (
            <span
              key={size}
              className="so-image-editor-preview"
              data-shape={shape}
              style={{ width: size, height: size }}
            >
              <span className="so-image-editor-preview-crop" data-background={draft.background} style={crop}>
                <EditorPicture draft={draft} area={area} url={url} />
              </span>
            </span>
          ))}
        </div>
      ))}
    </div>
  );
}
