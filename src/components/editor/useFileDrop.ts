'use client';

import { useState, type ClipboardEvent, type DragEvent } from 'react';
import { pickFile } from '../../editing/pickFile.js';
import type { Editor } from './useEditor.js';

interface FileDrop {
  /** A file is held over the element. */
  isOver: boolean;
  handlers: {
    onDragEnter: (event: DragEvent) => void;
    onDragOver: (event: DragEvent) => void;
    onDragLeave: (event: DragEvent) => void;
    onDrop: (event: DragEvent) => void;
    onPaste: (event: ClipboardEvent) => void;
  };
}

const holdsFiles = ({ dataTransfer }: DragEvent): boolean => dataTransfer.types.includes('Files');

/** Takes in files that are dropped on an element, or pasted into it. */
export function useFileDrop(open: Editor['open'], isDisabled: boolean): FileDrop {
  const [isOver, setIsOver] = useState(false);

  function hold(event: DragEvent): void {
    if (!holdsFiles(event)) return;
    // Else the browser would leave the page for the file, also where it cannot be taken.
    event.preventDefault();
    event.dataTransfer.dropEffect = isDisabled ? 'none' : 'copy';
    setIsOver(!isDisabled);
  }

  return {
    isOver,
    handlers: {
      onDragEnter: hold,
      onDragOver: hold,
      onDragLeave({ currentTarget, relatedTarget }) {
        // Also from one child to the next.
        if (!(relatedTarget instanceof Node && currentTarget.contains(relatedTarget))) setIsOver(false);
      },
      onDrop(event) {
        if (!holdsFiles(event)) return;
        event.preventDefault();
        setIsOver(false);
        const files = [...event.dataTransfer.files];
        if (!isDisabled && files.length > 0) void open(() => pickFile(files));
      },
      onPaste({ clipboardData }) {
        const files = [...clipboardData.files];
        if (!isDisabled) void open(() => pickFile(files));
      },
    },
  };
}
