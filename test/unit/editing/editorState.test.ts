import { describe, expect, it } from 'vitest';
import {
  editorReducer,
  initialEditorState,
  isUnsaved,
  needsBackground,
  type EditorAction,
  type EditorState,
} from '../../../src/editing/editorState.js';
import { getArea, isUncut } from '../../../src/editing/Framing.js';
import { turnFrame, zoomFrame } from '../../../src/editing/moveFraming.js';
import type { OpenedPicture } from '../../../src/editing/PictureStudio.js';

const photo: OpenedPicture = {
  file: new Blob(['photo']),
  type: 'image/jpeg',
  size: { width: 600, height: 400 },
  hasTransparency: false,
  view: new Blob(['view']),
  asIs: undefined,
};
const logo: OpenedPicture = { ...photo, type: 'image/png', hasTransparency: true };
const gif: OpenedPicture = { ...photo, type: 'image/gif', asIs: photo.file };
const tiff: OpenedPicture = { ...gif, type: 'image/tiff', view: null };

const after = (...actions: EditorAction[]): EditorState => actions.reduce(editorReducer, initialEditorState);
const opened = (picture: OpenedPicture): EditorAction => ({ type: 'opened', picture });

describe('a picture that was chosen', () => {
  it('is framed in a square that it fills, where it is a photo', () => {
    const { draft, work } = after({ type: 'open' }, opened(photo));
    expect(work).toBeNull();
    expect(draft).toMatchObject({ shape: 'square', background: 'none' });
    expect(draft && getArea(photo.size, draft.framing)).toMatchObject({ width: 400, height: 400 });
    expect(draft && needsBackground(draft)).toBe(false);
  });

  it('is seen as a whole, where it is a logo', () => {
    const { draft } = after(opened(logo));
    expect(draft && getArea(logo.size, draft.framing)).toMatchObject({ width: 600, height: 600 });
    expect(draft && needsBackground(draft)).toBe(true);
  });

  it.each([gif, tiff])('stays as it is, where the file itself can be sent: $type', (picture) => {
    const { draft } = after(opened(picture));
    expect(draft && isUncut(picture.size, draft.framing)).toBe(true);
    expect(draft && needsBackground(draft)).toBe(false);
  });

  it('needs a ground where the frame is larger than it', () => {
    const zoomedOut: EditorAction = { type: 'framed', change: (now) => zoomFrame(photo.size, now, 1) };
    const { draft } = after(opened(photo), zoomedOut);
    expect(draft && needsBackground(draft)).toBe(true);
  });

  it('keeps how it is turned in a frame of another shape, and starts over upright', () => {
    const turned: EditorAction = { type: 'framed', change: (now) => turnFrame(photo.size, now, 'right') };
    const { draft } = after(opened(photo), turned, { type: 'shaped', shape: 'free' });
    expect(draft).toMatchObject({ shape: 'free', framing: { turns: 1 } });
    expect(after(opened(photo), turned, { type: 'reset' }).draft).toEqual(after(opened(photo)).draft);
  });
});

describe('what goes wrong', () => {
  it('is told, and the draft stays', () => {
    const refusal = { code: 'empty' } as const;
    const state = after(opened(photo), { type: 'open' }, { type: 'refused', refusal });
    expect(state).toMatchObject({ work: null, problem: { kind: 'refused', refusal } });
    expect(state.draft?.picture).toBe(photo);
  });

  it('is forgotten with the next request', () => {
    const failed: EditorAction = { type: 'failed', request: 'save', error: 'x' };
    expect(after(opened(photo), failed).problem).toEqual({ kind: 'failed', request: 'save', error: 'x' });
    expect(after(opened(photo), failed, { type: 'requested', request: 'save' })).toMatchObject({
      problem: null,
      work: 'save',
    });
  });

  it('is nothing where it was given up', () => {
    const state = after(opened(photo), { type: 'requested', request: 'save' }, { type: 'aborted' });
    expect(state).toMatchObject({ work: null, problem: null });
    expect(state.draft?.picture).toBe(photo);
  });
});

describe('closing', () => {
  it('loses nothing before something was chosen and after it was saved', () => {
    expect(isUnsaved(initialEditorState)).toBe(false);
    expect(isUnsaved(after(opened(photo), { type: 'saved' }))).toBe(false);
  });

  it('would lose a draft, and one that is being opened', () => {
    expect(isUnsaved(after({ type: 'open' }))).toBe(true);
    expect(isUnsaved(after(opened(photo)))).toBe(true);
  });

  it('asks, and goes on or throws away', () => {
    expect(after(opened(photo), { type: 'leave' }).isLeaving).toBe(true);
    expect(after(opened(photo), { type: 'leave' }, { type: 'stay' })).toEqual(after(opened(photo)));
    expect(after(opened(photo), { type: 'leave' }, { type: 'discarded' })).toEqual(initialEditorState);
  });
});

describe('a picture that was removed', () => {
  const original = new Blob(['original']);

  it('can be brought back until the time is over', () => {
    const removed: EditorAction = { type: 'removed', original };
    expect(after(removed)).toMatchObject({ removed: original, outcome: 'removed' });
    expect(after(removed, { type: 'undoExpired' })).toMatchObject({ removed: null, outcome: 'removed' });
    expect(after(removed, { type: 'restored' })).toMatchObject({ removed: null, outcome: 'saved' });
    expect(after(removed, opened(photo)).removed).toBeNull();
  });
});

it('changes no draft where there is none', () => {
  const actions: EditorAction[] = [
    { type: 'framed', change: (now) => now },
    { type: 'shaped', shape: 'free' },
    { type: 'filled', background: 'white' },
    { type: 'reset' },
  ];
  expect(actions.map((action) => editorReducer(initialEditorState, action))).toEqual(
    actions.map(() => initialEditorState),
  );
});
