import type { JSX } from 'react';
import type { SuperOfficeErrorCode } from '../superoffice/SuperOfficeError.js';

/** A glyph on a grid of 16, drawn with a stroke of 1.75 in the colour of the text. */
function glyph(path: string): JSX.Element {
  return (
    <svg className="so-avatar-glyph" viewBox="0 0 16 16" focusable="false">
      <path d={path} />
    </svg>
  );
}

const lock = glyph('M4.5 7.5h7v5.5h-7zM6 7.5V5.25a2 2 0 0 1 4 0V7.5');
const key = glyph('M7.6 8.4 13 3m-2 2 1.75 1.75M9.25 6.75 10.5 8M8 10a2.5 2.5 0 1 1-5 0 2.5 2.5 0 0 1 5 0Z');
const clock = glyph('M8 4.75V8l2.25 1.5M13.25 8A5.25 5.25 0 1 1 2.75 8a5.25 5.25 0 0 1 10.5 0Z');
const cloudOff = glyph(
  'M5.5 12.25h5.75a2.5 2.5 0 0 0 .5-4.95A3.75 3.75 0 0 0 6.2 4.6M4.4 7.3a2.5 2.5 0 0 0 1.1 4.95M3 3l10 10',
);
const warning = glyph('M8 3.75v5.1M8 12.1v.15');

/** A picture that is new. */
export const newIcon = glyph('M8 2.75 9.4 6.6 13.25 8 9.4 9.4 8 13.25 6.6 9.4 2.75 8 6.6 6.6Z');

/** A picture that was replaced. */
export const updatedIcon = glyph('M12.75 8a4.75 4.75 0 1 1-1.5-3.45M11.5 2v2.75H8.75');

const problemIcons: Partial<Record<SuperOfficeErrorCode, JSX.Element>> = {
  forbidden: lock,
  unauthorized: key,
  throttled: clock,
  offline: cloudOff,
};

/** The glyph of a failure. */
export function getProblemIcon(code: SuperOfficeErrorCode): JSX.Element {
  return problemIcons[code] ?? warning;
}
