'use client';

import type { Dispatch, JSX } from 'react';
import type { EditorAction, EditorDraft } from '../../editing/editorState.js';
import { getMaxZoom } from '../../editing/Framing.js';
import { zoomFrame } from '../../editing/moveFraming.js';
import { fromZoomStep, toZoomStep, zoomSteps } from '../../editing/zoomScale.js';
import { formatPercent } from '../../format/formatPercent.js';
import type { EditorMessages } from '../../i18n/EditorMessages.js';
import { EditorButton } from './EditorButton.js';
import { minusIcon, plusIcon } from './editorIcons.js';

interface EditorZoomProps {
  draft: EditorDraft;
  words: EditorMessages;
  locale: string | undefined;
  dispatch: Dispatch<EditorAction>;
}

/** How much one press on a button zooms. */
const pressFactor = 1.2;

/** A slider between two buttons. */
export function EditorZoom({ draft, words, locale, dispatch }: EditorZoomProps): JSX.Element {
  const { picture, framing } = draft;
  const { size } = picture;
  const maxZoom = getMaxZoom(size);
  const zoomBy = (factor: number) => () =>
    dispatch({ type: 'framed', change: (now) => zoomFrame(size, now, now.zoom * factor) });

  return (
    <div className="so-image-editor-zoom">
      <EditorButton
        kind="quiet"
        icon={minusIcon}
        isIconOnly
        title={words.zoomOut}
        isDisabled={framing.zoom <= 1}
        onClick={zoomBy(1 / pressFactor)}
      >
        {words.zoomOut}
      </EditorButton>
      <input
        type="range"
        className="so-image-editor-range"
        aria-label={words.zoom}
        aria-valuetext={formatPercent(framing.zoom * 100, locale)}
        min={0}
        max={zoomSteps}
        value={toZoomStep(framing.zoom, maxZoom)}
        onChange={({ target }) => {
          const zoom = fromZoomStep(target.valueAsNumber, maxZoom);
          dispatch({ type: 'framed', change: (now) => zoomFrame(size, now, zoom) });
        }}
      />
      <EditorButton
        kind="quiet"
        icon={plusIcon}
        isIconOnly
        title={words.zoomIn}
        isDisabled={framing.zoom >= maxZoom}
        onClick={zoomBy(pressFactor)}
      >
        {words.zoomIn}
      </EditorButton>
    </div>
  );
}
