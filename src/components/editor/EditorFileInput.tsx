'use client';

import { forwardRef } from 'react';

interface EditorFileInputProps {
  label: string;
  /** Opens a phone's camera in place of its files. */
  capture?: 'environment' | undefined;
  onFiles: (files: File[]) => void;
}

/** The browser's own, behind a button that says more: not seen, and not on the way of the keyboard. */
export const EditorFileInput = forwardRef<HTMLInputElement, EditorFileInputProps>(function EditorFileInput(
  { label, capture, onFiles },
  ref,
) {
  return (
    <input
      ref={ref}
      type="file"
      accept="image/*"
      capture={capture}
      hidden
      aria-label={label}
      onChange={({ target }) => {
        const files = [...(target.files ?? [])];
        // So that choosing the same file again is a change too.
        target.value = '';
        if (files.length > 0) onFiles(files);
      }}
    />
  );
});
