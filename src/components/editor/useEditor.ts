'use client';

import { useCallback, useEffect, useMemo, useReducer, useRef, useState, type Dispatch } from 'react';
import {
  editorReducer,
  initialEditorState,
  type EditorAction,
  type EditorState,
} from '../../editing/editorState.js';
import { PictureStudio } from '../../editing/PictureStudio.js';
import { PictureRefusedError } from '../../editing/Refusal.js';
import { useRemoveContactImage } from '../../hooks/useRemoveContactImage.js';
import { useUploadContactImage } from '../../hooks/useUploadContactImage.js';
import { defaultSettings, jpegQuality, type EditorSubject } from './EditorSettings.js';
import { useLatest } from './useLatest.js';

/** An editor's state, and what can be done with it. */
export interface Editor {
  state: EditorState;
  dispatch: Dispatch<EditorAction>;
  /** How much of the picture has left, 0 to 100, where the browser tells. */
  percent: number | undefined;
  /** Takes in the file that was chosen, dropped or pasted. */
  open: (pick: () => Blob | Promise<Blob>) => Promise<void>;
  /** Whether it has been saved. */
  save: () => Promise<boolean>;
  remove: () => Promise<void>;
  undo: () => Promise<void>;
  /** Gives up what is being done. */
  abort: () => void;
}

/** Takes a picture in, sends it, removes it and brings it back: an editor without a face. */
export function useEditor(subject: EditorSubject): Editor {
  const { contactId } = subject;
  const maxSize = subject.maxSize ?? defaultSettings.maxSize;
  const maxFileBytes = subject.maxFileBytes ?? defaultSettings.maxFileBytes;
  const maxMegapixels = subject.maxMegapixels ?? defaultSettings.maxMegapixels;
  const [state, dispatch] = useReducer(editorReducer, initialEditorState);
  const [percent, setPercent] = useState<number>();
  const { mutateAsync: upload } = useUploadContactImage(contactId);
  const { mutateAsync: removeImage } = useRemoveContactImage(contactId);
  const latest = useLatest({ state, subject });
  const work = useRef<AbortController>(undefined);

  const studio = useMemo(
    () => new PictureStudio({ maxSize, maxFileBytes, maxMegapixels, quality: jpegQuality }),
    [maxSize, maxFileBytes, maxMegapixels],
  );
  useEffect(() => () => studio.dispose(), [studio]);

  const abort = useCallback(() => {
    work.current?.abort();
    dispatch({ type: 'aborted' });
  }, []);

  /** What is begun takes the place of what was being done. */
  const begin = useCallback((): AbortSignal => {
    work.current?.abort();
    work.current = new AbortController();
    return work.current.signal;
  }, []);

  const open = useCallback<Editor['open']>(
    async (pick) => {
      const signal = begin();
      dispatch({ type: 'open' });
      try {
        const picture = await studio.open(await pick(), signal);
        if (!signal.aborted) dispatch({ type: 'opened', picture });
      } catch (error) {
        if (signal.aborted) return;
        const refusal = error instanceof PictureRefusedError ? error.refusal : ({ code: 'broken' } as const);
        dispatch({ type: 'refused', refusal });
      }
    },
    [studio, begin],
  );

  const send = useCallback(
    async (request: 'save' | 'undo', getFile: (signal: AbortSignal) => Blob | Promise<Blob>) => {
      const signal = begin();
      setPercent(undefined);
      dispatch({ type: 'requested', request });
      try {
        const file = await getFile(signal);
        signal.throwIfAborted();
        const blobId = await upload({
          file,
          signal,
          onProgress: ({ sentBytes, totalBytes }) =>
            setPercent(sentBytes === undefined ? undefined : (100 * sentBytes) / totalBytes),
        });
        dispatch({ type: request === 'save' ? 'saved' : 'restored' });
        latest.current.subject.onSaved?.(blobId);
        return true;
      } catch (error) {
        if (!signal.aborted) dispatch({ type: 'failed', request, error });
        return false;
      }
    },
    [upload, begin, latest],
  );

  const save = useCallback(async () => {
    const { draft } = latest.current.state;
    if (draft === null) return false;
    return send('save', (signal) => studio.prepare(draft.picture, draft.framing, draft.background, signal));
  }, [send, studio, latest]);

  const undo = useCallback(async () => {
    const { removed } = latest.current.state;
    if (removed !== null) await send('undo', () => removed);
  }, [send, latest]);

  const remove = useCallback(async () => {
    const signal = begin();
    dispatch({ type: 'requested', request: 'remove' });
    try {
      const original = await removeImage({ keep: true, signal });
      dispatch({ type: 'removed', original });
      latest.current.subject.onRemoved?.();
    } catch (error) {
      if (!signal.aborted) dispatch({ type: 'failed', request: 'remove', error });
    }
  }, [removeImage, begin, latest]);

  return { state, dispatch, percent, open, save, remove, undo, abort };
}
