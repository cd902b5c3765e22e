import type { Background } from './Background.js';
import { fitSquare, frameSquare, frameWhole, hasHoles, type Framing, type QuarterTurns } from './Framing.js';
import type { OpenedPicture } from './PictureStudio.js';
import type { Refusal } from './Refusal.js';

/** What a frame is like: a square, or of any sides. */
type FrameShape = 'square' | 'free';

/** What is asked of the server. */
export type EditorRequest = 'save' | 'remove' | 'undo';

/** A step from the framing as it is then: several may come before the next is drawn. */
export type FramingChange = (framing: Framing) => Framing;

/** A picture on its way to be sent. */
export interface EditorDraft {
  picture: OpenedPicture;
  shape: FrameShape;
  framing: Framing;
  background: Background;
}

/** Why it does not go on. */
export type EditorProblem =
  | { kind: 'refused'; refusal: Refusal }
  | { kind: 'failed'; request: EditorRequest; error: unknown };

export interface EditorState {
  /** `null` until a file has been chosen. */
  draft: EditorDraft | null;
  /** What is being done, and waited for. */
  work: 'opening' | EditorRequest | null;
  problem: EditorProblem | null;
  /** The picture that was removed, for as long as it can be brought back. */
  removed: Blob | null;
  /** Whether it is asked if the draft may be thrown away. */
  isLeaving: boolean;
  /** What was done last: it is spoken. */
  outcome: 'saved' | 'removed' | null;
}

export type EditorAction =
  | { type: 'open' }
  | { type: 'opened'; picture: OpenedPicture }
  | { type: 'refused'; refusal: Refusal }
  | { type: 'framed'; change: FramingChange }
  | { type: 'shaped'; shape: FrameShape }
  | { type: 'filled'; background: Background }
  | { type: 'reset' }
  | { type: 'requested'; request: EditorRequest }
  | { type: 'failed'; request: EditorRequest; error: unknown }
  | { type: 'aborted' }
  | { type: 'saved' }
  | { type: 'removed'; original: Blob | null }
  | { type: 'restored' }
  | { type: 'undoExpired' }
  | { type: 'leave' }
  | { type: 'stay' }
  | { type: 'discarded' };

export const initialEditorState: EditorState = {
  draft: null,
  work: null,
  problem: null,
  removed: null,
  isLeaving: false,
  outcome: null,
};

/** What moves, or cannot be decoded, is best left as it is. All else is made a square, as avatars are. */
function toDraft(picture: OpenedPicture): EditorDraft {
  const shape = picture.asIs === undefined ? 'square' : 'free';
  return { picture, shape, framing: getFirstFraming(picture, shape), background: 'none' };
}

/** A photo fills its square. A logo, which is transparent, is seen as a whole in it. */
function getFirstFraming(picture: OpenedPicture, shape: FrameShape, turns?: QuarterTurns): Framing {
  const { size, hasTransparency } = picture;
  if (shape === 'free') return frameWhole(size, turns);
  return hasTransparency ? fitSquare(size, turns) : frameSquare(size, turns);
}

function changeDraft(state: EditorState, change: Partial<EditorDraft>): EditorState {
  return state.draft === null ? state : { ...state, draft: { ...state.draft, ...change } };
}

/** Can anything be seen through the picture, so that it matters what is behind it? */
export function needsBackground({ picture, framing }: EditorDraft): boolean {
  return picture.view !== null && (picture.hasTransparency || hasHoles(picture.size, framing));
}

/** Would closing lose something? */
export function isUnsaved({ draft, work }: EditorState): boolean {
  return draft !== null || work === 'opening';
}

/** Everything that can happen to an editor. */
export function editorReducer(state: EditorState, action: EditorAction): EditorState {
  const { draft } = state;
  switch (action.type) {
    case 'open':
      return { ...state, work: 'opening', problem: null, outcome: null };
    case 'opened':
      return { ...initialEditorState, draft: toDraft(action.picture) };
    case 'refused':
      // The draft stays: another file was no better.
      return { ...state, work: null, problem: { kind: 'refused', refusal: action.refusal } };
    case 'framed':
      return draft === null ? state : changeDraft(state, { framing: action.change(draft.framing) });
    case 'shaped':
      if (draft === null) return state;
      return changeDraft(state, {
        shape: action.shape,
        framing: getFirstFraming(draft.picture, action.shape, draft.framing.turns),
      });
    case 'filled':
      return changeDraft(state, { background: action.background });
    case 'reset':
      return draft === null ? state : { ...state, draft: toDraft(draft.picture) };
    case 'requested':
      return { ...state, work: action.request, problem: null, outcome: null };
    case 'failed':
      return {
        ...state,
        work: null,
        problem: { kind: 'failed', request: action.request, error: action.error },
      };
    case 'aborted':
      return { ...state, work: null };
    case 'saved':
      return { ...initialEditorState, outcome: 'saved' };
    case 'removed':
      return { ...initialEditorState, removed: action.original, outcome: 'removed' };
    case 'restored':
      return { ...initialEditorState, outcome: 'saved' };
    case 'undoExpired':
      return { ...state, removed: null };
    case 'leave':
      return { ...state, isLeaving: true };
    case 'stay':
      return { ...state, isLeaving: false };
    case 'discarded':
      return initialEditorState;
    default:
      return action satisfies never;
  }
}
