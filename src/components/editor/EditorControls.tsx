'use client';

import type { Dispatch, JSX } from 'react';
import { needsBackground, type EditorAction, type EditorDraft } from '../../editing/editorState.js';
import { resizeFrame, turnFrame } from '../../editing/moveFraming.js';
import type { EditorMessages } from '../../i18n/EditorMessages.js';
import { EditorButton } from './EditorButton.js';
import { EditorChoice } from './EditorChoice.js';
import { EditorSlider } from './EditorSlider.js';
import { EditorZoom } from './EditorZoom.js';
import { rotateLeftIcon, rotateRightIcon } from './editorIcons.js';

interface EditorControlsProps {
  draft: EditorDraft;
  words: EditorMessages;
  locale: string | undefined;
  dispatch: Dispatch<EditorAction>;
}

/** All that a pointer does on the stage, for those who use keys, and what only buttons do. */
export function EditorControls({ draft, words, locale, dispatch }: EditorControlsProps): JSX.Element {
  const { picture, framing, shape, background } = draft;
  const { size } = picture;
  const turn = (direction: 'left' | 'right') => () =>
    dispatch({ type: 'framed', change: (now) => turnFrame(size, now, direction) });
  const resize = (side: 'width' | 'height') => (percent: number) =>
    dispatch({
      type: 'framed',
      change: (now) => resizeFrame(size, now, { ...now.frame, [side]: percent / 100 }),
    });

  return (
    <div className="so-image-editor-controls">
      <div className="so-image-editor-row">
        <EditorZoom draft={draft} words={words} locale={locale} dispatch={dispatch} />
        <EditorButton
          kind="quiet"
          icon={rotateLeftIcon}
          isIconOnly
          title={words.rotateLeft}
          onClick={turn('left')}
        >
          {words.rotateLeft}
        </EditorButton>
        <EditorButton
          kind="quiet"
          icon={rotateRightIcon}
          isIconOnly
          title={words.rotateRight}
          onClick={turn('right')}
        >
          {words.rotateRight}
        </EditorButton>
      </div>
      <div className="so-image-editor-row">
        <EditorChoice
          label={words.crop}
          value={shape}
          options={[
            { value: 'square', text: words.cropSquare },
            { value: 'free', text: words.cropFree },
          ]}
          onChoose={(chosen) => dispatch({ type: 'shaped', shape: chosen })}
        />
        {needsBackground(draft) ? (
          <EditorChoice
            label={words.background}
            value={background}
            options={[
              { value: 'none', text: words.backgroundNone, swatch: 'none' },
              { value: 'white', text: words.backgroundWhite, swatch: 'white' },
              { value: 'black', text: words.backgroundBlack, swatch: 'black' },
            ]}
            onChoose={(chosen) => dispatch({ type: 'filled', background: chosen })}
          />
        ) : null}
      </div>
      {shape === 'free' ? (
        <div className="so-image-editor-row">
          <EditorSlider
            label={words.cropWidth}
            locale={locale}
            value={framing.frame.width * 100}
            onChange={resize('width')}
          />
          <EditorSlider
            label={words.cropHeight}
            locale={locale}
            value={framing.frame.height * 100}
            onChange={resize('height')}
          />
        </div>
      ) : null}
    </div>
  );
}
