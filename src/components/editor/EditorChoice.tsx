'use client';

import { useId, type JSX } from 'react';

interface EditorChoiceProps<Value extends string> {
  label: string;
  value: Value;
  options: readonly { value: Value; text: string; swatch?: string | undefined }[];
  onChoose: (value: Value) => void;
}

/** One of few: real radio buttons, which the browser knows how to walk through by arrow keys. */
export function EditorChoice<Value extends string>(props: EditorChoiceProps<Value>): JSX.Element {
  const { label, value, options, onChoose } = props;
  const name = useId();
  return (
    <fieldset className="so-image-editor-choice">
      <legend className="so-image-editor-unseen">{label}</legend>
      {options.map((option) => (
        <label key={option.value} className="so-image-editor-option" title={option.text}>
          <input
            type="radio"
            className="so-image-editor-radio"
            name={name}
            checked={option.value === value}
            onChange={() => onChoose(option.value)}
          />
          <span className="so-image-editor-option-face" data-swatch={option.swatch}>
            {option.swatch === undefined ? (
              option.text
            ) : (
              <>
                <span className="so-image-editor-swatch" data-background={option.swatch} />
                <span className="so-image-editor-unseen">{option.text}</span>
              </>
            )}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
