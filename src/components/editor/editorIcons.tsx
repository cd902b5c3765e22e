import type { JSX } from 'react';

/** A glyph on a grid of 16, drawn in the colour of the text. It says nothing: the words beside it do. */
function glyph(path: string): JSX.Element {
  return (
    <svg className="so-image-editor-glyph" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={path} />
    </svg>
  );
}

export const uploadIcon = glyph('M8 10.5V3M4.75 6 8 2.75 11.25 6M2.75 10.5v2.75h10.5V10.5');
export const pasteIcon = glyph('M5.75 3.25h-2v10h8.5v-10h-2M5.75 2.25h4.5v2.5h-4.5z');
export const cameraIcon = glyph(
  'M2.25 5h2.5L6 3.25h4L11.25 5h2.5v7.75H2.25zM10.25 8.6a2.25 2.25 0 1 1-4.5 0 2.25 2.25 0 0 1 4.5 0Z',
);
export const pictureIcon = glyph('M2.5 3.25h11v9.5h-11zM2.75 11l3-3 2.5 2.5 2-2 3 3M10.75 5.9v.2');
export const minusIcon = glyph('M3.5 8h9');
export const plusIcon = glyph('M3.5 8h9M8 3.5v9');
export const rotateLeftIcon = glyph('M3.4 5.5a5.25 5.25 0 1 1-.6 3.2M3 2.5v3.25h3.25');
export const rotateRightIcon = glyph('M12.6 5.5a5.25 5.25 0 1 0 .6 3.2M13 2.5v3.25H9.75');
export const removeIcon = glyph(
  'M3 4.5h10M6.25 4.25v-1.5h3.5v1.5M4.5 4.75l.6 8.5h5.8l.6-8.5M6.75 7v4M9.25 7v4',
);
export const undoIcon = glyph('M5.5 3 2.75 5.75 5.5 8.5M3 5.75h6a4 4 0 0 1 0 8H6');
export const warningIcon = glyph('M8 2.5 14 13H2zM8 6.5v3M8 11.2v.15');

/** On the avatar that opens the editor. */
export const editBadgeIcon: JSX.Element = (
  <svg className="so-avatar-glyph" viewBox="0 0 16 16" focusable="false">
    <path d="M10.5 3.5l2 2-7 7-2.75.75L3.5 10.5zM9 5l2 2" />
  </svg>
);
