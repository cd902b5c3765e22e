'use client';

import { useId, type JSX } from 'react';
import { formatPercent } from '../../format/formatPercent.js';

interface EditorSliderProps {
  label: string;
  /** In percent. */
  value: number;
  locale: string | undefined;
  onChange: (percent: number) => void;
}

/** A slider with its label in front of it. */
export function EditorSlider({ label, value, locale, onChange }: EditorSliderProps): JSX.Element {
  const id = useId();
  return (
    <div className="so-image-editor-slider">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="range"
        className="so-image-editor-range"
        aria-valuetext={formatPercent(value, locale)}
        min={15}
        max={100}
        value={Math.round(value)}
        onChange={({ target }) => onChange(target.valueAsNumber)}
      />
    </div>
  );
}
